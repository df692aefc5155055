import { Button, Checkbox, Field, Label, Search, Select } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { planLevels } from '../../../geodata/model/actionPlan.ts'
import type { CodeList } from '../../../geodata/model/codes.ts'
import { measureStatuses } from '../../../geodata/model/measure.ts'
import { useDelayed } from '../../components/useDelayed.ts'
import { useText, useWords } from '../../words/words.ts'
import styles from './Measures.module.css'
import { type MeasuresSearch, noMeasuresFilter } from './measuresSearch.ts'
import { measuresWords } from './measuresWords.ts'

interface Props {
  search: MeasuresSearch
  departments: readonly { code: string; name: string }[]
  onChange: (changes: MeasuresSearch) => void
}

/** What the table is narrowed to; every choice is in the address bar. */
export function MeasureFilters({ search, departments, onChange }: Props) {
  const words = useWords(measuresWords)
  const { q, level, department, status, late } = search
  const isNarrowed = Object.values(search).some(Boolean)
  return (
    <search className={styles.filters} aria-label={words.filters}>
      <WordSearch q={q} onChange={onChange} />
      <Choice
        label={words.level}
        list={planLevels}
        value={level}
        onChange={(code) => onChange({ level: code })}
      />
      <Field>
        <Label>{words.department}</Label>
        <Select
          value={department ?? ''}
          onChange={(event) => onChange({ department: event.target.value || undefined })}
        >
          <Select.Option value="">{words.all}</Select.Option>
          {departments.map(({ code, name }) => (
            <Select.Option key={code} value={code}>
              {name}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Choice
        label={words.status}
        list={measureStatuses}
        value={status}
        onChange={(code) => onChange({ status: code })}
      />
      <div className={styles.filterFoot}>
        <Checkbox
          value="late"
          label={words.onlyLate}
          checked={late === 'yes'}
          onChange={(event) => onChange({ late: event.target.checked ? 'yes' : undefined })}
        />
        {isNarrowed && (
          <Button variant="tertiary" data-size="sm" onClick={() => onChange(noMeasuresFilter)}>
            {words.clear}
          </Button>
        )}
      </div>
    </search>
  )
}

function Choice<Code extends string>({
  label,
  list,
  value,
  onChange,
}: {
  label: string
  list: CodeList<Code>
  value: Code | undefined
  onChange: (code: Code | undefined) => void
}) {
  const words = useWords(measuresWords)
  const text = useText()
  return (
    <Field>
      <Label>{label}</Label>
      <Select
        value={value ?? ''}
        onChange={(event) => onChange((event.target.value || undefined) as Code | undefined)}
      >
        <Select.Option value="">{words.all}</Select.Option>
        {list.codes.map((code) => (
          <Select.Option key={code} value={code}>
            {text(list.labels[code])}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}

function WordSearch({ q, onChange }: Pick<Props, 'onChange'> & { q: string | undefined }) {
  const words = useWords(measuresWords)
  const [written, setWritten] = useState(q ?? '')
  const [seen, setSeen] = useState(q)
  // The address may be changed by others: cleared, or gone back to.
  if (q !== seen) {
    setSeen(q)
    if ((q ?? '') !== written.trim()) setWritten(q ?? '')
  }
  useDelayed(written, 250, (text) => onChange({ q: text.trim() || undefined }))
  return (
    <Field>
      <Label>{words.search}</Label>
      <Search>
        <Search.Input value={written} onChange={(event) => setWritten(event.target.value)} />
        <Search.Clear onClick={() => setWritten('')} />
      </Search>
    </Field>
  )
}
