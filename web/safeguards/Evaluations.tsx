import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { useState } from 'react'
import {
  type EvaluationYears,
  evaluationAsked,
  evaluationDueOn,
} from '../../geodata/inspections/evaluations.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { type Evaluation, evaluationYears } from '../../geodata/model/evaluation.ts'
import type { SafeguardProperties } from '../../geodata/model/safeguard.ts'
import { sayFailure } from '../api/failure.ts'
import { useMay } from '../app/session.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { EvaluationFacts } from './EvaluationFacts.tsx'
import { EvaluationForm } from './EvaluationForm.tsx'
import { useEvaluations } from './evaluations.ts'
import { evaluationWords } from './evaluationWords.ts'
import styles from './Safeguards.module.css'

/** What came of the safeguard after one, three and five years: when each is due, what was written, and the form. */
export function Evaluations({
  safeguardId,
  properties,
  readOnly,
}: {
  safeguardId: string
  properties: Pick<SafeguardProperties, 'status' | 'doneOn'>
  readOnly: boolean
}) {
  const words = useWords(evaluationWords)
  const may = useMay()
  const { data, error } = useEvaluations(safeguardId)
  const { status } = properties
  // What was registered before the attribute was made does not have it.
  const doneOn = properties.doneOn ?? null
  const today = dateInNorway(new Date())
  const written = (data?.items ?? []).map(({ years }) => years)
  const isEvaluated = status === 'done' || written.length > 0
  const asked = evaluationAsked({ status, doneOn }, written, today)
  if (!may('securing:read')) return null
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.title}
      </Heading>
      <p className={styles.quiet}>{words.lead}</p>
      {error && <Alert data-color="danger">{sayFailure(error)}</Alert>}
      {!isEvaluated && <p>{words.notYet}</p>}
      {isEvaluated && doneOn === null && <p>{words.notDone}</p>}
      {isEvaluated && doneOn !== null && data && (
        <ol className={styles.rows}>
          {evaluationYears.map((years) => (
            <li key={years} className={styles.row}>
              <OneEvaluation
                safeguardId={safeguardId}
                doneOn={doneOn}
                years={years}
                evaluation={data.items.find((one) => one.years === years) ?? null}
                isAsked={asked?.years === years}
                readOnly={readOnly || !may('securing:write')}
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function OneEvaluation({
  safeguardId,
  doneOn,
  years,
  evaluation,
  isAsked,
  readOnly,
}: {
  safeguardId: string
  doneOn: string
  years: EvaluationYears
  evaluation: Evaluation | null
  /** Whether it is the one to write now. */
  isAsked: boolean
  readOnly: boolean
}) {
  const words = useWords(evaluationWords)
  const language = useLanguage()
  const [isWriting, setIsWriting] = useState(false)
  const dueOn = evaluationDueOn(doneOn, years)
  const today = dateInNorway(new Date())
  const due = formatDate(dueOn, language)
  const after = words.after(years)
  // Before its day there is nothing to tell yet; what is written can always be read and mended.
  const mayWrite = !readOnly && (evaluation !== null || dueOn <= today)
  const sayDue = dueOn > today ? words.due : isAsked ? words.overdue : words.notWritten
  return (
    <>
      <div className={styles.grows}>
        <strong>{after}</strong>
        {evaluation ? (
          <EvaluationFacts evaluation={evaluation} />
        ) : (
          <span className={styles.under}>{sayDue(due)}</span>
        )}
      </div>
      {mayWrite && !isWriting && (
        <Button
          variant={evaluation ? 'tertiary' : 'secondary'}
          data-size="sm"
          aria-label={evaluation ? words.changeAfter(after) : words.writeAfter(after)}
          onClick={() => setIsWriting(true)}
        >
          {evaluation ? words.change : words.write}
        </Button>
      )}
      {isWriting && (
        <EvaluationForm
          safeguardId={safeguardId}
          doneOn={doneOn}
          years={years}
          evaluation={evaluation}
          onDone={() => setIsWriting(false)}
        />
      )}
    </>
  )
}
