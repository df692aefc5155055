import { appendEvent } from '../history/store.ts'
import { type ReleasedAnswer, storeAnswer } from './store.ts'

/**
 * Takes in answers that the vault lets out at an instant. May be called again with the same: what no longer waits is
 * left alone. The events say that an answer came, never what it was: those who read them may not all read answers.
 */
export function releaseAnswers(
  storage: DurableObjectStorage,
  at: string,
  answers: readonly ReleasedAnswer[],
): void {
  const { sql } = storage
  storage.transactionSync(() => {
    for (const answer of answers) {
      const stored = storeAnswer(sql, answer, at)
      if (!stored) continue
      appendEvent(sql, {
        at,
        by: 'Rekkverk',
        type: 'clarifications.released',
        collection: 'projects',
        thingId: stored.projectId,
        revision: stored.projectRevision,
        data: { name: stored.name },
      })
    }
  })
}
