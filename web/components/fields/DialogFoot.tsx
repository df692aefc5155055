import { Alert, Button } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { useWords } from '../../words/words.ts'
import styles from './fields.module.css'

/** The foot of a form in a dialog: why the last try failed, the button that sends the form, and the way out. */
export function DialogFoot({
  failure,
  busy,
  color,
  onCancel,
  children,
}: {
  /** As a sentence; null where nothing has failed. */
  failure: string | null
  busy: boolean
  color?: 'danger'
  onCancel: () => void
  /** What the button says. */
  children: ReactNode
}) {
  const shared = useWords()
  return (
    <>
      {failure !== null && (
        <Alert data-color="danger" role="alert">
          {failure}
        </Alert>
      )}
      <div className={styles.dialogActions}>
        <Button type="submit" data-color={color} loading={busy}>
          {children}
        </Button>
        <Button variant="secondary" onClick={onCancel}>
          {shared.cancel}
        </Button>
      </div>
    </>
  )
}
