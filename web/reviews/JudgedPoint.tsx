import { Heading } from '@digdir/designsystemet-react'
import type { Point } from '../../geodata/checklists/checklist.ts'
import { explainFinding } from '../../geodata/checks/explain.ts'
import type { Check, Finding } from '../../geodata/model/check.ts'
import { Attachments } from '../attachments/Attachments.tsx'
import { AnswerText } from '../checks/AnswerText.tsx'
import { AutomaticResults } from '../checks/AutomaticResults.tsx'
import { PointComments } from '../checks/PointComments.tsx'
import { PointFollowUps } from '../follow-ups/PointFollowUps.tsx'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { PointLink } from './PointLink.tsx'
import styles from './Reviews.module.css'
import { reviewWords } from './reviewWords.ts'

interface Props {
  finding: Finding
  /** Undefined where this edition of the program does not know the point. */
  point: Point | undefined
  check: Check
  mayChange: boolean
}

/** One point to judge: what is asked and why, what the rules say, what was answered, and what comes with it. */
export function JudgedPoint({ finding, point, check, mayChange }: Props) {
  const words = useWords(reviewWords)
  const text = useText()
  const language = useLanguage()
  const code = finding.point
  const answer = check.answers.find((one) => one.point === code) ?? null
  return (
    <article className={styles.point} aria-labelledby={`judged-${code}`}>
      <div className={styles.asked}>
        <Heading level={4} data-size="2xs" id={`judged-${code}`}>
          <span className={styles.code}>{code}</span> {point && text(point.question)}
        </Heading>
        {point && <p className={styles.quiet}>{explainFinding(finding, point, language)}</p>}
      </div>
      <div className={styles.asked}>
        <AnswerText answer={answer} />
        {answer && (
          <p className={styles.quiet}>{words.answeredBy(answer.by, formatDateTime(answer.at, language))}</p>
        )}
        <AutomaticResults tests={check.tests.filter((result) => result.point === code)} />
        <PointFollowUps projectId={check.projectId} checkId={check.id} point={code} readOnly />
        <Attachments subject="checks" id={check.id} point={code} readOnly />
        <PointComments point={code} />
        {mayChange && (
          <p>
            <PointLink check={check} point={code}>
              {words.changeAt(code)}
            </PointLink>
          </p>
        )}
      </div>
    </article>
  )
}
