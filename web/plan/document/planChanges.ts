import type { PlanDocument, PlanMeasure } from '../../../geodata/model/actionPlan.ts'
import type { Measure } from '../../../geodata/model/measure.ts'

const parts = ['text', 'level', 'verbs', 'departments'] as const

/** What another plan would make different from the one in force. */
export interface PlanChanges {
  added: PlanMeasure[]
  /** Those nobody has written about. */
  removed: PlanMeasure[]
  changed: { before: PlanMeasure; after: PlanMeasure; parts: (typeof parts)[number][] }[]
  /** Followed up now, and without a measure then. */
  left: Measure[]
  /** Followed up under an earlier plan, and with a measure again. */
  regained: Measure[]
  departments: { added: string[]; removed: string[] }
  actors: { added: string[]; removed: string[] }
}

export function planChanges(
  before: PlanDocument,
  after: PlanDocument,
  measures: readonly Measure[],
): PlanChanges {
  const then = new Map(after.measures.map((measure) => [measure.code, measure]))
  const followed = measures.filter(({ revision }) => revision > 0)
  const left = followed.filter(({ code, inPlan }) => inPlan && !then.has(code))
  return {
    added: without(after.measures, before.measures),
    removed: without(without(before.measures, after.measures), left),
    changed: before.measures.flatMap((measure) => {
      const other = then.get(measure.code)
      if (!other) return []
      const differing = parts.filter((part) => JSON.stringify(measure[part]) !== JSON.stringify(other[part]))
      return differing.length > 0 ? [{ before: measure, after: other, parts: differing }] : []
    }),
    left,
    regained: followed.filter(({ code, inPlan }) => !inPlan && then.has(code)),
    departments: namesOf(before.departments, after.departments),
    actors: namesOf(before.actors, after.actors),
  }
}

function namesOf(before: readonly Named[], after: readonly Named[]) {
  const names = (list: readonly Named[]) => list.map(({ name }) => name)
  return { added: names(without(after, before)), removed: names(without(before, after)) }
}

interface Named {
  code: string
  name: string
}

function without<Item extends { code: string }>(
  list: readonly Item[],
  others: readonly { code: string }[],
): Item[] {
  return list.filter(({ code }) => others.every((other) => other.code !== code))
}
