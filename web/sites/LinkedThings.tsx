import { Button, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { registerCollectionCodes } from '../../geodata/model/collections.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import type { ThingReference } from '../../geodata/model/safeguard.ts'
import { useSearch } from '../search/useSearch.ts'
import { useWords } from '../words/words.ts'
import { useLinked } from './LinkedName.tsx'
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
  const [sought, setSought] = useState('')
  const hits = useSearch(sought.trim())
  const isLinked = (id: string) => value.some((one) => one.id === id)
  const found = (hits.data?.items ?? []).flatMap((hit) => {
    const collection = registerCollectionCodes.find((code) => code === hit.collection)
    return collection && !isLinked(hit.id) ? [{ ...hit, collection }] : []
  })
  const isSeeking = sought.trim().length > 1
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
      <Textfield
        label={words.linkSearch}
        value={sought}
        autoComplete="off"
        onChange={(event) => setSought(event.target.value)}
        onKeyDown={(event) => {
          // Enter belongs to the search here, not to the form around it.
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
      <div role="status">{isSeeking && hits.isSuccess && found.length === 0 && <p>{words.linkNone}</p>}</div>
      {isSeeking && (
        <ul className={styles.plain}>
          {found.slice(0, 6).map(({ collection, id, name, detail }) => (
            <li key={id}>
              <Button
                variant="tertiary"
                data-size="sm"
                onClick={() => {
                  onChange([...value, { collection, id }])
                  setSought('')
                }}
              >
                {words.link(name)}
                {detail && <span className={styles.subtle}>{detail}</span>}
              </Button>
            </li>
          ))}
        </ul>
      )}
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
