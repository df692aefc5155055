import { adviceErrors } from '../../geodata/clarifications/advice.ts'
import type {
  ClarificationAnswer,
  ClarificationAnswerInput,
  ClarificationOutcome,
} from '../../geodata/clarifications/clarification.ts'
import type { Text } from '../../geodata/model/language.ts'

/** What is being written; the advice is kept while another outcome is tried. */
export interface AnswerDraft {
  outcome: ClarificationOutcome | null
  advice: string
}

export function draftOf(answer: ClarificationAnswer | null): AnswerDraft {
  return { outcome: answer?.outcome ?? null, advice: answer?.advice ?? '' }
}

/** The draft as it is sent; null before an outcome is chosen. */
export function inputOf(
  { outcome, advice }: AnswerDraft,
  textConfirmed: boolean,
): ClarificationAnswerInput | null {
  if (outcome === null) return null
  return { outcome, advice: outcome === 'special' ? advice.trim() : null, textConfirmed }
}

/** What stands in the way of saving: faults that must be mended, and remarks that may be meant. */
export function judgeDraft(
  draft: AnswerDraft,
  siteNames: readonly string[],
): { faults: Text[]; remarks: Text[] } {
  const input = inputOf(draft, false)
  if (!input) return { faults: [], remarks: [] }
  const all = adviceErrors(input, siteNames)
  const standing = new Set(adviceErrors({ ...input, textConfirmed: true }, siteNames).map(({ code }) => code))
  return {
    faults: all.filter(({ code }) => standing.has(code)).map(({ message }) => message),
    remarks: all.filter(({ code }) => !standing.has(code)).map(({ message }) => message),
  }
}

/** A ready sentence at the end of what is written. */
export function withSentence(advice: string, sentence: string): string {
  const before = advice.trimEnd()
  return before === '' ? sentence : `${before} ${sentence}`
}
