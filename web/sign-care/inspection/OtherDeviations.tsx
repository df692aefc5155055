import { Button, ValidationMessage } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useWords } from '../../words/words.ts'
import { DeviationFields } from '../deviations/DeviationFields.tsx'
import { emptyDeviation } from '../deviations/deviationDraft.ts'
import styles from '../SignCare.module.css'
import { otherDeviations, type SignInspectionDraft } from './signInspectionDraft.ts'
import type { SignInspectionErrors } from './signInspectionErrorsOf.ts'
import { signInspectionWords } from './signInspectionWords.ts'

/** What was wrong besides the points: each in a card that can be taken away. */
export function OtherDeviations({
  draft,
  errors,
  onChange,
}: {
  draft: SignInspectionDraft
  errors: Pick<SignInspectionErrors, 'deviations' | 'missingDeviation'>
  onChange: (changes: Partial<SignInspectionDraft>) => void
}) {
  const words = useWords(signInspectionWords)
  const { deviations, inspectedOn } = draft
  const add = () =>
    onChange({ deviations: [...deviations, emptyDeviation(crypto.randomUUID(), null, inspectedOn)] })
  return (
    <section className={styles.section}>
      <h2 className={styles.legend}>{words.otherDeviations}</h2>
      {otherDeviations(draft).map((deviation, index) => (
        <fieldset key={deviation.id} className={styles.card}>
          <legend className={styles.cardTitle}>{words.deviationNumber(index + 1)}</legend>
          <DeviationFields
            draft={deviation}
            errors={errors.deviations.get(deviation.id) ?? {}}
            onChange={(changed) =>
              onChange({ deviations: deviations.map((one) => (one.id === changed.id ? changed : one)) })
            }
          />
          <div>
            <Button
              variant="tertiary"
              data-size="sm"
              onClick={() => onChange({ deviations: deviations.filter(({ id }) => id !== deviation.id) })}
            >
              {words.removeDeviation(index + 1)}
            </Button>
          </div>
        </fieldset>
      ))}
      {errors.missingDeviation && <ValidationMessage>{errors.missingDeviation}</ValidationMessage>}
      <div>
        <Button variant="secondary" data-size="sm" onClick={add}>
          <PlusIcon aria-hidden />
          {words.addDeviation}
        </Button>
      </div>
    </section>
  )
}
