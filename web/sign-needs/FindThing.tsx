import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { registerCollectionCodes } from '../../geodata/model/collections.ts'
import type { ThingReference } from '../../geodata/model/safeguard.ts'
import { SafeguardPlace } from '../safeguards/SafeguardPlace.tsx'
import { useSearch } from '../search/useSearch.ts'
import { useWords } from '../words/words.ts'
import styles from './Needs.module.css'
import { signNeedWords } from './signNeedWords.ts'

/** One bridge, building or structure, found by name or number. */
export function FindThing({
  thing,
  error,
  onChange,
}: {
  thing: ThingReference | null
  error: string | undefined
  onChange: (thing: ThingReference | null) => void
}) {
  const words = useWords(signNeedWords)
  const [sought, setSought] = useState('')
  const hits = useSearch(sought.trim())
  if (thing) {
    return (
      <p>
        {words.chosen} <SafeguardPlace at={thing} />{' '}
        <Button variant="tertiary" data-size="sm" onClick={() => onChange(null)}>
          {words.another}
        </Button>
      </p>
    )
  }
  const found = (hits.data?.items ?? []).flatMap(({ collection: any, ...hit }) => {
    const collection = registerCollectionCodes.find((code) => code === any)
    return collection ? [{ ...hit, collection }] : []
  })
  const isSeeking = sought.trim().length > 1
  return (
    <div>
      <Textfield
        label={words.find}
        value={sought}
        autoComplete="off"
        error={error}
        onChange={(event) => setSought(event.target.value)}
        onKeyDown={(event) => {
          // Enter belongs to the search here, not to the form around it.
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
      <div role="status">
        {isSeeking && hits.isSuccess && found.length === 0 && <p>{words.nothingFound}</p>}
      </div>
      {isSeeking && (
        <ul className={styles.hits}>
          {found.slice(0, 6).map(({ collection, id, name, detail }) => (
            <li key={id}>
              <Button
                type="button"
                variant="tertiary"
                data-size="sm"
                onClick={() => {
                  onChange({ collection, id })
                  setSought('')
                }}
              >
                {words.choose(name)}
                {detail && <span>{detail}</span>}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
