import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { SignRow } from '../../geodata/signs/signRow.ts'
import { useWords } from '../words/words.ts'
import { BulkDialog } from './BulkDialog.tsx'
import { type BulkAction, bulkActions } from './bulkActions.ts'
import { bulkWords } from './bulkWords.ts'
import styles from './Signs.module.css'

/** How many are chosen, and what can be done with all of them. */
export function BulkBar({ signs, onClear }: { signs: readonly SignRow[]; onClear: () => void }) {
  const words = useWords(bulkWords)
  const [asked, setAsked] = useState<{ action: BulkAction; signs: readonly SignRow[] } | null>(null)
  return (
    <section className={styles.bulk} aria-label={words.bar}>
      <strong role="status">{words.chosen(signs.length)}</strong>
      {bulkActions.map((action) => (
        <Button
          key={action}
          variant="secondary"
          data-size="sm"
          // What is changed is what was chosen when it was asked for, though the list is read anew meanwhile.
          onClick={() => setAsked({ action, signs })}
        >
          {words.actions[action]}
        </Button>
      ))}
      <Button variant="tertiary" data-size="sm" onClick={onClear}>
        {words.clear}
      </Button>
      {asked && <BulkDialog {...asked} onClose={() => setAsked(null)} />}
    </section>
  )
}
