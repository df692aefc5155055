import { Dialog, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useId, useState } from 'react'
import type { Checklist } from '../../geodata/checklists/checklist.ts'
import type { Edition } from '../../geodata/model/checklistEdition.ts'
import { sayFailure } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { DialogFoot } from '../components/fields/DialogFoot.tsx'
import { useWords } from '../words/words.ts'
import styles from './Draft.module.css'
import { ChangesInDraft } from './DraftChanges.tsx'
import { draftWords } from './draftWords.ts'
import { useDraftWrites } from './useDraft.ts'

/** The last look: what changes, what that means, and what to call it. */
export function PublishDialog({
  inForce,
  base,
  document,
  revision,
  onClose,
}: {
  inForce: Checklist
  base: Checklist
  document: Edition
  revision: number
  onClose: () => void
}) {
  const words = useWords(draftWords)
  const titleId = useId()
  const [summary, setSummary] = useState('')
  const [hasTried, setHasTried] = useState(false)
  const { publish } = useDraftWrites()
  const navigate = useNavigate()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setHasTried(true)
    if (summary.trim() === '') return
    try {
      const { version } = await publish.mutateAsync({ summary: summary.trim(), revision })
      // The draft is gone by now, and this dialog with it.
      notify({ text: words.published(version) })
      void navigate({ to: '/sjekklister' })
    } catch {
      // Shown in the dialog.
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      closeButton={false}
      aria-labelledby={titleId}
      className={styles.publishDialog}
    >
      <form className={styles.stack} onSubmit={(event) => void submit(event)} noValidate>
        <Heading level={2} data-size="sm" id={titleId}>
          {words.publishTitle}
        </Heading>
        <Paragraph>{words.publishText}</Paragraph>
        <div className={styles.publishChanges}>
          <p className={styles.quiet}>{words.changesFrom(inForce.version)}</p>
          <ChangesInDraft inForce={inForce} base={base} document={document} />
        </div>
        <Textfield
          label={words.publishSummary}
          description={words.publishSummaryHelp}
          multiline
          rows={3}
          maxLength={2000}
          value={summary}
          error={hasTried && summary.trim() === '' && words.summaryMissing}
          onChange={({ target }) => setSummary(target.value)}
        />
        <DialogFoot
          failure={publish.isError ? sayFailure(publish.error) : null}
          busy={publish.isPending}
          onCancel={onClose}
        >
          {words.publishNow}
        </DialogFoot>
      </form>
    </Dialog>
  )
}
