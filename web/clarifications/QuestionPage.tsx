import { Alert, Heading, Spinner } from '@digdir/designsystemet-react'
import { Link, useParams } from '@tanstack/react-router'
import { isProblem, sayFailure } from '../api/failure.ts'
import { NotFound } from '../app/NotFound.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { MapHandleProvider } from '../map/MapHandleProvider.tsx'
import { OpeningForm } from '../sites/OpeningForm.tsx'
import { useOpening } from '../sites/useSites.ts'
import { useWords } from '../words/words.ts'
import styles from './Clarifications.module.css'
import { QuestionMap } from './QuestionMap.tsx'
import { QuestionSheet } from './QuestionSheet.tsx'
import { queueWords } from './queueWords.ts'
import { useQuestion } from './useClarifications.ts'

/** One question, with the sites near it; to anyone without clearance a page that does not exist. */
export function QuestionPage() {
  const { id } = useParams({ from: '/signed-in/avklaringer/$id' })
  const mayAnswer = useMay()('clarification-queue:answer')
  return mayAnswer ? <ClearedPage key={id} id={id} /> : <NotFound />
}

function ClearedPage({ id }: { id: string }) {
  const words = useWords(queueWords)
  const shared = useWords()
  const { today, open } = useOpening(true)
  const question = useQuestion(id, today.data?.opened === true)
  usePageTitle(question.data ? `${words.title} · ${question.data.project.name}` : words.title)
  const error = today.error ?? question.error
  return (
    <div className={`${page.page} ${styles.widePage}`}>
      <nav className={styles.back}>
        <Link to="/avklaringer">{words.back}</Link>
      </nav>
      {!question.data && (
        <Heading level={1} data-size="lg">
          {words.title}
        </Heading>
      )}
      {error && (
        <Alert data-color={isProblem(error, 'not-found') ? 'info' : 'danger'}>
          {isProblem(question.error, 'not-found') ? words.gone : sayFailure(error)}
        </Alert>
      )}
      {!error && !question.data && today.data?.opened !== false && <Spinner aria-label={shared.loading} />}
      {today.data?.opened === false && <OpeningForm open={open} level={2} />}
      {question.data && (
        <MapHandleProvider>
          <div className={styles.columns}>
            <QuestionSheet question={question.data} />
            <QuestionMap question={question.data} />
          </div>
        </MapHandleProvider>
      )}
    </div>
  )
}
