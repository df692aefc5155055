import { Alert, Heading, Spinner } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { sayFailure } from '../api/failure.ts'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { useWords } from '../words/words.ts'
import styles from './Checklists.module.css'
import { checklistWords } from './checklistWords.ts'
import { DraftEditor } from './DraftEditor.tsx'
import { DraftInvitation } from './DraftInvitation.tsx'
import { draftWords } from './draftWords.ts'
import { useCurrentChecklist } from './useChecklist.ts'
import { useDraft } from './useDraft.ts'

/** Where the municipality's next edition is made. */
export function DraftPage() {
  const words = useWords(draftWords)
  const { backToList } = useWords(checklistWords)
  const shared = useWords()
  const mayWrite = useMay()('checklists:write')
  const draft = useDraft(mayWrite)
  const inForce = useCurrentChecklist()
  usePageTitle(words.title)
  if (!mayWrite) return <NotYourRole title={words.title} />
  const failure = draft.error ?? inForce.error
  return (
    <div className={page.page}>
      <p className={styles.back}>
        <Link to="/sjekklister">{backToList}</Link>
      </p>
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      {failure && <Alert data-color="danger">{sayFailure(failure)}</Alert>}
      {!failure && (draft.isPending || inForce.isPending) && <Spinner aria-label={shared.loading} />}
      {draft.data === null && <DraftInvitation />}
      {draft.data && inForce.data && <DraftEditor draft={draft.data} inForce={inForce.data} />}
    </div>
  )
}
