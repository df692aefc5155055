import { Alert, Button, Fieldset, Radio, ValidationMessage } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import {
  type ClarificationAnswer,
  clarificationOutcomes,
} from '../../geodata/clarifications/clarification.ts'
import type { OpenedQuestion } from '../../geodata/clarifications/question.ts'
import { isProblem, sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { notify } from '../components/announcements.ts'
import { LeaveGuard } from '../components/fields/LeaveGuard.tsx'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { AdviceField } from './AdviceField.tsx'
import { AnswerConflict } from './AnswerConflict.tsx'
import { draftOf, inputOf, judgeDraft } from './answerDraft.ts'
import styles from './Clarifications.module.css'
import { queueWords } from './queueWords.ts'
import { useAnswer } from './useClarifications.ts'

/** Gives or changes the answer. Nothing typed is lost where it cannot be saved. */
export function AnswerForm({ question }: { question: OpenedQuestion }) {
  const words = useWords(queueWords)
  const text = useText()
  const language = useLanguage()
  const name = useId()
  const [draft, setDraft] = useState(() => draftOf(question.answer))
  const [attempted, setAttempted] = useState(false)
  const save = useAnswer(question)
  const { answer, earliestAt } = question
  const until = formatDateTime(earliestAt, language)
  const { faults, remarks } = judgeDraft(
    draft,
    question.sites.map(({ site }) => site.properties.name),
  )
  const isDirty = JSON.stringify(draft) !== JSON.stringify(draftOf(answer))

  const conflict = isProblem(save.error, 'conflict') ? (save.error.current as ClarificationAnswer) : null
  const seen = (conflict ?? answer)?.revision ?? 0

  const send = (textConfirmed: boolean) => {
    const input = inputOf(draft, textConfirmed)
    if (!input || faults.length > 0 || (remarks.length > 0 && !textConfirmed)) return setAttempted(true)
    save.mutate(
      { input, seen },
      {
        onSuccess: (stored) => {
          setAttempted(false)
          setDraft(draftOf(stored))
          notify({ text: words.saved(until) })
        },
      },
    )
  }

  return (
    <form
      className={styles.section}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send(false)
      }}
    >
      {answer && (
        <p className={styles.quiet}>
          {words.standing(answer.by, formatDateTime(answer.at, language), until)}
        </p>
      )}
      <Fieldset>
        <Fieldset.Legend>{words.outcome}</Fieldset.Legend>
        {clarificationOutcomes.codes.map((code) => (
          <Radio
            key={code}
            name={name}
            value={code}
            label={text(clarificationOutcomes.labels[code])}
            description={code === 'none' ? words.noneHelp : words.specialHelp}
            checked={draft.outcome === code}
            onChange={() => setDraft({ ...draft, outcome: code })}
          />
        ))}
        {attempted && draft.outcome === null && (
          <ValidationMessage role="alert">{words.choose}</ValidationMessage>
        )}
      </Fieldset>
      {draft.outcome === 'special' && (
        <AdviceField
          value={draft.advice}
          faults={attempted ? faults : []}
          remarks={remarks}
          onChange={(advice) => setDraft({ ...draft, advice })}
        />
      )}
      {conflict ? (
        <AnswerConflict
          theirs={conflict}
          busy={save.isPending}
          question={question}
          onKeep={() => {
            setDraft(draftOf(conflict))
            save.reset()
          }}
          onSaveMine={() => send(save.variables?.input.textConfirmed ?? false)}
        />
      ) : (
        save.isError && (
          <Alert data-color="danger" role="alert">
            {isProblem(save.error, 'not-found') || isProblem(save.error, 'gone-stale')
              ? words.gone
              : sayFailure(save.error)}
          </Alert>
        )
      )}
      {!conflict && (
        <div className={page.actions}>
          <Button type="submit" loading={save.isPending} disabled={answer !== null && !isDirty}>
            {answer ? words.saveChange : words.save}
          </Button>
          {attempted && faults.length === 0 && remarks.length > 0 && (
            <Button type="button" variant="secondary" onClick={() => send(true)}>
              {words.saveAnyway}
            </Button>
          )}
        </div>
      )}
      <LeaveGuard active={isDirty} />
    </form>
  )
}
