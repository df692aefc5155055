import { inspectionOutcomes, pointAnswers } from '../../../geodata/model/inspection.ts'
import { type SignInspection, signPoints } from '../../../geodata/model/signCare.ts'
import { positionCheck } from '../../../geodata/sign-care/positionCheck.ts'
import type { ThingOf } from '../../api/things.ts'
import { formatDate, formatNumber } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useText, useWords } from '../../words/words.ts'
import styles from '../SignCare.module.css'
import { signPointOf } from '../signPointOf.ts'
import { signInspectionWords } from './signInspectionWords.ts'

/** When and by whom, the outcome, what was not as it should be or not seen, and how far away it was measured. */
export function InspectionFacts({
  inspection: { inspectedOn, outcome, answers, position, note, by },
  sign,
}: {
  inspection: SignInspection
  sign: ThingOf<'signs'>
}) {
  const words = useWords(signInspectionWords)
  const text = useText()
  const language = useLanguage()
  const metres = (value: number) => `${formatNumber(Math.round(value), language)} m`
  const pointsWith = (answer: keyof typeof pointAnswers.labels) =>
    signPoints.codes
      .filter((point) => answers[point] === answer)
      .map((point) => text(signPoints.labels[point]))
      .join('; ')
  return (
    <div className={styles.facts}>
      <p>
        <strong>{text(inspectionOutcomes.labels[outcome])}</strong>{' '}
        <span className={styles.quiet}>{words.byOn(formatDate(inspectedOn, language), by)}</span>
      </p>
      {(['no', 'not_seen', 'yes'] as const)
        .filter((answer) => pointsWith(answer) !== '')
        .map((answer) => (
          <p key={answer} className={answer === 'no' ? undefined : styles.quiet}>
            {words.answered(text(pointAnswers.labels[answer]), pointsWith(answer))}
          </p>
        ))}
      {note && <p className={styles.text}>{note}</p>}
      {position && (
        <p className={styles.quiet}>
          {words.measured(
            metres(positionCheck(signPointOf(sign), position).metres),
            metres(position.accuracyMetres),
          )}
        </p>
      )}
    </div>
  )
}
