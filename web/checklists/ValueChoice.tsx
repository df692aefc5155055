import { Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react'
import { useText, useWords } from '../words/words.ts'
import { attributeOf } from './conditionSubjects.ts'
import styles from './Draft.module.css'
import { controlId, useDraftFields } from './draftContext.ts'
import { pointWords } from './pointWords.ts'

/** Which values of an attribute will do: its codes, or yes and no. */
export function ValueChoice({
  control,
  name,
  attribute,
  values,
  onChange,
}: {
  control: string
  name: string
  attribute: string
  values: readonly (string | boolean)[]
  onChange: (values: readonly (string | boolean)[]) => void
}) {
  const words = useWords(pointWords)
  const shared = useWords()
  const text = useText()
  const { errorAt } = useDraftFields()
  const error = errorAt(control)
  const field = attributeOf(attribute)
  const offered: [string | boolean, string][] =
    field?.kind === 'boolean'
      ? [
          [true, shared.yes],
          [false, shared.no],
        ]
      : Object.entries(field?.meta.codes ?? {}).map(([code, label]) => [code, text(label)])
  // A value no longer among the codes can be seen, and taken away.
  const others = values.filter((value) => !offered.some(([code]) => code === value))
  const choices = [...offered, ...others.map((value): [string | boolean, string] => [value, String(value)])]
  const legend = field?.kind === 'boolean' ? words.answered : field?.kind === 'codes' ? words.holds : words.is
  return (
    <Fieldset id={controlId(control)} tabIndex={-1} className={styles.values}>
      <Fieldset.Legend>
        <span className="ds-sr-only">{name}: </span>
        {legend}
      </Fieldset.Legend>
      <div className={styles.choices} data-many={choices.length > 4 || undefined}>
        {choices.map(([code, label]) => (
          <Checkbox
            key={String(code)}
            data-size="sm"
            label={label}
            value={String(code)}
            checked={values.includes(code)}
            aria-invalid={Boolean(error)}
            onChange={({ target }) =>
              onChange(target.checked ? [...values, code] : values.filter((one) => one !== code))
            }
          />
        ))}
      </div>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  )
}
