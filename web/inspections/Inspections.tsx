import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import {
  type Inspection,
  inspectionOutcomes,
  inspectionPoints,
  pointAnswers,
} from '../../geodata/model/inspection.ts'
import { sayFailure } from '../api/failure.ts'
import { useMay } from '../app/session.ts'
import { Attachments } from '../attachments/Attachments.tsx'
import { ShowMore } from '../components/ShowMore.tsx'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Inspections.module.css'
import { inspectionWords } from './inspectionWords.ts'
import { useInspections } from './useInspections.ts'

/** The inspections of a safeguard, newest first, and the way to make one. */
export function Inspections({ safeguardId, readOnly }: { safeguardId: string; readOnly: boolean }) {
  const words = useWords(inspectionWords)
  const language = useLanguage()
  const may = useMay()
  const list = useInspections(safeguardId)
  const items = list.data?.pages.flatMap((one) => one.items) ?? []
  if (!may('securing:read')) return null
  const mayInspect = may('securing:write') && !readOnly
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.inspections}
      </Heading>
      {list.isError && <Alert data-color="danger">{sayFailure(list.error)}</Alert>}
      {list.isSuccess && items.length === 0 && (
        <p className={styles.quiet}>{mayInspect ? words.none : words.noneReading}</p>
      )}
      <ul className={styles.list}>
        {items.map((inspection) => (
          <li key={inspection.id} className={styles.item}>
            <InspectionFacts inspection={inspection} />
            <Attachments
              subject="safeguards"
              id={safeguardId}
              point={inspection.id}
              label={words.theInspection(formatDate(inspection.inspectedOn, language))}
              readOnly
            />
          </li>
        ))}
      </ul>
      <ShowMore list={list} />
      {mayInspect && (
        <div>
          <Button asChild variant="secondary" data-size="sm">
            <Link to="/sikring/tiltak/$id/kontroll" params={{ id: safeguardId }}>
              {words.inspect}
            </Link>
          </Button>
        </div>
      )}
    </section>
  )
}

/** When and by whom, the outcome, and what was not as it should be or not seen. */
function InspectionFacts({
  inspection: { inspectedOn, outcome, answers, note, by },
}: {
  inspection: Inspection
}) {
  const words = useWords(inspectionWords)
  const text = useText()
  const language = useLanguage()
  const pointsWith = (answer: keyof typeof pointAnswers.labels) =>
    inspectionPoints.codes
      .filter((point) => answers[point] === answer)
      .map((point) => text(inspectionPoints.labels[point]))
      .join('; ')
  return (
    <div className={styles.facts}>
      <p>
        <strong>{text(inspectionOutcomes.labels[outcome])}</strong>{' '}
        <span className={styles.quiet}>{words.byOn(formatDate(inspectedOn, language), by)}</span>
      </p>
      {(['no', 'not_seen', 'yes'] as const)
        .filter((answer) => pointsWith(answer) !== '')
        .map((answer) => (
          <p key={answer} className={answer === 'no' ? undefined : styles.quiet}>
            {words.answered(text(pointAnswers.labels[answer]), pointsWith(answer))}
          </p>
        ))}
      {note && <p className={styles.text}>{note}</p>}
    </div>
  )
}
