import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Collection } from '../../geodata/model/collections.ts'
import { useSearch } from '../search/useSearch.ts'
import { useWords } from '../words/words.ts'
import styles from './Sites.module.css'
import { siteWords } from './siteWords.ts'

/** Finds by name what a site can be linked to, of some collections and not linked yet. */
export function LinkSearch<C extends Collection>({
  label,
  collections,
  linkedIds,
  onLink,
}: {
  label: string
  collections: readonly C[]
  linkedIds: readonly string[]
  onLink: (reference: { collection: C; id: string }) => void
}) {
  const words = useWords(siteWords)
  const [sought, setSought] = useState('')
  const hits = useSearch(sought.trim())
  const found = (hits.data?.items ?? []).flatMap((hit) => {
    const collection = collections.find((code) => code === hit.collection)
    return collection && !linkedIds.includes(hit.id) ? [{ ...hit, collection }] : []
  })
  const isSeeking = sought.trim().length > 1
  return (
    <>
      <Textfield
        label={label}
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
                  onLink({ collection, id })
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
    </>
  )
}
