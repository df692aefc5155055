import { Alert, Button } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import {
  type ClarificationAnswer,
  clarificationOutcomes,
} from '../../geodata/clarifications/clarification.ts'
import type { OpenedQuestion } from '../../geodata/clarifications/question.ts'
import { queryKeys } from '../api/queryKeys.ts'
import page from '../app/Page.module.css'
import { useText, useWords } from '../words/words.ts'
import { queueWords } from './queueWords.ts'

/** Somebody else answered meanwhile: both answers are there, and one is chosen. */
export function AnswerConflict({
  theirs,
  busy,
  question,
  onKeep,
  onSaveMine,
}: {
  theirs: ClarificationAnswer
  busy: boolean
  question: OpenedQuestion
  onKeep: () => void
  onSaveMine: () => void
}) {
  const words = useWords(queueWords)
  const text = useText()
  const queryClient = useQueryClient()
  const keep = () => {
    queryClient.setQueryData<OpenedQuestion>([...queryKeys.openedQuestion, question.id], {
      ...question,
      answer: theirs,
    })
    onKeep()
  }
  return (
    <Alert data-color="warning" role="alert">
      <p>{words.conflict(theirs.by, text(clarificationOutcomes.labels[theirs.outcome]))}</p>
      {theirs.advice && <blockquote>{theirs.advice}</blockquote>}
      <div className={page.actions}>
        <Button type="button" onClick={keep}>
          {words.keepTheirs}
        </Button>
        <Button type="button" variant="secondary" loading={busy} onClick={onSaveMine}>
          {words.saveMine}
        </Button>
      </div>
    </Alert>
  )
}
