import { Heading } from '@digdir/designsystemet-react'
import type { Parapet } from '../../geodata/model/bridge.ts'
import { formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Panel.module.css'
import { registerWords } from './registerWords.ts'

/** Parapets as NVDB has them, joined to the bridge they stand on. */
export function Parapets({ parapets }: { parapets: readonly Parapet[] }) {
  const words = useWords(registerWords)
  const shared = useWords()
  const language = useLanguage()
  if (parapets.length === 0) return null
  const metres = (value: number | null) =>
    value === null ? shared.notRegistered : `${formatNumber(value, language, 2)} m`
  return (
    <section className={styles.section}>
      <Heading level={3} data-size="2xs">
        {words.parapets}
      </Heading>
      <ul className={styles.plainList}>
        {parapets.map(({ externalId, kind, use, heightMetres, lengthMetres }) => (
          <li key={externalId}>
            {[kind, use].filter(Boolean).join(', ') || externalId}:{' '}
            {words.parapetLine(metres(heightMetres), metres(lengthMetres))}
          </li>
        ))}
      </ul>
    </section>
  )
}
