import { Heading } from '@digdir/designsystemet-react'
import { memo, useState } from 'react'
import type { Point } from '../../geodata/checklists/checklist.ts'
import { explainFinding } from '../../geodata/checks/explain.ts'
import type { Finding } from '../../geodata/model/check.ts'
import { useMay } from '../app/session.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { AnswerText } from './AnswerText.tsx'
import { checkWords } from './checkWords.ts'
import styles from './FindingCard.module.css'
import { GroundingBadges } from './GroundingBadges.tsx'
import { MissingFacts } from './MissingFacts.tsx'
import { PointDisclosures } from './PointDisclosures.tsx'
import { useAnswer } from './useAnswerDesk.ts'

interface Props {
  point: Point
  finding: Finding
  checkId: string
  projectId: string
}

/** One point of the checklist: the question, why it is asked, and the answer. */
export const FindingCard = memo(function FindingCard({ point, finding, checkId, projectId }: Props) {
  const text = useText()
  const language = useLanguage()
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
      <PointAnswer point={point} checkId={checkId} isAsked={finding.applies !== 'no'} />
    </article>
  )
})

/** The form where an answer is wanted or given; a way to answer all the same where the machine says it does not apply. */
function PointAnswer({ point, checkId, isAsked }: { point: Point; checkId: string; isAsked: boolean }) {
  const words = useWords(checkWords)
  const mayAnswer = useMay()('checks:answer')
  const { stored } = useAnswer(point.code)
  const [wanted, setWanted] = useState(false)
  if (!mayAnswer) return <AnswerText answer={stored} />
  if (isAsked || stored || wanted) return <AnswerForm point={point} checkId={checkId} />
  return (
    <button type="button" className={styles.question} onClick={() => setWanted(true)}>
      {words.answerAnyway}
    </button>
  )
}
