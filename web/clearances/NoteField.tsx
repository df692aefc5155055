import { Checkbox, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import type { FieldError } from '../../geodata/model/problem.ts'
import { mayBeConfirmed, type TextKind, textRemarks } from '../../geodata/sites/text/kinds.ts'
import { useWords } from '../words/words.ts'
import styles from './Clearances.module.css'
import { clearanceWords } from './clearanceWords.ts'

/** A few words about the task; what the service remarks on can be confirmed, but for what may never be stored. */
export function NoteField({
  value,
  remarks,
  isConfirmed,
  onChange,
  onConfirm,
}: {
  value: string
  remarks: readonly FieldError[]
  isConfirmed: boolean
  onChange: (note: string) => void
  onConfirm: (isConfirmed: boolean) => void
}) {
  const words = useWords(clearanceWords)
  const canConfirm =
    remarks.length > 0 && remarks.every(({ code }) => code in textRemarks && mayBeConfirmed(code as TextKind))
  return (
    <div className={styles.note}>
      <Textfield
        label={words.note}
        description={words.noteHelp}
        maxLength={200}
        value={value}
        autoComplete="off"
        aria-invalid={remarks.length > 0}
        onChange={(event) => onChange(event.target.value)}
      />
      <div role="alert">
        {remarks.map(({ code, message }) => (
          <ValidationMessage key={code}>{message}</ValidationMessage>
        ))}
      </div>
      {canConfirm && (
        <Checkbox
          label={words.noteIsFine}
          value="confirmed"
          checked={isConfirmed}
          onChange={(event) => onConfirm(event.target.checked)}
        />
      )}
    </div>
  )
}
