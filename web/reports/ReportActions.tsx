import { Alert, Button } from '@digdir/designsystemet-react'
import { FileTextIcon, PrinterSmallIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import type { Check } from '../../geodata/model/check.ts'
import { sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { announce, notify } from '../components/announcements.ts'
import { useWords } from '../words/words.ts'
import styles from './Report.module.css'
import { reportPageWords } from './reportPageWords.ts'
import { useWordReport } from './useReports.ts'

/** What can be made of the report; how it goes is said on the button and aloud. */
export function ReportActions({ check }: { check: Check }) {
  const words = useWords(reportPageWords)
  const word = useWordReport(check.id)
  const make = () => {
    announce(words.making)
    word.mutate(undefined, { onSuccess: (name) => notify({ text: words.made(name) }) })
  }
  return (
    <div className={styles.screenOnly}>
      <div className={page.actions}>
        <Button onClick={make} loading={word.isPending}>
          {!word.isPending && <FileTextIcon aria-hidden />}
          {word.isPending ? words.making : words.word}
        </Button>
        <Button variant="secondary" onClick={() => window.print()}>
          <PrinterSmallIcon aria-hidden />
          {words.print}
        </Button>
        <Button asChild variant="tertiary">
          <Link to="/prosjekter/$id/sjekk" params={{ id: check.projectId }} search={{ check: check.id }}>
            {words.back}
          </Link>
        </Button>
      </div>
      {word.isError && (
        <Alert data-color="danger" role="alert" className={styles.failure}>
          {words.failed(sayFailure(word.error))}
        </Alert>
      )}
    </div>
  )
}
