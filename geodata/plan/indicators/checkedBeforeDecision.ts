import { text } from '../../model/language.ts'
import type { Indicator, Placed } from './indicator.ts'
import { isWithin } from './period.ts'

/** A project, as far as its checks go. Days in Norway. */
export interface CheckedProject extends Placed {
  registeredOn: string
  /** Whether it is of a kind that needs a check. */
  needsCheck: boolean
  decidedOn: string | null
  /** The day any check of it was signed first. */
  signedOn: string | null
}

/** Of the projects that needed a check and were decided in the period, those with a signed one by then. */
export const checkedBeforeDecision: Indicator<CheckedProject> = {
  code: 'checked_before_decision',
  measure: '3.1.8',
  kind: 'share',
  parts: [
    { code: 'before', name: text('Signert før vedtaket', 'Signed before the decision') },
    { code: 'after', name: text('Signert etter vedtaket', 'Signed after the decision') },
    { code: 'never', name: text('Ikke signert', 'Not signed') },
  ],
  by: { district: true, department: true },
  read(projects, period, today) {
    const decided = projects.filter(
      ({ needsCheck, decidedOn }) =>
        needsCheck && decidedOn !== null && decidedOn <= today && isWithin(decidedOn, period),
    )
    const signed = decided.filter(({ signedOn }) => signedOn !== null)
    // On the same day counts as in time: nobody has said which came first.
    const before = signed.filter(({ signedOn, decidedOn }) => signedOn! <= decidedOn!).length
    return {
      value: decided.length === 0 ? null : before / decided.length,
      of: decided.length,
      parts: [
        { code: 'before', count: before },
        { code: 'after', count: signed.length - before },
        { code: 'never', count: decided.length - signed.length },
      ],
    }
  },
}
