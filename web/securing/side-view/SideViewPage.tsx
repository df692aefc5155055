import { Alert, Button, Heading, Spinner } from '@digdir/designsystemet-react'
import { PrinterSmallIcon } from '@navikt/aksel-icons'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { collections, registerCollectionCodes } from '../../../geodata/model/collections.ts'
import { isProblem, sayFailure } from '../../api/failure.ts'
import { NotFound } from '../../app/NotFound.tsx'
import page from '../../app/Page.module.css'
import { useMay } from '../../app/session.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { useText, useWords } from '../../words/words.ts'
import type { Secured } from '../securing.ts'
import { useSecuring } from '../useSecuring.ts'
import styles from './SideViewPage.module.css'
import { SideViewSheet } from './SideViewSheet.tsx'
import { StateOnDate } from './StateOnDate.tsx'
import { sideViewPageWords } from './sideViewPageWords.ts'

/** The side view made for paper: broken into rows, in black and white, with what is open listed in metres. */
export function SideViewPage() {
  const { collection: named, id } = useParams({ from: '/signed-in/sikring/$collection/$id/sideriss' })
  const collection = registerCollectionCodes.find((code) => code === named)
  const mayRead = useMay()('securing:read')
  if (!collection || !mayRead) return <NotFound />
  return <SheetOf key={id} secured={{ collection, id }} />
}

function SheetOf({ secured }: { secured: Secured }) {
  const words = useWords(sideViewPageWords)
  const shared = useWords()
  const text = useText()
  const { dato } = useSearch({ from: '/signed-in/sikring/$collection/$id/sideriss' })
  const navigate = useNavigate({ from: '/sikring/$collection/$id/sideriss' })
  const { data: answer, error } = useSecuring(secured, dato)
  const name = answer?.thing.name ?? text(collections[secured.collection].one)
  usePageTitle(words.title(name))
  if (isProblem(error, 'not-found')) return <NotFound />
  return (
    <div className={`${page.page} ${styles.page}`}>
      <Heading level={1} data-size="md">
        {words.title(name)}
      </Heading>
      {error && <Alert data-color="danger">{sayFailure(error)}</Alert>}
      {!answer && !error && <Spinner aria-label={shared.loading} />}
      {answer && (
        <>
          <div className={styles.screenOnly}>
            <div className={page.actions}>
              <Button onClick={() => window.print()}>
                <PrinterSmallIcon aria-hidden />
                {words.print}
              </Button>
              <Button asChild variant="tertiary">
                <Link to="/sikring/$collection/$id" params={secured} search={{ dato }}>
                  {words.back}
                </Link>
              </Button>
            </div>
            <StateOnDate
              secured={secured}
              answer={answer}
              date={dato}
              onDate={(date) => void navigate({ search: { dato: date }, replace: true, resetScroll: false })}
            />
          </div>
          <SideViewSheet answer={answer} />
        </>
      )}
    </div>
  )
}
