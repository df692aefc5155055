import type { Condition } from '../../geodata/checks/condition.ts'
import { type ContextLookup, contextFrom } from '../../geodata/checks/context.ts'
import { evaluate } from '../../geodata/checks/evaluate.ts'
import { askedMetres } from '../../geodata/checks/reach.ts'
import type { Truth } from '../../geodata/model/check.ts'
import type { Trial } from '../../geodata/model/checklistVersion.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import { projectProperties } from '../../geodata/model/project.ts'
import { countAttempt } from '../accounts/countAttempt.ts'
import { operation } from '../operation.ts'
import { currentThresholds } from '../settings/service.ts'
import { countProjects, readProjectsToTry } from './trialStore.ts'
import { trialSurroundings } from './trialSurroundings.ts'

/** The object does nothing else meanwhile, so a trial ends after so many projects, or so much measured around them. */
const mostProjects = 2_000
const mostCost = 40_000
/** As the condition is being put together, with a pause between changes. */
const trials = { limit: 240, windowSeconds: 600 }

/** What a condition would come to for the projects there are, as they stand and with the limits in force. */
export const tryCondition = operation(
  'checklists:write',
  (context, { appliesWhen }: { appliesWhen: Condition }): Outcome<Trial> => {
    const { sql } = context
    const tooMany = countAttempt(context, 'try-condition', trials)
    if (tooMany) return { ok: false, problem: tooMany }
    const { thresholds } = currentThresholds(sql)
    const metres = askedMetres(appliesWhen, thresholds)
    const surroundings = trialSurroundings(sql, metres)
    const tried: Trial['projects'] = []
    for (const { id, name, properties, geometry } of readProjectsToTry(sql, mostProjects)) {
      if (surroundings.cost > mostCost) break
      const truthIn = (around: ContextLookup) =>
        evaluate(appliesWhen, {
          properties: projectProperties.parse(properties),
          thresholds,
          context: around,
          radiusMetres: Math.max(0, ...Object.values(metres)),
          stretch: 1,
        }).truth
      // What the project itself settles, nothing around it can change.
      const alone = truthIn(nothingAround)
      const applies = alone === 'unknown' ? truthIn(surroundings.around(JSON.parse(geometry))) : alone
      tried.push({ id, name, applies })
    }
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

/** Nothing is known of what lies around. */
const nothingAround = contextFrom({
  geometry: { type: 'Point', coordinates: [0, 0] },
  candidates: [],
  layers: [],
  registers: [],
})
