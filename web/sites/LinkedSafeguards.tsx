import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { type SafeguardProperties, safeguardStatuses } from '../../geodata/model/safeguard.ts'
import { useThing } from '../api/useThings.ts'
import { useText, useWords } from '../words/words.ts'
import { LinkSearch } from './LinkSearch.tsx'
import styles from './Sites.module.css'
import { siteWords } from './siteWords.ts'

/** The safeguards that belong to a site: found by name, one way. */
export function LinkedSafeguards({
  value,
  onChange,
}: {
  value: readonly string[]
  onChange: (safeguards: string[]) => void
}) {
  const words = useWords(siteWords)
  const headingId = useId()
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h3 id={headingId}>{words.safeguards}</h3>
      <p className={styles.subtle}>{words.safeguardsHelp}</p>
      {value.length > 0 && (
        <ul className={styles.plain}>
          {value.map((id) => (
            <li key={id} className={styles.linked}>
              <SafeguardName id={id} />
              <RemoveSafeguard id={id} onRemove={() => onChange(value.filter((one) => one !== id))} />
            </li>
          ))}
        </ul>
      )}
      <LinkSearch
        label={words.safeguardSearch}
        collections={['safeguards']}
        linkedIds={value}
        onLink={({ id }) => onChange([...value, id])}
      />
    </section>
  )
}

/** A safeguard with its status, and the way to its page; one that has been deleted is said to be. */
export function SafeguardName({ id, linked = false }: { id: string; linked?: boolean }) {
  const words = useWords(siteWords)
  const text = useText()
  const safeguard = useSafeguard(id)
  if (safeguard === undefined) return <span>…</span>
  const { name, status, isDeleted } = safeguard
  return (
    <span>
      {linked && !isDeleted ? (
        <Link to="/sikring/tiltak/$id" params={{ id }}>
          {name}
        </Link>
      ) : (
        name
      )}{' '}
      <span className={styles.subtle}>
        {isDeleted ? words.safeguardDeleted : text(safeguardStatuses.labels[status])}
      </span>
    </span>
  )
}

function RemoveSafeguard({ id, onRemove }: { id: string; onRemove: () => void }) {
  const words = useWords(siteWords)
  return (
    <Button variant="tertiary" data-size="sm" onClick={onRemove}>
      {words.unlink(useSafeguard(id)?.name ?? '…')}
    </Button>
  )
}

function useSafeguard(
  id: string,
): (Pick<SafeguardProperties, 'name' | 'status'> & { isDeleted: boolean }) | undefined {
  const thing = useThing('safeguards', id).data?.value
  return thing && { ...thing.properties, isDeleted: thing.deletedAt !== null }
}
