import type { SafeguardProperties } from '../../geodata/model/safeguard.ts'

export type Measure = SafeguardProperties['measures'][number]

/** One measure added (`before` null), changed, or taken away (`after` null). */
export interface MeasureChange {
  before: Measure | null
  after: Measure | null
}

/**
 * The list with one change made to it, also when others have changed the rest meanwhile. Null where the measure that was
 * to be changed is no longer there as it was.
 */
export function withChange(measures: readonly Measure[], { before, after }: MeasureChange): Measure[] | null {
  if (before === null) return after === null ? [...measures] : [...measures, after]
  const at = measures.findIndex((one) => isSame(one, before))
  if (at < 0) return null
  return measures.toSpliced(at, 1, ...(after === null ? [] : [after]))
}

function isSame(one: Measure, other: Measure): boolean {
  return (['what', 'metres', 'on', 'how', 'note'] as const).every((name) => one[name] === other[name])
}
