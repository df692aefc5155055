import { Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import { findPoint } from '../../geodata/checklists/rekkverk.ts'
import { answerValues, type Check, findingGroups } from '../../geodata/model/check.ts'
import type { Review } from '../../geodata/model/review.ts'
import { useChecklist } from '../checklists/useChecklist.ts'
import { CheckComments } from '../checks/CheckComments.tsx'
import { CheckPlaceContext } from '../checks/useCheckPlace.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { decisionId } from './DecideForm.tsx'
import { JudgedPoint } from './JudgedPoint.tsx'
import styles from './Reviews.module.css'
import { reviewWords } from './reviewWords.ts'

/** Everything to judge on one page: each point that was asked, by group, with a count of the answers first. */
export function JudgedPoints({
  check,
  sent,
  mayChange,
}: {
  check: Check
  sent: Review['steps'][number]
  mayChange: boolean
}) {
  const words = useWords(reviewWords)
  const shared = useWords()
  const text = useText()
  const language = useLanguage()
  const checklist = useChecklist(check.checklist.version).data
  const asked = check.findings.filter(({ applies }) => applies !== 'no')
  const valueAt = (point: string) => check.answers.find((answer) => answer.point === point)?.value
  const counts = answerValues.codes
    .map((code) => ({ code, count: asked.filter(({ point }) => valueAt(point) === code).length }))
    .filter(({ count }) => count > 0)
    .map(({ code, count }) => `${count} ${text(answerValues.labels[code]).toLowerCase()}`)
  const { id, projectId, ranAt } = check
  const place = useMemo(
    () => ({ id, projectId, ranAt, isClosed: !mayChange, isSigned: false }),
    [id, projectId, ranAt, mayChange],
  )
  return (
    <CheckPlaceContext value={place}>
      <section className={styles.section}>
        <Heading level={2} data-size="sm">
          {words.judgeTitle}
        </Heading>
        <Paragraph>{words.sentBy(sent.by, formatDateTime(sent.at, language))}</Paragraph>
        {sent.comment && <blockquote className={styles.quote}>{sent.comment}</blockquote>}
        <Paragraph className={styles.lead}>
          {words.judgeHelp} {mayChange && words.judgeChange}
        </Paragraph>
        <p>
          <strong>{words.summary(asked.length)}</strong>: {counts.join(', ')}.{' '}
          {mayChange && <a href={`#${decisionId}`}>{words.toDecision}</a>}
        </p>
        {!checklist && <Spinner aria-label={shared.loading} />}
        {checklist &&
          findingGroups.codes.map((group) => {
            const findings = asked.filter((finding) => finding.group === group)
            if (findings.length === 0) return null
            return (
              <section key={group} className={styles.group}>
                <Heading level={3} data-size="xs">
                  {text(findingGroups.labels[group])}
                </Heading>
                {findings.map((finding) => (
                  <JudgedPoint
                    key={finding.point}
                    finding={finding}
                    point={findPoint(checklist, finding.point)}
                    check={check}
                    mayChange={mayChange}
                  />
                ))}
              </section>
            )
          })}
        <CheckComments />
      </section>
    </CheckPlaceContext>
  )
}
