import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Language } from '../../geodata/model/language.ts'
import type { Fact } from '../../geodata/worklist/facts.ts'
import { parseWanted, type Wanted } from '../../geodata/worklist/wanted.ts'
import { useDelayed } from '../components/useDelayed.ts'
import { parseNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Worklist.module.css'
import { worklistWords } from './worklistWords.ts'

interface Props {
  fact: Fact
  values: Wanted
  onChange: (values: Wanted) => void
}

/** Both ends of a range, each may be open; what is typed takes effect when one stops typing. */
export function RangeFields({ fact, values, onChange }: Props) {
  const words = useWords(worklistWords)
  return (
    <div className={styles.range}>
      <End
        fact={fact}
        label={words.from}
        end={values.from}
        onChange={(from) => onChange({ ...values, from })}
      />
      <End fact={fact} label={words.to} end={values.to} onChange={(to) => onChange({ ...values, to })} />
    </div>
  )
}

function End({
  fact,
  label,
  end,
  onChange,
}: {
  fact: Fact
  label: string
  end: string | null
  onChange: (end: string | null) => void
}) {
  const words = useWords(worklistWords)
  const language = useLanguage()
  const [typed, setTyped] = useState(written(end, language))
  const [shown, setShown] = useState(end)
  // The chip was removed, or a view opened.
  if (end !== shown) {
    setShown(end)
    if (end !== readEnd(fact, typed)) setTyped(written(end, language))
  }
  const read = readEnd(fact, typed)
  useDelayed(typed, 400, (settled) => {
    const value = readEnd(fact, settled)
    if (value !== undefined) onChange(value)
  })
  const isDay = fact.kind === 'day'
  return (
    <Textfield
      type={isDay ? 'date' : 'text'}
      inputMode={isDay ? undefined : 'decimal'}
      label={fact.unit && fact.unit !== 'year' ? `${label} (${fact.unit})` : label}
      value={typed}
      error={read === undefined && words.notANumber}
      onChange={(event) => setTyped(event.target.value)}
    />
  )
}

function written(end: string | null, language: Language): string {
  return (language === 'nb' ? end?.replace('.', ',') : end) ?? ''
}

/** As it stands in the address; null where the field is empty, undefined where it cannot be read. */
function readEnd(fact: Fact, typed: string): string | null | undefined {
  if (typed.trim() === '') return null
  const text = fact.kind === 'day' ? typed : String(parseNumber(typed) ?? typed)
  return parseWanted(fact, `${text}..`) ? text : undefined
}
