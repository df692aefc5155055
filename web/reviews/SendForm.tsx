import { Alert, Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { obstaclesTo } from '../../geodata/reviews/obstacles.ts'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { LeaveGuard } from '../components/fields/LeaveGuard.tsx'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { Obstacles } from './Obstacles.tsx'
import styles from './Reviews.module.css'
import type { ReviewForm } from './reviewForm.ts'
import { reviewWords } from './reviewWords.ts'

/** Before it is sent: what came back last time, what is left, and the form when nothing is. */
export function SendForm(form: ReviewForm) {
  const words = useWords(reviewWords)
  const mayReview = useMay()('checks:review')
  const { check, review } = form
  const toSend = obstaclesTo('send', review.obstacles)
  const onlyToSign = review.obstacles.filter((obstacle) => !toSend.includes(obstacle))
  return (
    <>
      <SentBack {...form} />
      <Obstacles title={words.leftToSend} obstacles={toSend} check={check} />
      {toSend.length === 0 && <Paragraph>{words.readyToSend}</Paragraph>}
      <Obstacles title={words.leftToSign} obstacles={onlyToSign} check={check} />
      {!mayReview && <Paragraph>{words.sendNotYours}</Paragraph>}
      {mayReview && toSend.length === 0 && <Sending {...form} />}
    </>
  )
}

function Sending({ comment, busy, onComment, onMove }: ReviewForm) {
  const words = useWords(reviewWords)
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault()
        onMove('send')
      }}
    >
      <Heading level={2} data-size="xs">
        {words.sendTitle}
      </Heading>
      <Paragraph className={styles.lead}>{words.sendHelp}</Paragraph>
      <Textfield
        multiline
        rows={3}
        className={styles.lead}
        label={words.sendComment}
        maxLength={4000}
        value={comment}
        onChange={(event) => onComment(event.target.value)}
      />
      <div className={page.actions}>
        <Button type="submit" loading={busy}>
          {words.send}
        </Button>
      </div>
      <LeaveGuard active={comment !== '' && !busy} />
    </form>
  )
}

function SentBack({ review: { state, steps } }: ReviewForm) {
  const words = useWords(reviewWords)
  const language = useLanguage()
  const last = steps.at(-1)
  if (state !== 'sent_back' || !last) return null
  return (
    <Alert data-color="info" className={styles.alert}>
      <Heading level={2} data-size="2xs">
        {words.sentBackTitle(last.by, formatDateTime(last.at, language))}
      </Heading>
      <Paragraph className={styles.written}>{last.comment}</Paragraph>
      <Paragraph>{words.sentBackNext}</Paragraph>
    </Alert>
  )
}
