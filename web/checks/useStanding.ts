import type { Check } from '../../geodata/model/check.ts'
import { useReview } from '../reviews/useReviews.ts'

/** Why a check takes no more answers from the person, or where it is on its way; null while it is simply answered. */
export type Standing =
  | { state: 'signed' }
  | { state: 'sent-by-me' }
  | { state: 'in-review'; by: string }
  | { state: 'sent-back'; by: string; comment: string }

/** Where the check stands for the person (geodata/reviews/mayChange.ts); closed until it is known who sent it. */
export function useStanding({ id, state }: Pick<Check, 'id' | 'state'>): {
  standing: Standing | null
  isClosed: boolean
} {
  const { data } = useReview(state === 'in_review' || state === 'sent_back' ? id : undefined)
  const last = data?.steps.at(-1)
  if (state === 'signed') return { standing: { state: 'signed' }, isClosed: true }
  if (state === 'in_review') {
    if (!data || !last) return { standing: null, isClosed: true }
    return data.mayWithdraw
      ? { standing: { state: 'sent-by-me' }, isClosed: true }
      : { standing: { state: 'in-review', by: last.by }, isClosed: false }
  }
  if (state === 'sent_back' && last?.step === 'sent_back')
    return { standing: { state: 'sent-back', by: last.by, comment: last.comment }, isClosed: false }
  return { standing: null, isClosed: false }
}
