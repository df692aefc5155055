import { Alert, Button, Heading, Spinner } from '@digdir/designsystemet-react'
import { PrinterSmallIcon } from '@navikt/aksel-icons'
import { Link, useParams } from '@tanstack/react-router'
import { recallCauses, type WholeRecall } from '../../geodata/model/recall.ts'
import { isProblem, sayFailure } from '../api/failure.ts'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { SignTabs } from '../signs/SignTabs.tsx'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { RecallStops } from './RecallStops.tsx'
import styles from './Recalls.module.css'
import { RightNow } from './RightNow.tsx'
import { useRecall } from './recalls.ts'
import { recallWords } from './recallWords.ts'

/** The work order of a recall: what is right now, and every sign to go through, in an order to walk. */
export function RecallPage() {
  const words = useWords(recallWords)
  const mayRead = useMay()('sign-work:read')
  usePageTitle(words.title)
  return mayRead ? <Loaded /> : <NotYourRole title={words.title} />
}

function Loaded() {
  const { id } = useParams({ from: '/signed-in/skilt/tilbakekalling/$id' })
  const words = useWords(recallWords)
  const shared = useWords()
  const { data: recall, error, isPending, refetch } = useRecall(id)
  const isGone = isProblem(error, 'not-found')
  return (
    <div className={page.page}>
      <SignTabs />
      {isPending && <Spinner aria-label={shared.loading} />}
      {error && !recall && (
        <>
          <Alert data-color={isGone ? 'info' : 'danger'}>{isGone ? words.notFound : sayFailure(error)}</Alert>
          <div>
            {isGone ? (
              <Link to="/skilt/tjenester">{words.toServices}</Link>
            ) : (
              <Button onClick={() => void refetch()}>{shared.tryAgain}</Button>
            )}
          </div>
        </>
      )}
      {recall && <Recalled key={id} recall={recall} />}
    </div>
  )
}

function Recalled({ recall }: { recall: WholeRecall }) {
  const words = useWords(recallWords)
  const text = useText()
  const language = useLanguage()
  const { helpline, helplineId, cause, openedOn, by, open, signs } = recall
  return (
    <>
      <div className={styles.top}>
        <Heading level={1} data-size="lg">
          {words.titleOf(helpline)}
        </Heading>
        <Button variant="secondary" className={styles.action} onClick={() => window.print()}>
          <PrinterSmallIcon aria-hidden />
          {words.print}
        </Button>
      </div>
      <p className={styles.lead}>
        <strong>{text(recallCauses.labels[cause])}.</strong>{' '}
        {words.opened(formatDate(openedOn, language), by)}.{' '}
        <Link to="/skilt/tjenester/$id" params={{ id: helplineId }} className={styles.action}>
          {words.toService(helpline)}
        </Link>
      </p>
      <RightNow recall={recall} />
      {open > 0 && <p className={styles.lead}>{words.whatToDo[cause]}</p>}
      <p role="status" className={styles.progress}>
        {open > 0 ? words.left(open, signs) : words.doneAll}
      </p>
      <RecallStops recall={recall} />
    </>
  )
}
