import { Alert, Button } from '@digdir/designsystemet-react'
import { useNavigate } from '@tanstack/react-router'
import type { Site } from '../../geodata/sites/site.ts'
import { useMay } from '../app/session.ts'
import { notify } from '../components/announcements.ts'
import { ConfirmButton } from '../components/ConfirmButton.tsx'
import { planWithoutStoring } from '../sign-plans/unstoredPlace.ts'
import { unstoredWords } from '../sign-plans/unstoredWords.ts'
import { useWords } from '../words/words.ts'
import { CloseSite } from './CloseSite.tsx'
import type { Task } from './EditSite.tsx'
import styles from './Sites.module.css'
import { sayProblem } from './sayProblem.ts'
import { siteWords } from './siteWords.ts'
import { useSiteWrites } from './useSites.ts'

/** What can be done with a site. */
export function SiteActions({ site, onEdit }: { site: Site; onEdit: (task: Task) => void }) {
  const words = useWords(siteWords)
  const planning = useWords(unstoredWords)
  const navigate = useNavigate()
  const mayMakeSigns = useMay()('signs:write')
  const { reopen } = useSiteWrites()
  return (
    <>
      <div className={styles.actions}>
        <Button onClick={() => onEdit('assess')}>{words.assess}</Button>
        <Button variant="secondary" onClick={() => onEdit('change')}>
          {words.change}
        </Button>
        {!site.closed && mayMakeSigns && (
          <Button
            variant="secondary"
            onClick={() => {
              planWithoutStoring(site.geometry)
              void navigate({ to: '/skilt/planer/uten-lagring' })
            }}
          >
            {planning.plan}
          </Button>
        )}
        {site.closed ? (
          <ConfirmButton
            question={words.reopenAsk}
            color="accent"
            busy={reopen.isPending}
            onConfirm={() =>
              reopen.mutate(site, {
                onSuccess: () => notify({ text: words.reopened(site.properties.name) }),
              })
            }
          >
            {words.reopen}
          </ConfirmButton>
        ) : (
          <CloseSite site={site} />
        )}
      </div>
      {reopen.isError && (
        <Alert data-color="danger" role="alert">
          {sayProblem(reopen.error)}
        </Alert>
      )}
    </>
  )
}
