import { Fieldset, Input, ValidationMessage } from '@digdir/designsystemet-react'
import { type ReactNode, useId } from 'react'
import styles from './FieldForms.module.css'

/** Letters that fit in a third of a phone. */
const short = 12

/** One of a few answers, as large targets side by side: pressed with a thumb, with gloves on, in the rain. */
export function Options<Value extends string>({
  legend,
  help,
  options,
  value,
  error,
  onChange,
}: {
  legend: ReactNode
  help?: ReactNode
  options: readonly (readonly [Value, string])[]
  value: Value | null
  error?: string | false
  onChange: (value: Value) => void
}) {
  const name = useId()
  return (
    <Fieldset className={styles.question}>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {help && <Fieldset.Description>{help}</Fieldset.Description>}
      <div
        className={styles.options}
        data-long={options.some(([, label]) => label.length > short) || undefined}
      >
        {options.map(([code, label]) => (
          <label key={code} htmlFor={`${name}-${code}`} className={styles.option}>
            <Input
              id={`${name}-${code}`}
              type="radio"
              name={name}
              value={code}
              checked={value === code}
              aria-invalid={Boolean(error) || undefined}
              onChange={() => onChange(code)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  )
}
