import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { Text } from '../../geodata/model/language.ts'
import { safeguardStatuses } from '../../geodata/model/safeguard.ts'
import { signStatuses } from '../../geodata/model/sign.ts'
import { useThing } from '../api/useThings.ts'
import { useText, useWords } from '../words/words.ts'
import { LinkSearch } from './LinkSearch.tsx'
import styles from './Sites.module.css'
import { siteWords } from './siteWords.ts'

/** What is known by all, and that a site is linked to one way. */
type Kind = 'safeguards' | 'signs'

const labelsOf: Readonly<Record<Kind, Readonly<Record<string, Text>>>> = {
  safeguards: safeguardStatuses.labels,
  signs: signStatuses.labels,
}

/** The safeguards or signs that belong to a site: found by name, one way. */
export function LinkedOnes({
  kind,
  value,
  onChange,
}: {
  kind: Kind
  value: readonly string[]
  onChange: (ids: string[]) => void
}) {
  const words = useWords(siteWords)[kind]
  const headingId = useId()
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h3 id={headingId}>{words.title}</h3>
      <p className={styles.subtle}>{words.help}</p>
      {value.length > 0 && (
        <ul className={styles.plain}>
          {value.map((id) => (
            <li key={id} className={styles.linked}>
              <NameOfOne kind={kind} id={id} />
              <RemoveOne kind={kind} id={id} onRemove={() => onChange(value.filter((one) => one !== id))} />
            </li>
          ))}
        </ul>
      )}
      <LinkSearch
        label={words.search}
        collections={[kind]}
        linkedIds={value}
        onLink={({ id }) => onChange([...value, id])}
      />
    </section>
  )
}

/** A safeguard or sign with its status, and the way to its page; one that has been deleted is said to be. */
export function NameOfOne({ kind, id, linked = false }: { kind: Kind; id: string; linked?: boolean }) {
  const words = useWords(siteWords)
  const text = useText()
  const thing = useThing(kind, id).data?.value
  if (thing === undefined) return <span>…</span>
  const { name, status } = thing.properties
  const isDeleted = thing.deletedAt !== null
  return (
    <span>
      {linked && !isDeleted ? (
        <Link to={kind === 'signs' ? '/skilt/$id' : '/sikring/tiltak/$id'} params={{ id }}>
          {name}
        </Link>
      ) : (
        name
      )}{' '}
      <span className={styles.subtle}>{isDeleted ? words.deleted : text(labelsOf[kind][status]!)}</span>
    </span>
  )
}

function RemoveOne({ kind, id, onRemove }: { kind: Kind; id: string; onRemove: () => void }) {
  const words = useWords(siteWords)
  const name = useThing(kind, id).data?.value.properties.name
  return (
    <Button variant="tertiary" data-size="sm" onClick={onRemove}>
      {words.unlink(name ?? '…')}
    </Button>
  )
}
