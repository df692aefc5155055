import { Button, Radio, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Point } from '../../geodata/checklists/checklist.ts'
import { type AnswerValue, answerValues } from '../../geodata/model/check.ts'
import { useText, useWords } from '../words/words.ts'
import { AnswerConflict } from './AnswerConflict.tsx'
import styles from './AnswerForm.module.css'
import { AnswerHistory } from './AnswerHistory.tsx'
import { checkWords } from './checkWords.ts'
import { SaveState } from './SaveState.tsx'
import { useAnswer } from './useAnswerDesk.ts'

/** The answer to a point: a choice, a reason, who follows it up and when. Saved as it is written. */
export function AnswerForm({ point, checkId }: { point: Point; checkId: string }) {
  const words = useWords(checkWords)
  const text = useText()
  const { draft, desk } = useAnswer(point.code)
  const [followUpWanted, setFollowUpWanted] = useState(false)
  const needsReason = draft.value !== null && draft.value !== 'yes'
  const needsFollowUp = draft.value === 'partly' || draft.value === 'no' || draft.value === 'clarify'
  const showsFollowUp = needsFollowUp || followUpWanted || draft.responsible !== '' || draft.dueOn !== null
  const write = (changes: Partial<typeof draft>) => desk.write(point.code, changes, 'soon')
  const sendNow = () => desk.write(point.code, {}, 'now')

  return (
    <div className={styles.form}>
      <AnswerConflict point={point.code} />
      <fieldset className={styles.choices}>
        <legend className="ds-sr-only">
          {words.answer(point.code)}: {text(point.question)}
        </legend>
        {answerValues.codes.map((value, at) => (
          <Choice
            key={value}
            name={`answer-${point.code}`}
            value={value}
            number={at + 1}
            checked={draft.value === value}
            onChoose={() => desk.write(point.code, { value }, 'now')}
          />
        ))}
      </fieldset>
      <Textfield
        multiline
        rows={1}
        className={styles.reason}
        label={words.reason}
        description={needsReason ? words.reasonWanted : undefined}
        maxLength={4000}
        value={draft.reason}
        onChange={(event) => write({ reason: event.target.value })}
        onBlur={sendNow}
      />
      {showsFollowUp ? (
        <div className={styles.followUp}>
          <Textfield
            label={words.responsible}
            maxLength={200}
            value={draft.responsible}
            onChange={(event) => write({ responsible: event.target.value })}
            onBlur={sendNow}
          />
          <Textfield
            type="date"
            label={words.due}
            value={draft.dueOn ?? ''}
            onChange={(event) => write({ dueOn: event.target.value || null })}
            onBlur={sendNow}
          />
        </div>
      ) : null}
      <div className={styles.foot}>
        <SaveState point={point.code} />
        {!showsFollowUp && (
          <Button variant="tertiary" data-size="sm" onClick={() => setFollowUpWanted(true)}>
            {words.addResponsible}
          </Button>
        )}
        {draft.value !== null && (
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => desk.write(point.code, { value: null }, 'now')}
          >
            {words.clear}
          </Button>
        )}
        <AnswerHistory checkId={checkId} point={point.code} />
      </div>
    </div>
  )
}

function Choice({
  name,
  value,
  number,
  checked,
  onChoose,
}: {
  name: string
  value: AnswerValue
  number: number
  checked: boolean
  onChoose: () => void
}) {
  const text = useText()
  return (
    <Radio
      name={name}
      value={value}
      checked={checked}
      aria-keyshortcuts={String(number)}
      onChange={onChoose}
      label={
        <>
          {text(answerValues.labels[value])}
          <kbd className={styles.key} aria-hidden>
            {number}
          </kbd>
        </>
      }
    />
  )
}
