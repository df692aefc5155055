import { Button } from '@digdir/designsystemet-react'
import { proposedAnswer, reasonRequired } from '../../geodata/checks/reasonRequired.ts'
import { type AnswerValue, answerValues, type Finding } from '../../geodata/model/check.ts'
import type { TestResult } from '../../geodata/model/testResult.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './AnswerForm.module.css'
import { checkWords } from './checkWords.ts'

interface Props {
  point: string
  finding: Pick<Finding, 'applies'>
  tests: readonly TestResult[]
  chosen: AnswerValue | null
  onUse: (value: AnswerValue) => void
}

/** The answer the automatic tests speak for, and a way to take it; nothing where it is chosen already, or they leave it open. */
export function ProposedAnswer({ point, finding, tests, chosen, onUse }: Props) {
  const words = useWords(checkWords)
  const text = useText()
  const proposed = proposedAnswer(tests)
  if (proposed === null || proposed === chosen) return null
  const use = () => {
    onUse(proposed)
    // What is left to do: the reason where one is wanted, otherwise the choice that was made.
    const wantsReason = reasonRequired(finding, tests, proposed) !== null
    const target = wantsReason ? `#reason-${point}` : `input[name="answer-${point}"][value="${proposed}"]`
    document.querySelector<HTMLElement>(target)?.focus()
  }
  return (
    <p className={styles.proposed}>
      <span>
        {words.proposed} <strong>{text(answerValues.labels[proposed])}</strong>
      </span>
      <Button variant="secondary" data-size="sm" onClick={use}>
        {words.useProposal}
      </Button>
    </p>
  )
}
