import { Button, Field, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import {
  type Permission,
  type PermissionCode,
  type PermissionContent,
  permissionCodes,
  permissionStates,
} from '../../geodata/model/signPermission.ts'
import { isProblem } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { InlineForm } from '../components/fields/InlineForm.tsx'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Sign.module.css'
import { useWritePermission } from './signRules.ts'
import { signWords } from './signWords.ts'

interface Props {
  signId: string
  code: PermissionCode
  /** What was written before. */
  came: Permission | null
}

/** A button that opens the form for what came of one consent or application. */
export function PermissionCase(props: Props) {
  const words = useWords(signWords)
  const text = useText()
  const [isOpen, setIsOpen] = useState(false)
  const label = text(permissionCodes.labels[props.code])
  if (isOpen) return <CaseForm {...props} onDone={() => setIsOpen(false)} />
  return (
    <div>
      <Button
        variant="secondary"
        data-size="sm"
        aria-label={(props.came ? words.changeCaseOf : words.writeCaseOf)(label)}
        onClick={() => setIsOpen(true)}
      >
        {props.came ? words.changeCase : words.writeCase}
      </Button>
    </div>
  )
}

function CaseForm({ signId, code, came, onDone }: Props & { onDone: () => void }) {
  const words = useWords(signWords)
  const text = useText()
  const language = useLanguage()
  const write = useWritePermission(signId, code)
  const [opened] = useState(() => ({
    state: came?.state ?? ('' as const),
    caseNumber: came?.caseNumber ?? '',
    on: came?.on ?? dateInNorway(new Date()),
    decision: came?.decision ?? '',
  }))
  const [draft, setDraft] = useState<
    Omit<PermissionContent, 'state'> & { state: PermissionContent['state'] | '' }
  >(opened)
  const [hasTried, setHasTried] = useState(false)
  const change = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes })
  const conflict = isProblem(write.error, 'conflict') ? (write.error.current as Permission) : null
  const send = () => {
    setHasTried(true)
    const { state } = draft
    if (state === '' || draft.on === '') return
    write.mutate(
      { seen: (conflict ?? came)?.revision ?? 0, content: { ...draft, state } },
      {
        onSuccess: () => {
          notify({ text: words.caseSaved })
          onDone()
        },
      },
    )
  }
  return (
    <InlineForm
      className={styles.form}
      sending={write}
      submit={words.saveCase}
      conflict={
        conflict && {
          by: conflict.by,
          stored: (
            <p>
              {[
                words.caseSaid(
                  text(permissionStates.labels[conflict.state]),
                  formatDate(conflict.on, language),
                ),
                conflict.caseNumber,
                conflict.decision,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          ),
        }
      }
      isDirty={JSON.stringify(draft) !== JSON.stringify(opened) && !write.isSuccess}
      onSubmit={send}
      onDone={onDone}
    >
      <div className={styles.fields}>
        <Field>
          <Label>{words.state}</Label>
          <Select
            value={draft.state}
            onChange={(event) => change({ state: event.target.value as typeof draft.state })}
          >
            <Select.Option value="">{words.choose}</Select.Option>
            {permissionStates.codes.map((state) => (
              <Select.Option key={state} value={state}>
                {text(permissionStates.labels[state])}
              </Select.Option>
            ))}
          </Select>
          {hasTried && draft.state === '' && <ValidationMessage>{words.stateMissing}</ValidationMessage>}
        </Field>
        <Textfield
          type="date"
          label={words.on}
          value={draft.on}
          error={hasTried && draft.on === '' && words.dayMissing}
          onChange={(event) => change({ on: event.target.value })}
        />
        <Textfield
          label={words.caseNumber}
          maxLength={60}
          value={draft.caseNumber}
          onChange={(event) => change({ caseNumber: event.target.value })}
        />
      </div>
      <Textfield
        multiline
        rows={2}
        label={words.decision}
        description={words.decisionHelp}
        maxLength={1000}
        value={draft.decision}
        onChange={(event) => change({ decision: event.target.value })}
      />
    </InlineForm>
  )
}
