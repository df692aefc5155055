import { Alert, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { isProblem, sayFailure } from '../api/failure.ts'
import { NotFound } from '../app/NotFound.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { MapHandleProvider } from '../map/MapHandleProvider.tsx'
import { useWords } from '../words/words.ts'
import { OpeningForm } from './OpeningForm.tsx'
import styles from './Sites.module.css'
import { SitesWorkplace } from './SitesWorkplace.tsx'
import { siteWords } from './siteWords.ts'
import { useOpening } from './useSites.ts'

/** The sites of concern; to anyone without clearance a page that does not exist. */
export function SitesPage() {
  const mayRead = useMay()('sites:read')
  return mayRead ? <ClearedPage /> : <NotFound />
}

function ClearedPage() {
  const words = useWords(siteWords)
  const shared = useWords()
  const { today, open } = useOpening(true)
  usePageTitle(words.title)
  // The clearance has ended while the page stood open.
  if (isProblem(today.error, 'not-found')) return <NotFound />
  return (
    <div className={`${page.page} ${styles.wide}`}>
      {today.data?.opened ? (
        <MapHandleProvider>
          <div>
            <Heading level={1} data-size="lg">
              {words.title}
            </Heading>
            <Paragraph className={styles.subtle}>{words.lead}</Paragraph>
          </div>
          <SitesWorkplace />
        </MapHandleProvider>
      ) : (
        <>
          <Heading level={1} data-size="lg">
            {words.title}
          </Heading>
          {today.isPending && <Spinner aria-label={shared.loading} />}
          {today.isError && <Alert data-color="danger">{sayFailure(today.error)}</Alert>}
          {today.isSuccess && <OpeningForm open={open} level={2} />}
        </>
      )}
    </div>
  )
}
