import { Button, Checkbox, Fieldset } from '@digdir/designsystemet-react'
import { factsOf } from '../../geodata/worklist/facts.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Worklist.module.css'
import type { Choice, WorklistSearch } from './worklistSearch.ts'
import { worklistWords } from './worklistWords.ts'

/** Which facts the table and the cards show beside the name. */
export function ColumnChoice({
  choice: { collection, columns },
  onChange,
}: {
  choice: Choice
  onChange: (changes: WorklistSearch) => void
}) {
  const words = useWords(worklistWords)
  const text = useText()
  const shown = columns.map(({ code }) => code)
  const toggle = (code: (typeof shown)[number], isOn: boolean) => {
    const codes = isOn ? [...shown, code] : shown.filter((one) => one !== code)
    // The last one stays: a table of names alone tells nothing.
    if (codes.length > 0) onChange({ columns: codes.join(',') })
  }
  return (
    <div className={styles.panel}>
      <Fieldset>
        <Fieldset.Legend>{words.chooseColumns}</Fieldset.Legend>
        <div className={styles.columnChoices}>
          {factsOf(collection)
            .filter(({ code }) => code !== 'name')
            .map(({ code, label }) => (
              <Checkbox
                key={code}
                data-size="sm"
                label={text(label)}
                value={code}
                checked={shown.includes(code)}
                onChange={(event) => toggle(code, event.target.checked)}
              />
            ))}
        </div>
      </Fieldset>
      <Button variant="tertiary" data-size="sm" onClick={() => onChange({ columns: undefined })}>
        {words.usualColumns}
      </Button>
    </div>
  )
}
