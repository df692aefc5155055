import type { ClarificationOutcome } from '../../geodata/clarifications/clarification.ts'
import type { Doer } from '../sites/entry.ts'

/** An answer to a question, or a change of it, with the sites that lay near when it was given. */
export interface ClarificationAnswerEntry extends Doer {
  kind: 'clarification-answer'
  questionId: string
  outcome: ClarificationOutcome
  advice: string | null
  consideredSites: string[]
}

/** The answer to a question as it stands in the vault. */
export interface StandingAnswer {
  /** How many times it has been given. */
  revision: number
  firstAt: string
  entry: ClarificationAnswerEntry
}

/** The answers the vault holds, folded from its journal. */
export class ClarificationAnswers {
  private readonly standing = new Map<string, StandingAnswer>()
  /** Handed over since the object started; those from before no longer wait, which the municipality's object knows. */
  private readonly released = new Set<string>()

  apply(entry: ClarificationAnswerEntry): void {
    const before = this.standing.get(entry.questionId)
    const revision = (before?.revision ?? 0) + 1
    this.standing.set(entry.questionId, { revision, firstAt: before?.firstAt ?? entry.at, entry })
  }

  of(questionId: string): StandingAnswer | null {
    return this.standing.get(questionId) ?? null
  }

  markReleased(questionIds: readonly string[]): void {
    for (const id of questionIds) this.released.add(id)
  }

  isReleased(questionId: string): boolean {
    return this.released.has(questionId)
  }
}
