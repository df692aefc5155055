import { Alert, Button, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { useWords } from '../words/words.ts'
import styles from './Checklists.module.css'
import { checklistWords } from './checklistWords.ts'
import { useVersions } from './useVersions.ts'
import { VersionInForce } from './VersionInForce.tsx'
import { VersionTable } from './VersionTable.tsx'
import { WithdrawDialog } from './WithdrawDialog.tsx'

/** Which checklist is in force, every one there has been, and the way to a new one for those who make it. */
export function ChecklistsPage() {
  const words = useWords(checklistWords)
  const shared = useWords()
  const mayWrite = useMay()('checklists:write')
  const versions = useVersions()
  const [withdrawing, setWithdrawing] = useState<string | null>(null)
  usePageTitle(words.title)
  const items = versions.data?.items ?? []
  const inForce = items.find(({ state }) => state === 'in-force')
  return (
    <div className={page.page}>
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      <Paragraph className={styles.lead}>{words.lead}</Paragraph>
      {versions.isError && <Alert data-color="danger">{sayFailure(versions.error)}</Alert>}
      {versions.isPending && <Spinner aria-label={shared.loading} />}
      {inForce && <VersionInForce line={inForce} />}
      {mayWrite && (
        <section className={styles.section}>
          <Heading level={2} data-size="sm">
            {words.draftTitle}
          </Heading>
          <Paragraph className={styles.lead}>{words.draftHelp}</Paragraph>
          <div>
            <Button asChild variant="secondary">
              <Link to="/sjekklister/utkast">{words.draftOpen}</Link>
            </Button>
          </div>
        </section>
      )}
      {versions.isSuccess && (
        <section className={styles.section}>
          <Heading level={2} data-size="sm">
            {words.allVersions}
          </Heading>
          <VersionTable items={items} onWithdraw={mayWrite ? setWithdrawing : null} />
          <p className={styles.quiet}>
            {words.contentCode}: {words.contentCodeHelp}
          </p>
          <p className={styles.quiet}>
            {words.schemaHelp} <a href="/api/checklists/schema">{words.schema}</a>.
          </p>
        </section>
      )}
      {withdrawing !== null && (
        <WithdrawDialog version={withdrawing} items={items} onClose={() => setWithdrawing(null)} />
      )}
    </div>
  )
}
