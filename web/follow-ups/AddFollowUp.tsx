import { Field, Label, Select } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { findPoint } from '../../geodata/checklists/rekkverk.ts'
import type { Check } from '../../geodata/model/check.ts'
import { useChecklist } from '../checklists/useChecklist.ts'
import { useText, useWords } from '../words/words.ts'
import { FollowUpForm } from './FollowUpForm.tsx'
import styles from './FollowUps.module.css'
import { followUpWords } from './followUpWords.ts'

/** Adds what has come up later, also when the check is signed: the point is chosen, the rest is as at the point itself. */
export function AddFollowUp({ check }: { check: Check }) {
  const words = useWords(followUpWords)
  const text = useText()
  const checklist = useChecklist(check.checklist.version).data
  const questionAt = (code: string) => {
    const question = checklist && findPoint(checklist, code)?.question
    return question ? text(question) : ''
  }
  const [point, setPoint] = useState('')
  return (
    <div className={styles.atPoint}>
      <Field className={styles.choice}>
        <Label>{words.addAt}</Label>
        <Select value={point} onChange={(event) => setPoint(event.target.value)}>
          <Select.Option value="">{words.choosePoint}</Select.Option>
          {check.findings.map((finding) => (
            <Select.Option key={finding.point} value={finding.point}>
              {finding.point} {questionAt(finding.point)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {point && (
        <FollowUpForm
          target={{ projectId: check.projectId, checkId: check.id, point }}
          onDone={() => setPoint('')}
        />
      )}
    </div>
  )
}
