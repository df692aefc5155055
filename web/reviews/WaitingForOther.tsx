import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import page from '../app/Page.module.css'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { Obstacles } from './Obstacles.tsx'
import styles from './Reviews.module.css'
import type { ReviewForm } from './reviewForm.ts'
import { reviewWords } from './reviewWords.ts'

/** To the one who sent it, and to others who may only read: that somebody else is to look at it. */
export function WaitingForOther({ check, review, busy, onMove }: ReviewForm) {
  const words = useWords(reviewWords)
  const language = useLanguage()
  const sent = review.steps.at(-1)!
  return (
    <>
      <section className={styles.section}>
        <Heading level={2} data-size="xs">
          {words.waitingTitle}
        </Heading>
        <Paragraph className={styles.lead}>
          {words.waiting(sent.by, formatDateTime(sent.at, language))}{' '}
          {review.mayWithdraw ? words.waitingOwn : words.waitingOther}
        </Paragraph>
        {review.mayWithdraw && (
          <>
            <Paragraph className={styles.lead}>{words.withdrawHelp}</Paragraph>
            <div className={page.actions}>
              <Button variant="secondary" loading={busy} onClick={() => onMove('withdraw')}>
                {words.withdraw}
              </Button>
            </div>
          </>
        )}
      </section>
      <Obstacles title={words.leftToSign} obstacles={review.obstacles} check={check} />
    </>
  )
}
