import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Checklist } from '../../geodata/checklists/checklist.ts'
import { notify } from '../components/announcements.ts'
import fields from '../components/fields/fields.module.css'
import { formatMoment } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Draft.module.css'
import { draftWords } from './draftWords.ts'
import { PublishDialog } from './PublishDialog.tsx'
import type { DraftEditing } from './useDraftEditor.ts'

/** Always in sight: what is saved, what is validated, and the buttons for both. */
export function DraftBar({
  editing,
  inForce,
  base,
}: {
  editing: DraftEditing
  inForce: Checklist
  base: Checklist | undefined
}) {
  const words = useWords(draftWords)
  const shared = useWords()
  const language = useLanguage()
  const [isPublishing, setIsPublishing] = useState(false)
  const { isDirty, isBusy, kept, document } = editing
  const { at, by, state, validatedAt, validatedBy } = kept.draft
  const moment = (iso: string) => formatMoment(iso, new Date(), language)
  const isChecked = !isDirty && state === 'validated' && validatedAt !== null
  const save = async () => {
    if (await editing.save()) notify({ text: shared.saved })
  }
  const check = async () => {
    if (await editing.check()) notify({ text: words.checkedNow })
  }
  const publish = async () => {
    if (isChecked || (await editing.check())) setIsPublishing(true)
  }
  return (
    <div className={fields.actions}>
      <Button data-size="sm" loading={isBusy} disabled={!isDirty} onClick={() => void save()}>
        {shared.save}
      </Button>
      <Button variant="secondary" data-size="sm" disabled={isBusy} onClick={() => void check()}>
        {words.check}
      </Button>
      <Button variant="secondary" data-size="sm" disabled={isBusy} onClick={() => void publish()}>
        {words.publish}
      </Button>
      <p role="status" className={styles.barState}>
        {isDirty ? words.unsaved : words.saved(moment(at), by)}
        <br />
        {isChecked ? words.checked(moment(validatedAt), validatedBy ?? '') : words.notChecked}
      </p>
      {isPublishing && base && (
        <PublishDialog
          inForce={inForce}
          base={base}
          document={document}
          revision={kept.draft.revision}
          onClose={() => setIsPublishing(false)}
        />
      )}
    </div>
  )
}
