import { Textfield } from '@digdir/designsystemet-react'
import { Options } from '../field-forms/Options.tsx'
import { useWords } from '../words/words.ts'
import type { FaultErrors } from './faultErrorsOf.ts'
import { faultWords } from './faultWords.ts'
import styles from './Inspections.module.css'
import type { FaultDraft } from './inspectionDraft.ts'

/** What keeps people away until a fault is mended, if anything does. */
export function SecuringFields({
  value,
  errors,
  startsOn,
  onChange,
}: {
  value: FaultDraft['securing']
  errors: FaultErrors
  startsOn: string
  onChange: (securing: FaultDraft['securing']) => void
}) {
  const words = useWords(faultWords)
  return (
    <>
      <Options
        legend={words.securing}
        options={[
          ['yes', words.secured],
          ['no', words.notSecured],
        ]}
        value={value ? 'yes' : 'no'}
        onChange={(answer) => onChange(answer === 'yes' ? { what: '', from: startsOn, until: '' } : null)}
      />
      {value && (
        <>
          <Textfield
            label={words.securingWhat}
            maxLength={500}
            value={value.what}
            error={errors.securing}
            onChange={(event) => onChange({ ...value, what: event.target.value })}
          />
          <div className={styles.pair}>
            <Textfield
              type="date"
              label={words.securingFrom}
              value={value.from}
              onChange={(event) => onChange({ ...value, from: event.target.value })}
            />
            <Textfield
              type="date"
              label={words.securingUntil}
              value={value.until}
              error={errors.until}
              onChange={(event) => onChange({ ...value, until: event.target.value })}
            />
          </div>
        </>
      )}
    </>
  )
}
