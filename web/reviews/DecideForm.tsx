import { Button, Heading, Textfield } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import page from '../app/Page.module.css'
import { LeaveGuard } from '../components/fields/LeaveGuard.tsx'
import { useWords } from '../words/words.ts'
import { Obstacles } from './Obstacles.tsx'
import styles from './Reviews.module.css'
import type { ReviewForm } from './reviewForm.ts'
import { reviewWords } from './reviewWords.ts'
import { SignDialog } from './SignDialog.tsx'

/** Where the decision is on the page, below all there is to judge. */
export const decisionId = 'avgjor'

/** The second person's choice: sign, or send back with what must be corrected. */
export function DecideForm({ check, review, comment, busy, onComment, onMove }: ReviewForm) {
  const words = useWords(reviewWords)
  const field = useRef<HTMLTextAreaElement>(null)
  const [hasTried, setHasTried] = useState(false)
  const [isAsking, setIsAsking] = useState(false)
  const isMissing = comment.trim() === ''
  const sendBack = () => {
    setHasTried(true)
    if (isMissing) field.current?.focus()
    else onMove('send-back')
  }
  return (
    <>
      <Obstacles title={words.leftToSign} obstacles={review.obstacles} check={check} />
      <section className={styles.section} id={decisionId}>
        <Heading level={2} data-size="xs">
          {words.decideTitle}
        </Heading>
        <Textfield
          multiline
          rows={3}
          ref={field}
          className={styles.lead}
          label={words.decideComment}
          description={words.decideCommentHelp}
          maxLength={4000}
          value={comment}
          error={hasTried && isMissing && words.commentMissing}
          onChange={(event) => onComment(event.target.value)}
        />
        <div className={page.actions}>
          {review.obstacles.length === 0 && (
            <Button loading={busy} onClick={() => setIsAsking(true)}>
              {words.sign}
            </Button>
          )}
          <Button variant="secondary" loading={busy} onClick={sendBack}>
            {words.sendBack}
          </Button>
        </div>
        {isAsking && (
          <SignDialog
            onClose={() => setIsAsking(false)}
            onConfirm={() => {
              setIsAsking(false)
              onMove('sign')
            }}
          />
        )}
        <LeaveGuard active={comment !== '' && !busy} />
      </section>
    </>
  )
}
