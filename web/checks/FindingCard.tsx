import { Heading } from '@digdir/designsystemet-react'
import { memo, useState } from 'react'
import type { Point } from '../../geodata/checklists/checklist.ts'
import { explainFinding } from '../../geodata/checks/explain.ts'
import type { Finding } from '../../geodata/model/check.ts'
import type { TestResult } from '../../geodata/model/testResult.ts'
import { useMay } from '../app/session.ts'
import { Attachments } from '../attachments/Attachments.tsx'
import { PointFollowUps } from '../follow-ups/PointFollowUps.tsx'
import { PointSafeguards } from '../projects/PointSafeguards.tsx'
import { formatMoment } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { AnswerHistory } from './AnswerHistory.tsx'
import { AnswerText } from './AnswerText.tsx'
import { AutomaticResults } from './AutomaticResults.tsx'
import { checkWords } from './checkWords.ts'
import styles from './FindingCard.module.css'
import { GroundingBadges } from './GroundingBadges.tsx'
import { MissingFacts } from './MissingFacts.tsx'
import { PointComments } from './PointComments.tsx'
import { PointDisclosures } from './PointDisclosures.tsx'
import { PointMeasurements } from './PointMeasurements.tsx'
import { useAnswer } from './useAnswerDesk.ts'
import { useCheckPlace } from './useCheckPlace.ts'

interface Props {
  point: Point
  finding: Finding
  tests: readonly TestResult[]
}

/** One point of the checklist: the question, why it is asked, what is measured, the answer, and what belongs to it. */
export const FindingCard = memo(function FindingCard({ point, finding, tests }: Props) {
  const text = useText()
  const language = useLanguage()
  const { id, projectId, isClosed } = useCheckPlace()
  const headingId = `${point.code}-question`
  return (
    <article
      id={`point-${point.code}`}
      data-point={point.code}
      className={styles.card}
      aria-labelledby={headingId}
    >
      <Heading level={3} data-size="2xs" id={headingId} className={styles.heading}>
        <span className={styles.code}>{point.code}</span> {text(point.question)}
      </Heading>
      <p className={styles.because}>{explainFinding(finding, point, language)}</p>
      {finding.applies === 'unknown' && <MissingFacts missing={finding.missing} projectId={projectId} />}
      <p className={styles.grounding}>
        <GroundingBadges kinds={point.groundings} /> <span>{text(point.groundingText)}</span>
      </p>
      <PointDisclosures point={point} finding={finding} />
      <PointMeasurements point={point} isAsked={finding.applies !== 'no'} />
      <AutomaticResults tests={tests} />
      <PointAnswer point={point} finding={finding} tests={tests} />
      <PointFollowUps projectId={projectId} checkId={id} point={point.code} readOnly={isClosed} />
      <PointSafeguards projectId={projectId} point={point.code} isAsked={finding.applies !== 'no'} />
      <Attachments subject="checks" id={id} point={point.code} readOnly={isClosed} />
      <PointComments point={point.code} />
    </article>
  )
})

/** The form where an answer is wanted or given; a way to answer all the same where the machine says it does not apply. */
function PointAnswer({ point, finding, tests }: Props) {
  const words = useWords(checkWords)
  const language = useLanguage()
  const { isClosed } = useCheckPlace()
  const mayAnswer = useMay()('checks:answer') && !isClosed
  const { stored, phase } = useAnswer(point.code)
  const [wanted, setWanted] = useState(false)
  if (!mayAnswer) {
    return (
      <div className={styles.given}>
        <AnswerText answer={stored} />
        {stored && (
          <p className={styles.quiet}>
            {words.answeredBy(formatMoment(stored.at, new Date(), language), stored.by)}
          </p>
        )}
        <AnswerHistory point={point.code} />
      </div>
    )
  }
  if (finding.applies !== 'no' || stored || wanted || phase !== 'still')
    return <AnswerForm point={point} finding={finding} tests={tests} />
  return (
    <button type="button" className={styles.question} onClick={() => setWanted(true)}>
      {words.answerAnyway}
    </button>
  )
}
