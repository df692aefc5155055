import { pointAnswers } from '../../../geodata/model/inspection.ts'
import type { SignProperties } from '../../../geodata/model/sign.ts'
import { type SignPoint, signPoints } from '../../../geodata/model/signCare.ts'
import { Options } from '../../field-forms/Options.tsx'
import { useText, useWords } from '../../words/words.ts'
import { DeviationFields } from '../deviations/DeviationFields.tsx'
import type { DeviationDraft } from '../deviations/deviationDraft.ts'
import type { DeviationErrors } from '../deviations/deviationErrorsOf.ts'
import styles from '../SignCare.module.css'
import { ExpectedNumbers } from './ExpectedNumbers.tsx'
import { answered, type SignInspectionDraft } from './signInspectionDraft.ts'
import { signInspectionWords } from './signInspectionWords.ts'

/** What is looked at: yes, no or not seen, each a large target. A no is described where it is said. */
export function SignPoints({
  draft,
  shows,
  openPoints,
  errors,
  onChange,
}: {
  draft: SignInspectionDraft
  shows: SignProperties['shows']
  openPoints: readonly (SignPoint | null)[]
  errors: ReadonlyMap<string, DeviationErrors>
  onChange: (changes: Partial<SignInspectionDraft>) => void
}) {
  const words = useWords(signInspectionWords)
  const text = useText()
  const changeDeviation = (changed: DeviationDraft) =>
    onChange({ deviations: draft.deviations.map((one) => (one.id === changed.id ? changed : one)) })
  return (
    <section className={styles.points}>
      <div className={styles.section}>
        <h2 className={styles.legend}>{words.points}</h2>
        <p className={styles.quiet}>{words.pointsHelp}</p>
      </div>
      {signPoints.codes.map((point) => {
        const isOpen = openPoints.includes(point)
        const deviation = draft.deviations.find((one) => one.point === point)
        const isNo = draft.answers[point] === 'no'
        return (
          <div key={point} className={styles.section}>
            <Options
              legend={text(signPoints.labels[point])}
              help={point === 'right_number' && <ExpectedNumbers shows={shows} />}
              options={pointAnswers.codes.map((code) => [code, text(pointAnswers.labels[code])])}
              value={draft.answers[point] ?? null}
              onChange={(answer) =>
                onChange(answered(draft, [point, answer], { isOpen, newId: crypto.randomUUID() }))
              }
            />
            {isOpen && <p className={styles.quiet}>{words.openHere}</p>}
            {isNo && deviation && (
              <div className={styles.card}>
                <DeviationFields
                  draft={deviation}
                  errors={errors.get(deviation.id) ?? {}}
                  onChange={changeDeviation}
                />
              </div>
            )}
          </div>
        )
      })}
    </section>
  )
}
