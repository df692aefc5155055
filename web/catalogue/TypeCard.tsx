import { Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { EffectiveEntry } from '../../geodata/catalogue/effective.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Catalogue.module.css'
import { catalogueWords } from './catalogueWords.ts'
import { TypeFacts } from './TypeFacts.tsx'

/** One type in the list, with what one chooses by; its sources are one click away, and on paper. */
export function TypeCard({ type }: { type: EffectiveEntry }) {
  const words = useWords(catalogueWords)
  const text = useText()
  const id = `type-${type.code}`
  return (
    <article id={type.code} className={styles.card} aria-labelledby={id}>
      <Heading level={3} data-size="2xs" id={id} className={styles.name}>
        <span className={styles.code}>{type.code}</span>
        <Link to="/sikring/typer/$code" params={{ code: type.code }}>
          {text(type.name)}
        </Link>
      </Heading>
      {type.own && <p className={styles.quiet}>{type.own.retired ? words.retired : words.own}</p>}
      <TypeFacts type={type} isWhole={false} />
    </article>
  )
}
