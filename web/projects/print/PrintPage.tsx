import { Alert, Button, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import type { Check } from '../../../geodata/model/check.ts'
import { sayFailure } from '../../api/failure.ts'
import type { ThingOf } from '../../api/things.ts'
import { HelpLine } from '../../app/HelpLine.tsx'
import page from '../../app/Page.module.css'
import { useMay, useSessionState } from '../../app/session.ts'
import { useCheck, useNewestCheck } from '../../checks/useChecks.ts'
import { PrintClarification } from '../../clarifications/PrintClarification.tsx'
import { formatDate, formatDateTime } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import { ProjectFacts } from '../ProjectFacts.tsx'
import { ProjectFrame } from '../ProjectFrame.tsx'
import styles from './Print.module.css'
import { PrintBasis } from './PrintBasis.tsx'
import { PrintMap } from './PrintMap.tsx'
import { PrintPoints } from './PrintPoints.tsx'
import { PrintSurroundings } from './PrintSurroundings.tsx'
import { printWords } from './printWords.ts'

/** Step 4: the whole check on paper. What is on screen is what is printed, less the buttons. */
export function PrintPage() {
  const { id } = useParams({ from: '/signed-in/prosjekter/$id/utskrift' })
  const shared = useWords()
  const mayRead = useMay()('checks:read')
  return (
    <ProjectFrame id={id} step="print">
      {(project) => (mayRead ? <Sheet project={project} /> : <Paragraph>{shared.notYourRole}</Paragraph>)}
    </ProjectFrame>
  )
}

function Sheet({ project }: { project: ThingOf<'projects'> }) {
  const words = useWords(printWords)
  const shared = useWords()
  const search = useSearch({ from: '/signed-in/prosjekter/$id/utskrift' })
  const newest = useNewestCheck(project.id)
  const check = useCheck(search.check ?? newest.data?.id)
  const error = newest.error ?? check.error
  if (error) return <Alert data-color="danger">{sayFailure(error)}</Alert>
  if (newest.isSuccess && !newest.data) {
    return (
      <>
        <Paragraph>{words.noCheck}</Paragraph>
        <div className={page.actions}>
          <Button asChild>
            <Link to="/prosjekter/$id/sjekk" params={{ id: project.id }}>
              {words.goToCheck}
            </Link>
          </Button>
        </div>
      </>
    )
  }
  if (!check.data) return <Spinner aria-label={shared.loading} />
  return (
    <>
      <div className={`${page.actions} ${styles.buttons}`}>
        <Button onClick={() => window.print()}>{words.print}</Button>
        <Button asChild variant="secondary">
          <Link to="/prosjekter/$id/sjekk" params={{ id: project.id }} search={{ check: search.check }}>
            {words.back}
          </Link>
        </Button>
      </div>
      <Contents project={project} check={check.data} />
    </>
  )
}

function Contents({ project, check }: { project: ThingOf<'projects'>; check: Check }) {
  const words = useWords(printWords)
  const language = useLanguage()
  const { municipality } = useSessionState()
  const { answered, total } = check.progress
  return (
    <div className={styles.sheet}>
      <p>
        {words.basis(formatDateTime(check.ranAt, language), check.ranBy, check.checklist.version)}{' '}
        {words.progress(answered, total)}{' '}
        {words.printedOn(formatDate(new Date().toISOString(), language), municipality.name)}.
      </p>
      <PrintClarification projectId={project.id} />
      {project.revision !== check.projectRevision && <p className={styles.stale}>{words.stale}</p>}
      <PrintMap project={project} check={check} />
      <section>
        <h2>{words.facts}</h2>
        <ProjectFacts project={project} />
      </section>
      <PrintPoints check={check} />
      <PrintSurroundings found={check.surroundings} />
      <PrintBasis check={check} />
      <section className={styles.help}>
        <h2>{words.help}</h2>
        <HelpLine />
      </section>
    </div>
  )
}
