import { Button, Field, Input, Label, Search, Select } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { addDays, dateInNorway } from '../../geodata/model/calendar.ts'
import { signNeedOutcomes } from '../../geodata/model/signNeed.ts'
import { useDelayed } from '../components/useDelayed.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Needs.module.css'
import { readSignNeedsSearch, type SignNeedsSearch } from './signNeedsSearch.ts'
import { signNeedWords } from './signNeedWords.ts'

const pauseMs = 300

/** What the list is narrowed to; every choice is in the address bar. */
export function NeedFilters({
  search,
  onChange,
}: {
  search: SignNeedsSearch
  onChange: (changes: SignNeedsSearch) => void
}) {
  const words = useWords(signNeedWords)
  const text = useText()
  const [typed, setTyped] = useState(search.q ?? '')
  useDelayed(typed, pauseMs, (sought) => onChange({ q: sought.trim() || undefined }))
  const yesterday = addDays(dateInNorway(new Date()), -1)
  const clear = () => {
    setTyped('')
    onChange({ q: undefined, outcome: undefined, due: undefined })
  }
  return (
    <search className={styles.filters} aria-label={words.filters}>
      <Field className={styles.search}>
        <Label>{words.search}</Label>
        <Search>
          <Search.Input value={typed} onChange={(event) => setTyped(event.target.value)} />
          <Search.Clear onClick={() => setTyped('')} />
        </Search>
      </Field>
      <Field>
        <Label>{words.outcome}</Label>
        <Select
          value={search.outcome ?? ''}
          onChange={(event) =>
            onChange({ outcome: readSignNeedsSearch({ outcome: event.target.value }).outcome })
          }
        >
          <Select.Option value="">{words.all}</Select.Option>
          {signNeedOutcomes.codes.map((code) => (
            <Select.Option key={code} value={code}>
              {text(signNeedOutcomes.labels[code])}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label>{words.due}</Label>
        <Input
          type="date"
          value={search.due ?? ''}
          onChange={(event) => onChange({ due: readSignNeedsSearch({ due: event.target.value }).due })}
        />
      </Field>
      <Button variant="tertiary" onClick={() => onChange({ due: yesterday })}>
        {words.onlyLate}
      </Button>
      {Object.values(search).some(Boolean) && (
        <Button variant="tertiary" onClick={clear}>
          {words.clear}
        </Button>
      )}
    </search>
  )
}
