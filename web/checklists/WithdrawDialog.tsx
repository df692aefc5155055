import { Dialog, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useId, useState } from 'react'
import type { VersionLine } from '../../geodata/model/checklistVersion.ts'
import { sayFailure } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { DialogFoot } from '../components/fields/DialogFoot.tsx'
import { useWords } from '../words/words.ts'
import styles from './Checklists.module.css'
import { checklistWords } from './checklistWords.ts'
import { useWithdraw } from './useVersions.ts'

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
        <DialogFoot
          failure={withdraw.isError ? sayFailure(withdraw.error) : null}
          busy={withdraw.isPending}
          color="danger"
          onCancel={onClose}
        >
          {words.withdraw}
        </DialogFoot>
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
