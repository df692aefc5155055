import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { collections } from '../../../geodata/model/collections.ts'
import { type SearchHit, useSearch } from '../../search/useSearch.ts'
import { useText, useWords } from '../../words/words.ts'
import styles from './Measure.module.css'
import { measureWords } from './measureWords.ts'

/** Finds what a measure points at, by name, address or case number; one after the other. */
export function FindLinked({
  taken,
  isPending,
  onChoose,
  onClose,
}: {
  /** Ids that are linked already. */
  taken: readonly string[]
  isPending: boolean
  onChoose: (hit: SearchHit) => void
  onClose: () => void
}) {
  const words = useWords(measureWords)
  const shared = useWords()
  const text = useText()
  const [sought, setSought] = useState('')
  const hits = useSearch(sought.trim())
  const isSeeking = sought.trim().length > 1
  const found = (hits.data?.items ?? []).filter(({ id }) => !taken.includes(id))
  return (
    <div className={styles.form}>
      <Textfield
        label={words.find}
        description={words.findHelp}
        autoFocus
        autoComplete="off"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      <div role="status">
        {isSeeking && hits.isSuccess && found.length === 0 && <p>{words.nothingFound}</p>}
      </div>
      {isSeeking && found.length > 0 && (
        <ul className={styles.hits}>
          {found.map((hit) => (
            <li key={hit.id}>
              <Button
                variant="tertiary"
                data-size="sm"
                disabled={isPending}
                onClick={() => {
                  onChoose(hit)
                  setSought('')
                }}
              >
                {hit.name}
                <span className={styles.quiet}>
                  {[text(collections[hit.collection].one), hit.detail].filter(Boolean).join(' · ')}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button variant="secondary" data-size="sm" onClick={onClose}>
          {shared.close}
        </Button>
      </div>
    </div>
  )
}
