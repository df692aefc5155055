import { Alert, Button, Dialog, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useId, useState } from 'react'
import { sayFailure } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import fields from '../components/fields/fields.module.css'
import { useWords } from '../words/words.ts'
import styles from './Checklists.module.css'
import { checklistWords } from './checklistWords.ts'
import { useWithdraw } from './useVersions.ts'
import type { VersionLine } from './versions.ts'

/** Says what is in force when a version no longer is, and asks why. */
export function WithdrawDialog({
  version,
  items,
  onClose,
}: {
  version: string
  items: readonly VersionLine[]
  onClose: () => void
}) {
  const words = useWords(checklistWords)
  const shared = useWords()
  const titleId = useId()
  const [reason, setReason] = useState('')
  const [hasTried, setHasTried] = useState(false)
  const withdraw = useWithdraw()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setHasTried(true)
    if (reason.trim() === '') return
    withdraw.mutate(
      { version, reason: reason.trim() },
      {
        onSuccess: () => {
          notify({ text: words.withdrawn(version) })
          onClose()
        },
      },
    )
  }
  return (
    <Dialog open onClose={onClose} closeButton={false} aria-labelledby={titleId}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <Heading level={2} data-size="xs" id={titleId}>
          {words.withdrawTitle(version)}
        </Heading>
        <Paragraph>{words.withdrawText(inForceWithout(version, items))}</Paragraph>
        <Textfield
          label={words.withdrawReason}
          multiline
          rows={3}
          maxLength={500}
          value={reason}
          error={hasTried && reason.trim() === '' && words.reasonMissing}
          onChange={(event) => setReason(event.target.value)}
        />
        {withdraw.isError && (
          <Alert data-color="danger" role="alert">
            {sayFailure(withdraw.error)}
          </Alert>
        )}
        <div className={fields.dialogActions}>
          <Button type="submit" data-color="danger" loading={withdraw.isPending}>
            {words.withdraw}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {shared.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** The newest edition that then is left, or the newest shared checklist; what is in force already stays so. */
function inForceWithout(version: string, items: readonly VersionLine[]): string {
  const left = items.filter((line) => line.version !== version && line.state !== 'withdrawn')
  const edition = left.filter((line) => line.edition !== null).sort((a, b) => b.edition! - a.edition!)[0]
  return (edition ?? left[0])?.version ?? ''
}
