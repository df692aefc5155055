import { Checkbox, Fieldset, Radio, ValidationMessage } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { useText, useWords } from '../../words/words.ts'
import type { FieldInputProps } from './FieldInput.tsx'
import styles from './fields.module.css'

/** Yes, no or unknown as three radios (unknown is never no); any number of codes as checkboxes. */
export function ChoiceInput({
  field,
  value,
  error,
  id,
  label,
  help,
  onChange,
  onBlur,
}: FieldInputProps & { label: ReactNode; help: string | undefined }) {
  const words = useWords()
  const text = useText()
  const choices: [string, string][] =
    field.kind === 'boolean'
      ? [
          ['yes', words.yes],
          ['no', words.no],
          ['', words.unknown],
        ]
      : Object.entries(field.meta.codes ?? {}).map(([code, words]) => [code, text(words)])
  return (
    <Fieldset id={id} tabIndex={-1}>
      <Fieldset.Legend>{label}</Fieldset.Legend>
      {help && <Fieldset.Description>{help}</Fieldset.Description>}
      <div className={styles.choices} data-many={choices.length > 4 || undefined}>
        {choices.map(([code, shown]) =>
          Array.isArray(value) ? (
            <Checkbox
              key={code}
              label={shown}
              value={code}
              checked={value.includes(code)}
              onBlur={onBlur}
              onChange={(event) =>
                onChange(event.target.checked ? [...value, code] : value.filter((one) => one !== code))
              }
            />
          ) : (
            <Radio
              key={code}
              name={id}
              label={shown}
              value={code}
              checked={value === code}
              onBlur={onBlur}
              onChange={() => onChange(code)}
            />
          ),
        )}
      </div>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  )
}
