import type { AnswerValue, Finding } from '../model/check.ts'
import { type Text, text } from '../model/language.ts'
import type { TestOutcome, TestResult } from '../model/testResult.ts'
import { overallOutcome } from './tests/runTests.ts'

const proposals: Readonly<Partial<Record<TestOutcome, AnswerValue>>> = {
  fails: 'no',
  warns: 'partly',
  meets: 'yes',
}

/** The answer the automatic tests of a point speak for; null where they leave it open. */
export function proposedAnswer(tests: readonly Pick<TestResult, 'outcome'>[]): AnswerValue | null {
  const outcome = overallOutcome(tests)
  return (outcome && proposals[outcome]) ?? null
}

/** Why an answer wants a reason, as it is said to the one who answers. */
export const reasonCauses = {
  'not-asked': text(
    'Punktet gjelder ikke etter opplysningene. Skriv hvorfor det besvares likevel.',
    'According to the facts the point does not apply. Write why it is answered all the same.',
  ),
  dismissed: text(
    'Punktet er stilt fordi det gjelder, eller fordi noe ikke er kjent. Skriv hvorfor det ikke er relevant.',
    'The point is asked because it applies, or because something is not known. Write why it is not relevant.',
  ),
  undecided: text(
    'Det er ikke avgjort om punktet gjelder. Skriv hva svaret bygger på, eller fyll ut det som mangler.',
    'It is not decided whether the point applies. Write what the answer rests on, or fill in what is missing.',
  ),
  differs: text(
    'Svaret er et annet enn det automatiske resultatet. Skriv hvorfor.',
    'The answer differs from the automatic result. Write why.',
  ),
  explain: text(
    'Skriv kort hvorfor. Ikke skriv om enkeltpersoner eller hendelser.',
    'Write briefly why. Do not write about individuals or incidents.',
  ),
} as const satisfies Record<string, Text>
export type ReasonCause = keyof typeof reasonCauses

/** Why the answer cannot stand without a reason, or null where it can. `tests` are those of the point. */
export function reasonRequired(
  finding: Pick<Finding, 'applies'>,
  tests: readonly Pick<TestResult, 'outcome'>[],
  value: AnswerValue | null,
): ReasonCause | null {
  if (value === null) return null
  if (finding.applies === 'no') return 'not-asked'
  if (value === 'not_relevant') return 'dismissed'
  const proposed = proposedAnswer(tests)
  if (proposed !== null && value !== proposed) return 'differs'
  if (value !== 'yes') return 'explain'
  return finding.applies === 'unknown' ? 'undecided' : null
}
