import { Heading, Tag } from '@digdir/designsystemet-react'
import type { Point } from '../../geodata/checklists/checklist.ts'
import { explainPointChange } from '../../geodata/checks/differencesSentence.ts'
import { explainFinding } from '../../geodata/checks/explain.ts'
import { answerValues, findingGroups } from '../../geodata/model/check.ts'
import { testOutcomes } from '../../geodata/model/testResult.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import type { AnswerFate, ComparedPoint, PointSide } from './comparison.ts'
import styles from './Staleness.module.css'
import { stalenessWords } from './stalenessWords.ts'

interface Props {
  compared: ComparedPoint
  /** The point as either checklist has it. */
  earlier: Point | undefined
  later: Point | undefined
}

/** A point of two checks: how it came out before and now, why, and what became of the answer. */
export function ComparedPointCard({ compared, earlier, later }: Props) {
  const words = useWords(stalenessWords)
  const text = useText()
  const language = useLanguage()
  const { point, before, after, change, fate } = compared
  const question = (later ?? earlier)?.question
  return (
    <article className={styles.point} aria-labelledby={`compared-${point}`}>
      <Heading level={4} data-size="2xs" id={`compared-${point}`}>
        <span className={styles.code}>{point}</span> {question && text(question)}
      </Heading>
      {change && <p className={styles.why}>{explainPointChange(change, language)}</p>}
      <div className={styles.sides}>
        <Side title={words.from} side={before} point={earlier} />
        <Side title={words.to} side={after} point={later} />
        <div>
          <h5 className={styles.title}>{words.answer}</h5>
          <p>
            <Tag data-color={fateColours[fate]} data-size="sm">
              {words.became[fate]}
            </Tag>
          </p>
          <AnswerBeforeAndNow before={before} after={after} fate={fate} />
        </div>
      </div>
    </article>
  )
}

const fateColours = {
  carried: 'success',
  again: 'info',
  anew: 'warning',
  wanted: 'warning',
  dropped: 'neutral',
  none: 'neutral',
} as const satisfies Record<AnswerFate, string>

function Side({ title, side, point }: { title: string; side: PointSide; point: Point | undefined }) {
  const words = useWords(stalenessWords)
  const text = useText()
  const language = useLanguage()
  const { finding, tested } = side
  return (
    <div>
      <h5 className={styles.title}>{title}</h5>
      {finding ? (
        <>
          <p>
            <strong>{text(findingGroups.labels[finding.group])}</strong>
          </p>
          {point && <p>{explainFinding(finding, point, language)}</p>}
          {tested && <p>{words.tests(text(testOutcomes.labels[tested]))}</p>}
        </>
      ) : (
        <p>{words.notInChecklist}</p>
      )}
    </div>
  )
}

/** One answer where it is carried over, otherwise both. */
function AnswerBeforeAndNow({
  before: { answer: was },
  after: { answer: is },
  fate,
}: Pick<ComparedPoint, 'before' | 'after' | 'fate'>) {
  const words = useWords(stalenessWords)
  const text = useText()
  const say = (answer: NonNullable<typeof was>) =>
    [text(answerValues.labels[answer.value!]), answer.reason].filter(Boolean).join('. ')
  if (fate === 'carried') return <p>{say(is!)}</p>
  return (
    <>
      {was && <p>{words.was(say(was))}</p>}
      {is && <p>{words.is(say(is))}</p>}
    </>
  )
}
