import { Alert, Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import fields from '../components/fields/fields.module.css'
import { useWords } from '../words/words.ts'
import type { BulkResult, Changed } from './bulk.ts'
import { bulkWords } from './bulkWords.ts'
import styles from './Signs.module.css'

/** How far it has come, and a button that stops it between two signs. */
export function BulkProgress({ done, total, onStop }: { done: number; total: number; onStop: () => void }) {
  const words = useWords(bulkWords)
  return (
    <>
      <p role="status">{words.running(Math.min(done + 1, total), total)}</p>
      <progress
        className={styles.progress}
        aria-label={words.running(Math.min(done + 1, total), total)}
        value={done}
        max={total}
      />
      <div className={fields.dialogActions}>
        <Button type="button" variant="secondary" onClick={onStop}>
          {words.stop}
        </Button>
      </div>
    </>
  )
}

/** What was changed, and of each that was not, why. */
export function BulkReport({
  result: { changed, failed, left },
  onUndo,
  onClose,
}: {
  result: BulkResult
  onUndo: (changed: readonly Changed[]) => void
  onClose: () => void
}) {
  const words = useWords(bulkWords)
  return (
    <>
      <p role="status">{words.changed(changed.length)}</p>
      {left.length > 0 && <p>{words.left(left.length)}</p>}
      {failed.length > 0 && (
        <Alert data-color="warning" role="alert">
          <p>{words.failed(failed.length)}</p>
          <ul className={styles.failed}>
            {failed.map(({ id, name, reason }) => (
              <li key={id}>
                <Link to="/skilt/$id" params={{ id }}>
                  {name}
                </Link>
                : {reason}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <div className={fields.dialogActions}>
        <Button type="button" onClick={onClose}>
          {words.close}
        </Button>
        {changed.length > 0 && (
          <Button type="button" variant="secondary" onClick={() => onUndo(changed)}>
            {words.undo}
          </Button>
        )}
      </div>
    </>
  )
}
