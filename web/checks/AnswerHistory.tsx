import { Alert, Button, Spinner } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sayFailure } from '../api/failure.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './AnswerForm.module.css'
import { AnswerText } from './AnswerText.tsx'
import { answerHistory } from './checks.ts'
import { checkWords } from './checkWords.ts'
import { useAnswer } from './useAnswerDesk.ts'

/** Earlier answers to a point: nothing that was answered is overwritten. Offered once there is more than one. */
export function AnswerHistory({ checkId, point }: { checkId: string; point: string }) {
  const words = useWords(checkWords)
  const shared = useWords()
  const language = useLanguage()
  const { stored } = useAnswer(point)
  const [open, setOpen] = useState(false)
  const revision = stored?.revision ?? 0
  const history = useQuery({
    queryKey: [...queryKeys.check(checkId), 'history', point, revision],
    queryFn: ({ signal }) => answerHistory(checkId, point, signal),
    enabled: open && revision > 1,
  })
  if (revision < 2) return null
  return (
    <>
      <Button variant="tertiary" data-size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.history}
      </Button>
      {open && (
        <div className={styles.history}>
          {history.isPending && <Spinner aria-label={shared.loading} />}
          {history.isError && <Alert data-color="danger">{sayFailure(history.error)}</Alert>}
          <ol>
            {history.data?.items.slice(1).map((answer) => (
              <li key={answer.revision}>
                {formatDateTime(answer.at, language)}, {answer.by}
                <AnswerText answer={answer} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </>
  )
}
