import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useId } from 'react'
import type { ShownClearance } from '../../geodata/clearances/shownClearance.ts'
import fields from '../components/fields/fields.module.css'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Clearances.module.css'
import type { ClearanceStep } from './clearances.ts'
import { clearanceWords } from './clearanceWords.ts'
import { WhatItOpens } from './WhatItOpens.tsx'

export interface AskedStep {
  step: ClearanceStep
  clearance: ShownClearance
}

/** Says in plain words what a step leads to, and asks. */
export function StepDialog({
  asked: { step, clearance },
  onConfirm,
  onClose,
}: {
  asked: AskedStep
  onConfirm: () => void
  onClose: () => void
}) {
  const words = useWords(clearanceWords)
  const shared = useWords()
  const language = useLanguage()
  const titleId = useId()
  const { name } = clearance.holder
  return (
    <Dialog open onClose={onClose} closeButton={false} aria-labelledby={titleId} className={styles.dialog}>
      <Heading level={2} data-size="xs" id={titleId}>
        {words[`${step}Title`](name)}
      </Heading>
      {step === 'approve' ? (
        <>
          <p>{words.approveText(formatDate(clearance.endsOn, language))}</p>
          <WhatItOpens />
        </>
      ) : (
        <Paragraph>{words[`${step}Text`]}</Paragraph>
      )}
      <div className={fields.dialogActions}>
        <Button data-color={step === 'approve' ? undefined : 'danger'} onClick={onConfirm}>
          {words[step]}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {shared.cancel}
        </Button>
      </div>
    </Dialog>
  )
}
