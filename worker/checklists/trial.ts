import type { Condition } from '../../geodata/checks/condition.ts'
import { contextFrom } from '../../geodata/checks/context.ts'
import { evaluate } from '../../geodata/checks/evaluate.ts'
import { askedMetres } from '../../geodata/checks/reach.ts'
import type { Threshold, Truth } from '../../geodata/model/check.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import { projectProperties } from '../../geodata/model/project.ts'
import { countAttempt } from '../accounts/countAttempt.ts'
import { lookAround } from '../checks/surroundings.ts'
import { operation } from '../operation.ts'
import { currentThresholds } from '../settings/service.ts'
import { countProjects, readProjectsToTry, type TriedProject } from './trialStore.ts'

/** The object does nothing else meanwhile. A distance takes a few milliseconds a project, an attribute next to nothing. */
const mostProjects = 2_000
const mostMeasured = 500
/** As the condition is being put together, with a pause between changes. */
const trials = { limit: 240, windowSeconds: 600 }

export interface Trial {
  applies: number
  unknown: number
  not: number
  /** Projects tried: all that are not deleted, or the ones last changed where there are more than can be tried at once. */
  total: number
  /** How many there are. */
  existing: number
  /** At most a hundred: those it applies to first, then those it cannot be told of. */
  projects: { id: string; name: string; applies: Truth }[]
}

/** What a condition would come to for the projects there are, as they stand and with the limits in force. */
export const tryCondition = operation(
  'checklists:write',
  (context, { appliesWhen }: { appliesWhen: Condition }): Outcome<Trial> => {
    const { sql } = context
    const tooMany = countAttempt(context, 'try-condition', trials)
    if (tooMany) return { ok: false, problem: tooMany }
    const { thresholds } = currentThresholds(sql)
    const metres = askedMetres(appliesWhen, thresholds)
    const most = Object.keys(metres).length > 0 ? mostMeasured : mostProjects
    const tried = readProjectsToTry(sql, most).map((project) => ({
      id: project.id,
      name: project.name,
      applies: outcomeFor(sql, project, appliesWhen, metres, thresholds),
    }))
    const having = (truth: Truth) => tried.filter(({ applies }) => applies === truth)
    return success({
      applies: having('yes').length,
      unknown: having('unknown').length,
      not: having('no').length,
      total: tried.length,
      existing: countProjects(sql),
      projects: [...having('yes'), ...having('unknown'), ...having('no')].slice(0, 100),
    })
  },
)

function outcomeFor(
  sql: SqlStorage,
  project: TriedProject,
  condition: Condition,
  metres: ReturnType<typeof askedMetres>,
  thresholds: readonly Threshold[],
): Truth {
  const asked = Object.values(metres)
  return evaluate(condition, {
    properties: projectProperties.parse(project.properties),
    thresholds,
    context: asked.length > 0 ? lookAround(sql, project.geometry, metres) : nothingAround,
    radiusMetres: Math.max(0, ...asked),
    stretch: 1,
  }).truth
}

/** For a condition that asks only of the project: no distance in it asks. */
const nothingAround = contextFrom({
  geometry: { type: 'Point', coordinates: [0, 0] },
  candidates: [],
  layers: [],
  registers: [],
})
