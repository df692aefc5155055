import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { CodeList } from '../../geodata/model/codes.ts'
import { measuredHow, measuredThings } from '../../geodata/model/safeguard.ts'
import page from '../app/Page.module.css'
import { LeaveGuard } from '../components/fields/LeaveGuard.tsx'
import { metresAsTyped } from '../securing/metres.ts'
import { parseNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import type { Measure } from './measureChange.ts'
import styles from './Safeguards.module.css'
import { safeguardWords } from './safeguardWords.ts'

/** One measure: what, how much, which day and how. */
export function MeasureForm({
  measure,
  busy,
  onSave,
  onCancel,
}: {
  /** Null for a new one. */
  measure: Measure | null
  busy: boolean
  onSave: (measure: Measure) => void
  onCancel: () => void
}) {
  const words = useWords(safeguardWords)
  const shared = useWords()
  const language = useLanguage()
  const [draft, setDraft] = useState<Measure>(
    () => measure ?? { what: 'height', metres: 0, on: dateInNorway(new Date()), how: 'measured', note: '' },
  )
  const [typed, setTyped] = useState(() => (measure ? metresAsTyped(measure.metres, language) : ''))
  const [hasTried, setHasTried] = useState(false)
  const [isTouched, setIsTouched] = useState(false)
  const metres = parseNumber(typed)
  const isWrong = metres === undefined || metres < 0 || metres > 100
  const change = (changes: Partial<Measure>) => {
    setIsTouched(true)
    setDraft({ ...draft, ...changes })
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setHasTried(true)
        if (!isWrong && draft.on !== '') onSave({ ...draft, metres, note: draft.note.trim() })
      }}
    >
      <div className={styles.fields}>
        <CodeSelect
          label={words.measureWhat}
          list={measuredThings}
          value={draft.what}
          onChange={(what) => change({ what })}
        />
        <Textfield
          label={words.measureMetres}
          inputMode="decimal"
          autoComplete="off"
          autoFocus
          value={typed}
          error={hasTried && isWrong && words.metresWrong}
          onChange={(event) => {
            setIsTouched(true)
            setTyped(event.target.value)
          }}
        />
        <Textfield
          type="date"
          label={words.measureOn}
          value={draft.on}
          error={hasTried && draft.on === '' && words.dateMissing}
          onChange={(event) => change({ on: event.target.value })}
        />
        <CodeSelect
          label={words.measureHow}
          list={measuredHow}
          value={draft.how}
          onChange={(how) => change({ how })}
        />
      </div>
      <Textfield
        label={words.measureNote}
        maxLength={200}
        value={draft.note}
        onChange={(event) => change({ note: event.target.value })}
      />
      <div className={page.actions}>
        <Button type="submit" data-size="sm" loading={busy}>
          {words.saveMeasure}
        </Button>
        <Button type="button" data-size="sm" variant="secondary" onClick={onCancel}>
          {shared.cancel}
        </Button>
      </div>
      <LeaveGuard active={isTouched} />
    </form>
  )
}

function CodeSelect<Code extends string>({
  label,
  list,
  value,
  onChange,
}: {
  label: string
  list: CodeList<Code>
  value: Code
  onChange: (code: Code) => void
}) {
  const text = useText()
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={value} onChange={(event) => onChange(event.target.value as Code)}>
        {list.codes.map((code) => (
          <Select.Option key={code} value={code}>
            {text(list.labels[code])}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
