import { conditionOutcomes } from '../checks/conditionOutcomes.ts'
import type { Threshold } from '../model/check.ts'
import type { Edition } from '../model/checklistEdition.ts'
import { text } from '../model/language.ts'
import type { Problem } from '../model/problem.ts'

type Warnings = NonNullable<Problem['errors']>

/** What may be meant, but most likely is not: a point that no project can meet, or that only seems to have a condition. */
export function editionWarnings({ points }: Edition, thresholds: readonly Threshold[]): Warnings {
  return points.flatMap(({ appliesWhen }, index) => {
    const field = `points.${index}.appliesWhen`
    if (appliesWhen.test === 'always') return []
    const outcomes = conditionOutcomes(appliesWhen, thresholds)
    if (!outcomes || (outcomes.yes && outcomes.no)) return []
    return outcomes.yes
      ? [{ field, code: 'always-applies', message: alwaysApplies }]
      : [{ field, code: 'never-applies', message: neverApplies }]
  })
}

const neverApplies = text(
  'Vilkåret kan aldri være oppfylt, så punktet blir aldri aktuelt.',
  'The condition can never be met, so the point will never apply.',
)
const alwaysApplies = text(
  'Vilkåret er oppfylt for alle prosjekter. Velg «alltid» hvis det er meningen.',
  'The condition is met by every project. Choose “always” if that is what you mean.',
)
