import type { Checklist, Point } from '../../geodata/checklists/checklist.ts'
import type { Condition } from '../../geodata/checks/condition.ts'

/** The points whose condition is held against a limit. */
export function pointsUsing(code: string, checklist: Checklist): readonly Point[] {
  return checklist.points.filter(({ appliesWhen }) => limitsIn(appliesWhen).includes(code))
}

function limitsIn(condition: Condition): string[] {
  switch (condition.test) {
    case 'all':
    case 'any':
      return condition.of.flatMap(limitsIn)
    case 'not':
      return limitsIn(condition.of)
    case 'atLeast':
      return typeof condition.limit === 'object' ? [condition.limit.threshold] : []
    case 'near':
      return typeof condition.within === 'object' ? [condition.within.threshold] : []
    default:
      return []
  }
}
