import { Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react'
import type { CodeList } from '../../geodata/model/codes.ts'
import { useText } from '../words/words.ts'
import styles from './Draft.module.css'
import { controlId, useDraftFields } from './draftContext.ts'

/** Any number of codes from a list of the model's. */
export function CodesChoice<Code extends string>({
  control,
  legend,
  help,
  list,
  chosen,
  shown,
  onChange,
}: {
  control: string
  legend: string
  help: string
  list: CodeList<Code>
  chosen: readonly Code[]
  /** How a choice reads, where not by its words alone. */
  shown?: (code: Code, words: string) => string
  onChange: (chosen: readonly Code[]) => void
}) {
  const text = useText()
  const error = useDraftFields().errorAt(control)
  return (
    <Fieldset id={controlId(control)} tabIndex={-1}>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      <Fieldset.Description>{help}</Fieldset.Description>
      <div className={styles.choices} data-many={list.codes.length > 4 || undefined}>
        {list.codes.map((code) => (
          <Checkbox
            key={code}
            value={code}
            label={shown ? shown(code, text(list.labels[code])) : text(list.labels[code])}
            checked={chosen.includes(code)}
            aria-invalid={Boolean(error)}
            // In the order of the list, whatever order they were chosen in.
            onChange={({ target }) =>
              onChange(list.codes.filter((one) => (one === code ? target.checked : chosen.includes(one))))
            }
          />
        ))}
      </div>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  )
}
