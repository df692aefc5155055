import { Alert, Paragraph, Tag } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Check } from '../../geodata/model/check.ts'
import { checkStates, type Review, type ReviewMove } from '../../geodata/model/review.ts'
import { isProblem, sayFailure } from '../api/failure.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { notify } from '../components/announcements.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { changedAnswers } from './changedAnswers.ts'
import { DecideForm } from './DecideForm.tsx'
import { JudgedPoints } from './JudgedPoints.tsx'
import styles from './Reviews.module.css'
import { Rounds } from './Rounds.tsx'
import { reviewWords } from './reviewWords.ts'
import { SendForm } from './SendForm.tsx'
import { SignedCheck } from './SignedCheck.tsx'
import { useMoveReview } from './useReviews.ts'
import { WaitingForOther } from './WaitingForOther.tsx'

const said = { send: 'sent', withdraw: 'withdrawn', 'send-back': 'sentBack', sign: 'signed' } as const

/** One check between two people, as the one who looks may act on it. What is written stays, whatever others do meanwhile. */
export function ReviewBody({ check, review }: { check: Check; review: Review }) {
  const words = useWords(reviewWords)
  const [comment, setComment] = useState('')
  const move = useMoveReview(check.id)
  useFreshGrounds(check, review)
  const [opened] = useState(check.answers)
  const take = (name: ReviewMove) =>
    move.mutate(
      { move: name, seen: review, comment },
      {
        onSuccess: () => {
          setComment('')
          notify({ text: words[said[name]] })
        },
      },
    )
  const form = { check, review, comment, busy: move.isPending, onComment: setComment, onMove: take }
  const isWaiting = review.state === 'in_review'
  return (
    <>
      <StateLine check={check} review={review} />
      {isWaiting && !review.mayReview && <WaitingForOther {...form} />}
      {isWaiting && !review.mayWithdraw && (
        <JudgedPoints check={check} sent={review.steps.at(-1)!} mayChange={review.mayReview} />
      )}
      {move.isError && <MoveFailure key={move.submittedAt} error={move.error} comment={comment} />}
      {review.mayReview && <ChangedSince points={changedAnswers(opened, check.answers)} />}
      {review.state === 'signed' && review.signature && (
        <SignedCheck check={check} signature={review.signature} />
      )}
      {(review.state === 'answering' || review.state === 'sent_back') && <SendForm {...form} />}
      {isWaiting && review.mayReview && <DecideForm {...form} />}
      <Rounds steps={review.steps} />
    </>
  )
}

/** Where it stands, quietly: what is signed is marked by its word, not by a colour. */
function StateLine({ check, review }: { check: Check; review: Review }) {
  const words = useWords(reviewWords)
  const text = useText()
  const language = useLanguage()
  const { state, round } = review
  return (
    <div className={styles.section}>
      <p className={styles.state}>
        <Tag variant={state === 'signed' ? 'default' : 'outline'} data-color="neutral">
          {text(checkStates.labels[state])}
        </Tag>{' '}
        <span className={styles.quiet}>
          {words.ranAt(formatDateTime(check.ranAt, language))}
          {round > 0 && ` · ${words.round(round)}`}
        </span>
      </p>
      {state !== 'signed' && <Paragraph className={styles.lead}>{words.lead}</Paragraph>}
    </div>
  )
}

/** Why a step was not taken. A comment whose form is gone is said again, so that it is not lost. */
function MoveFailure({ error, comment }: { error: unknown; comment: string }) {
  const words = useWords(reviewWords)
  const alert = useRef<HTMLDivElement>(null)
  // What is below may have become another form, and the page another length.
  useEffect(() => {
    alert.current?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <Alert ref={alert} data-color="warning" role="alert" className={styles.alert}>
      <p>{isProblem(error, 'conflict') ? words.conflict : sayFailure(error)}</p>
      {comment && <p>{words.yourComment(comment)}</p>}
    </Alert>
  )
}

/** Points answered by others while the page was open: what has been read once may be another answer now. */
function ChangedSince({ points }: { points: readonly string[] }) {
  const words = useWords(reviewWords)
  if (points.length === 0) return null
  return (
    <Alert data-color="info" role="status" className={styles.alert}>
      <p>
        {words.changedAnswers}{' '}
        {points.map((point) => (
          <a key={point} href={`#judged-${point}`} className={styles.changed}>
            {point}
          </a>
        ))}
      </p>
    </Alert>
  )
}

/** When what there is to judge has changed, all of it is fetched anew: one signs what is on the screen. */
function useFreshGrounds(check: Check, { judged }: Review): void {
  const queryClient = useQueryClient()
  const shown = useRef(judged)
  useEffect(() => {
    if (judged === shown.current) return
    shown.current = judged
    const keys = [queryKeys.check(check.id), queryKeys.followUps, queryKeys.attachments('checks', check.id)]
    for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey })
  }, [judged, check.id, queryClient])
}
