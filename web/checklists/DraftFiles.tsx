import { Alert, Button, Field, Heading, Input, Label } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { sayFailure } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { ConfirmButton } from '../components/ConfirmButton.tsx'
import { useWords } from '../words/words.ts'
import styles from './Draft.module.css'
import { type DraftFile, readDraftFile, writeDraftFile } from './draftFile.ts'
import { draftWords } from './draftWords.ts'
import { editionForm } from './editionForm.ts'
import { FileRefusal } from './FileRefusal.tsx'
import { useDraftWrites } from './useDraft.ts'
import type { DraftEditing } from './useDraftEditor.ts'

/** The draft out to a file and in from one, and away. */
export function DraftFiles({ editing }: { editing: DraftEditing }) {
  const words = useWords(draftWords)
  const shared = useWords()
  const { remove, restore } = useDraftWrites()
  const [refused, setRefused] = useState<{ name: string; read: DraftFile } | null>(null)
  const { form, document, kept, change } = editing
  const take = async (file: File) => {
    const read = readDraftFile(await file.text())
    setRefused(read.ok ? null : { name: file.name, read })
    if (!read.ok) return
    change(editionForm(read.edition))
    notify({
      text: words.imported(file.name),
      action: { label: shared.undo, run: () => change(form) },
    })
  }
  const discard = async () => {
    try {
      await remove.mutateAsync(kept.draft.revision)
    } catch {
      return
    }
    const bringBack = () =>
      restore
        .mutateAsync(kept.draft.document)
        .then(() => notify({ text: words.restored }))
        .catch((error) => notify({ text: sayFailure(error) }))
    notify({ text: words.removed, action: { label: shared.undo, run: () => void bringBack() } })
  }
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="sm">
        {words.filesTitle}
      </Heading>
      <p className={styles.quiet}>{words.fileHelp}</p>
      <Field className={styles.file}>
        <Label>{words.import}</Label>
        <Field.Description>{words.importHelp}</Field.Description>
        <Input
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            const file = target.files?.[0]
            if (file) void take(file)
            // The same file, mended, can be chosen again.
            target.value = ''
          }}
        />
      </Field>
      {refused && <FileRefusal name={refused.name} read={refused.read} />}
      {remove.isError && (
        <Alert data-color="danger" role="alert">
          {sayFailure(remove.error)}
        </Alert>
      )}
      <div className={styles.buttons}>
        <Button variant="secondary" onClick={() => download(writeDraftFile(document))}>
          {words.export}
        </Button>
        <ConfirmButton
          question={words.removeQuestion}
          busy={remove.isPending}
          onConfirm={() => void discard()}
        >
          {words.remove}
        </ConfirmButton>
      </div>
    </section>
  )
}

function download(content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }))
  const link = window.document.createElement('a')
  link.href = url
  link.download = 'sjekkliste-utkast.json'
  link.click()
  URL.revokeObjectURL(url)
}
