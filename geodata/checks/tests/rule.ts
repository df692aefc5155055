import type { Text } from '../../model/language.ts'
import type { ItemOf, MeasureKind } from '../../model/measurement.ts'
import type { TestOutcome } from '../../model/testResult.ts'
import type { Basis } from './basis.ts'

/** How one measured thing came out, and why: whole sentences, without what the rule rests on. */
export interface Verdict {
  outcome: TestOutcome
  because: Text
  /** With `unknown`: the attributes that would have to be known. */
  missing?: readonly string[]
  /** Where another provision than the rule's own decided. */
  basis?: Basis
}

/** A rule that is certain enough to try by machine, or to ask for confirmation of. Pure. */
export interface Rule<K extends MeasureKind> {
  /** Stable: it is stored with reports. */
  code: string
  kind: K
  basis: Basis
  /** Null where the rule has nothing to say of the thing. */
  judge(item: ItemOf<K>): Verdict | null
}

/** What is not known keeps the rule from deciding; never a yes, never a no. */
export function unknown(because: Text, ...missing: string[]): Verdict {
  return { outcome: 'unknown', because, missing }
}
