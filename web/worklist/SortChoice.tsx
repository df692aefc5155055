import { Button, Select } from '@digdir/designsystemet-react'
import { ArrowDownIcon, ArrowUpIcon } from '@navikt/aksel-icons'
import { factsOf } from '../../geodata/worklist/facts.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Worklist.module.css'
import type { Choice, WorklistSearch } from './worklistSearch.ts'
import { worklistWords } from './worklistWords.ts'

/** On a phone, where there are no heads to sort by. */
export function SortChoice({
  choice: { collection, sort, descending },
  onChange,
}: {
  choice: Choice
  onChange: (changes: WorklistSearch) => void
}) {
  const words = useWords(worklistWords)
  const text = useText()
  return (
    <span className={styles.sort}>
      <Select
        aria-label={words.sortBy}
        value={sort}
        onChange={({ target: { value } }) => onChange({ sort: value === 'name' ? undefined : value })}
      >
        {factsOf(collection).map(({ code, label }) => (
          <Select.Option key={code} value={code}>
            {text(label)}
          </Select.Option>
        ))}
      </Select>
      <Button
        icon
        variant="tertiary"
        aria-label={descending ? words.descending : words.ascending}
        onClick={() => onChange({ order: descending ? undefined : 'desc' })}
      >
        {descending ? <ArrowDownIcon aria-hidden /> : <ArrowUpIcon aria-hidden />}
      </Button>
    </span>
  )
}
