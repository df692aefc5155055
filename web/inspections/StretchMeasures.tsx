import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Stretch } from '../../geodata/model/edge.ts'
import { metresAsTyped } from '../securing/metres.ts'
import { parseNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { faultWords } from './faultWords.ts'
import styles from './Inspections.module.css'

/** From where to where along an edge, in metres, as it is typed; an empty end is the end of the edge. */
export function StretchMeasures({
  stretch,
  lengthMetres,
  onChange,
}: {
  stretch: Stretch
  /** Null where it is not known, and measures along it say nothing. */
  lengthMetres: number | null
  onChange: (stretch: Stretch) => void
}) {
  const words = useWords(faultWords)
  const language = useLanguage()
  const [typed, setTyped] = useState(() => ({
    from: metresAsTyped(stretch.from, language),
    to: stretch.to === null ? '' : metresAsTyped(stretch.to, language),
  }))
  if (lengthMetres === null) return null
  const change = (changes: Partial<typeof typed>) => {
    const next = { ...typed, ...changes }
    setTyped(next)
    const from = parseNumber(next.from)
    const to = next.to.trim() === '' ? null : parseNumber(next.to)
    const isRead = from !== undefined && from >= 0 && (to === null || (to !== undefined && to >= 0))
    // What cannot be read has no length, and is refused as that: it is never stored as something else.
    onChange(isRead ? { ...stretch, from, to } : { ...stretch, to: stretch.from })
  }
  const shared = { inputMode: 'decimal', autoComplete: 'off', suffix: 'm' } as const
  return (
    <div className={styles.pair}>
      <Textfield
        {...shared}
        label={words.fromMetres}
        value={typed.from}
        onChange={(event) => change({ from: event.target.value })}
      />
      <Textfield
        {...shared}
        label={words.toMetres}
        placeholder={metresAsTyped(lengthMetres, language)}
        value={typed.to}
        onChange={(event) => change({ to: event.target.value })}
      />
    </div>
  )
}
