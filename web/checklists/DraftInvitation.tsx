import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { sayFailure } from '../api/failure.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Checklists.module.css'
import { checklistWords } from './checklistWords.ts'
import { useDraft, useDraftWrites } from './useDraft.ts'

/** The way into the editor: to the draft there is, or to a new one. */
export function DraftInvitation() {
  const words = useWords(checklistWords)
  const language = useLanguage()
  const draft = useDraft()
  const { start } = useDraftWrites()
  const navigate = useNavigate()
  if (draft.data === undefined) return null
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="sm">
        {words.draftTitle}
      </Heading>
      <Paragraph className={styles.lead}>
        {draft.data === null
          ? words.draftNone
          : words.draftThere(draft.data.by, formatDateTime(draft.data.at, language))}
      </Paragraph>
      {start.isError && (
        <Alert data-color="danger" role="alert">
          {sayFailure(start.error)}
        </Alert>
      )}
      <div>
        {draft.data === null ? (
          <Button
            variant="secondary"
            loading={start.isPending}
            onClick={() =>
              start.mutate(undefined, { onSuccess: () => void navigate({ to: '/sjekklister/utkast' }) })
            }
          >
            {words.draftStart}
          </Button>
        ) : (
          <Button asChild variant="secondary">
            <Link to="/sjekklister/utkast">{words.draftContinue}</Link>
          </Button>
        )}
      </div>
    </section>
  )
}
