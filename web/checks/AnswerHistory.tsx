import { Alert, Button, Spinner } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type Answer, answerValues } from '../../geodata/model/check.ts'
import { sayFailure } from '../api/failure.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './AnswerForm.module.css'
import { answerHistory } from './checks.ts'
import { checkWords } from './checkWords.ts'
import { isCarried, originOf } from './originOf.ts'
import { useAnswer } from './useAnswerDesk.ts'
import { useCheckPlace } from './useCheckPlace.ts'
import { useChecks } from './useChecks.ts'

/** Every answer given to a point, newest first: who, when, what and why. Nothing that was answered is overwritten. */
export function AnswerHistory({ point }: { point: string }) {
  const words = useWords(checkWords)
  const shared = useWords()
  const { id, ranAt } = useCheckPlace()
  const { stored } = useAnswer(point)
  const [open, setOpen] = useState(false)
  const revision = stored?.revision ?? 0
  const history = useQuery({
    queryKey: [...queryKeys.check(id), 'history', point, revision],
    queryFn: ({ signal }) => answerHistory(id, point, signal),
    enabled: open,
  })
  if (!stored || (revision < 2 && !isCarried(stored, ranAt))) return null
  return (
    <>
      <Button variant="tertiary" data-size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.history(revision)}
      </Button>
      {open && (
        <div className={styles.history}>
          {history.isPending && <Spinner aria-label={shared.loading} />}
          {history.isError && <Alert data-color="danger">{sayFailure(history.error)}</Alert>}
          <ol reversed>
            {history.data?.items.map((answer) => (
              <li key={answer.revision}>
                <AnswerLine answer={answer} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </>
  )
}

function AnswerLine({ answer }: { answer: Answer }) {
  const words = useWords(checkWords)
  const text = useText()
  const language = useLanguage()
  const { value, reason, at, by } = answer
  return (
    <>
      <p>
        <strong>{value ? text(answerValues.labels[value]) : words.cleared}</strong>
        {', '}
        {formatDateTime(at, language)}, {by}
      </p>
      {reason && <p className={styles.written}>{reason}</p>}
      <CarriedFrom answer={answer} />
    </>
  )
}

/** Where an answer was given that came along from an earlier check, and the way there. */
function CarriedFrom({ answer }: { answer: Answer }) {
  const words = useWords(checkWords)
  const language = useLanguage()
  const { projectId, ranAt } = useCheckPlace()
  const checks = useChecks(projectId).data?.items ?? []
  if (!isCarried(answer, ranAt)) return null
  const origin = originOf(answer, checks)
  if (!origin) return <p>{words.carriedUnknown}</p>
  return (
    <p>
      <Link to="/prosjekter/$id/sjekk" params={{ id: projectId }} search={{ check: origin.id }}>
        {words.carried(formatDateTime(origin.ranAt, language))}
      </Link>
      {answer.revision === 1 && `. ${words.earlierThere}.`}
    </p>
  )
}
