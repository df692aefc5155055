import { Button } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { registerCollectionCodes } from '../../geodata/model/collections.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import type { ThingReference } from '../../geodata/model/safeguard.ts'
import { useWords } from '../words/words.ts'
import { useLinked } from './LinkedName.tsx'
import { LinkSearch } from './LinkSearch.tsx'
import styles from './Sites.module.css'
import { siteWords } from './siteWords.ts'

/** What a site is linked to in the register: found by name, one way, and a source of its area. */
export function LinkedThings({
  value,
  onChange,
  onUseArea,
}: {
  value: readonly ThingReference[]
  onChange: (linked: ThingReference[]) => void
  onUseArea: (area: Geometry) => void
}) {
  const words = useWords(siteWords)
  const headingId = useId()
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h3 id={headingId}>{words.linked}</h3>
      <p className={styles.subtle}>{words.linkedHelp}</p>
      {value.length > 0 && (
        <ul className={styles.plain}>
          {value.map((reference) => (
            <Linked
              key={reference.id}
              reference={reference}
              onRemove={() => onChange(value.filter(({ id }) => id !== reference.id))}
              onUseArea={onUseArea}
            />
          ))}
        </ul>
      )}
      <LinkSearch
        label={words.linkSearch}
        collections={registerCollectionCodes}
        linkedIds={value.map(({ id }) => id)}
        onLink={(reference) => onChange([...value, reference])}
      />
    </section>
  )
}

function Linked({
  reference,
  onRemove,
  onUseArea,
}: {
  reference: ThingReference
  onRemove: () => void
  onUseArea: (area: Geometry) => void
}) {
  const words = useWords(siteWords)
  const { thing, name } = useLinked(reference)
  return (
    <li className={styles.linked}>
      <span>{name}</span>
      {thing && (
        <Button variant="tertiary" data-size="sm" onClick={() => onUseArea(thing.geometry)}>
          {words.takeArea(name)}
        </Button>
      )}
      <Button variant="tertiary" data-size="sm" onClick={onRemove}>
        {words.unlink(name)}
      </Button>
    </li>
  )
}
