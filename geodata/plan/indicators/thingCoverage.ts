import { text } from '../../model/language.ts'
import { type Coverage, coverageCodes } from '../../model/securing.ts'
import type { Indicator, Placed } from './indicator.ts'
import { lastDay } from './lastDay.ts'

/** How a bridge or building is secured; `unknown` is that nobody has told. */
export type ToldCoverage = Coverage | 'unknown'

/** A bridge or building day by day. */
export interface CoveredFact extends Placed {
  /** From each day until the next, in order; null while it is not to be counted. */
  turns: readonly { from: string; state: ToldCoverage | null }[]
}

const names = {
  full: text('Helt sikret', 'Fully secured'),
  partial: text('Delvis sikret', 'Partly secured'),
  none: text('Ikke sikret', 'Not secured'),
  unknown: text('Ikke kjent', 'Not known'),
}

export const bridgeCoverage = coverageIndicator('bridge_coverage', [...coverageCodes.codes, 'unknown'])
/** Most houses are no concern of the measure: those that nothing is known of are not counted. */
export const buildingCoverage = coverageIndicator('building_coverage', coverageCodes.codes)

/** The share that is fully secured, of those where it is known. */
function coverageIndicator(
  code: 'bridge_coverage' | 'building_coverage',
  states: readonly ToldCoverage[],
): Indicator<CoveredFact> {
  return {
    code,
    measure: '3.1.8',
    kind: 'share',
    parts: states.map((state) => ({ code: state, name: names[state] })),
    by: { district: true, department: true },
    read(facts, period, today) {
      const day = lastDay(period, today)
      const then = facts.map(({ turns }) => turns.findLast(({ from }) => from <= day)?.state ?? null)
      const count = (wanted: ToldCoverage) => then.filter((state) => state === wanted).length
      const known = count('full') + count('partial') + count('none')
      return {
        value: known === 0 ? null : count('full') / known,
        of: known,
        parts: states.map((state) => ({ code: state, count: count(state) })),
      }
    },
  }
}
