import { Button, Radio, Textfield } from '@digdir/designsystemet-react'
import type { Point } from '../../geodata/checklists/checklist.ts'
import { reasonCauses, reasonRequired } from '../../geodata/checks/reasonRequired.ts'
import { type AnswerValue, answerValues, type Finding } from '../../geodata/model/check.ts'
import type { TestResult } from '../../geodata/model/testResult.ts'
import { useText, useWords } from '../words/words.ts'
import { AnswerConflict } from './AnswerConflict.tsx'
import styles from './AnswerForm.module.css'
import { AnswerHistory } from './AnswerHistory.tsx'
import { checkWords } from './checkWords.ts'
import { ProposedAnswer } from './ProposedAnswer.tsx'
import { SaveState } from './SaveState.tsx'
import { useAnswer } from './useAnswerDesk.ts'

interface Props {
  point: Point
  finding: Finding
  /** What the automatic tests say of the point. */
  tests: readonly TestResult[]
}

/** The answer to a point: a choice and a reason. Saved as it is written; a choice that wants a reason waits for it. */
export function AnswerForm({ point, finding, tests }: Props) {
  const words = useWords(checkWords)
  const text = useText()
  const { draft, desk } = useAnswer(point.code)
  const cause = reasonRequired(finding, tests, draft.value)
  const choose = (value: AnswerValue | null) => desk.write(point.code, { value }, 'now')

  return (
    <div className={styles.form}>
      <AnswerConflict point={point.code} />
      <ProposedAnswer
        point={point.code}
        finding={finding}
        tests={tests}
        chosen={draft.value}
        onUse={choose}
      />
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
            onChoose={() => choose(value)}
          />
        ))}
      </fieldset>
      <Textfield
        multiline
        rows={1}
        id={`reason-${point.code}`}
        className={styles.reason}
        label={words.reason}
        description={cause ? text(reasonCauses[cause]) : undefined}
        required={cause !== null}
        maxLength={4000}
        value={draft.reason}
        onChange={(event) => desk.write(point.code, { reason: event.target.value }, 'soon')}
        onBlur={() => desk.write(point.code, {}, 'now')}
      />
      <div className={styles.foot}>
        <SaveState point={point.code} />
        {draft.value !== null && (
          <Button variant="tertiary" data-size="sm" onClick={() => choose(null)}>
            {words.clear}
          </Button>
        )}
        <AnswerHistory point={point.code} />
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
