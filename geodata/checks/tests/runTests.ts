import { text } from '../../model/language.ts'
import type { ItemOf, MeasuredItem, MeasureKind, Measurement } from '../../model/measurement.ts'
import type { TestOutcome, TestResult } from '../../model/testResult.ts'
import { sayBasis } from './basis.ts'
import { childSafety } from './childSafety.ts'
import { climbing } from './climbing.ts'
import { glazing } from './glazing.ts'
import { greatDrop } from './greatDrop.ts'
import { levelDifference } from './levelDifference.ts'
import { openings } from './openings.ts'
import { balconyHeight, stairHeight } from './parapetHeight.ts'
import { parapetUse } from './parapetUse.ts'
import type { Rule } from './rule.ts'
import { statedRequirement } from './statedRequirement.ts'
import { wholeStretch } from './wholeStretch.ts'

const rules: { readonly [K in MeasureKind]: readonly Rule<K>[] } = {
  parapet: [parapetUse, stairHeight, balconyHeight, statedRequirement, greatDrop, openings, climbing],
  window: [glazing, childSafety],
  level_difference: [levelDifference],
  barrier_coverage: [wholeStretch],
}

/** Every rule with something to say of the things measured at each point, in the order they were entered. Pure. */
export function runTests(measurements: readonly Pick<Measurement, 'point' | 'items'>[]): TestResult[] {
  return measurements.flatMap(({ point, items }) =>
    items.flatMap((item, at) => judgeItem(item).map((result) => ({ point, item: at, ...result }))),
  )
}

function judgeItem(item: MeasuredItem): Omit<TestResult, 'point' | 'item'>[] {
  // The table's type ties each list of rules to its kind, which TypeScript cannot follow through the lookup.
  return (rules[item.kind] as readonly Rule<MeasureKind>[]).flatMap((rule) => {
    const verdict = rule.judge(item as ItemOf<MeasureKind>)
    if (!verdict) return []
    const { outcome, because, missing = [], basis = rule.basis } = verdict
    const rests = sayBasis(basis)
    return [
      {
        kind: item.kind,
        where: item.where,
        rule: rule.code,
        outcome,
        sentence: text(`${because.nb} ${rests.nb}`, `${because.en} ${rests.en}`),
        reading: basis.reading,
        sources: [...basis.sources],
        missing: [...missing],
      },
    ]
  })
}

/** From what weighs least to what weighs most. */
const weight: readonly TestOutcome[] = ['meets', 'confirm', 'unknown', 'warns', 'fails']

/** Results with the gravest first, otherwise in their own order. */
export function heaviestFirst<R extends Pick<TestResult, 'outcome'>>(results: readonly R[]): R[] {
  return results.toSorted((a, b) => weight.indexOf(b.outcome) - weight.indexOf(a.outcome))
}

/** How a point's tests came out taken together: the one that weighs most; null where nothing was tried. */
export function overallOutcome(results: readonly Pick<TestResult, 'outcome'>[]): TestOutcome | null {
  const heaviest = Math.max(-1, ...results.map(({ outcome }) => weight.indexOf(outcome)))
  return weight[heaviest] ?? null
}
