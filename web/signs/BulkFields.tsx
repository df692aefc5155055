import { Field, Label, Paragraph, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { signStatuses } from '../../geodata/model/sign.ts'
import { useText, useWords } from '../words/words.ts'
import type { BulkAction, BulkValues } from './bulkActions.ts'
import { bulkWords } from './bulkWords.ts'
import { useMessageChoices } from './messageChoices.ts'
import { dayOf } from './signMoves.ts'

interface Props {
  values: BulkValues
  isMissing: boolean
  onChange: (changes: Partial<BulkValues>) => void
}

/** What the action asks for. */
export function BulkFields({ action, ...props }: Props & { action: BulkAction }) {
  const words = useWords(bulkWords)
  const { values, isMissing, onChange } = props
  switch (action) {
    case 'move':
      return <MoveFields {...props} />
    case 'message':
      return <MessageField {...props} />
    case 'operator':
      return (
        <Textfield
          label={words.operator}
          description={words.operatorHelp}
          maxLength={200}
          value={values.operator}
          onChange={(event) => onChange({ operator: event.target.value })}
        />
      )
    case 'inspection':
      return (
        <Textfield
          type="date"
          label={words.inspectOn}
          value={values.inspectOn}
          error={isMissing && words.missing}
          onChange={(event) => onChange({ inspectOn: event.target.value })}
        />
      )
  }
}

function MoveFields({ values, isMissing, onChange }: Props) {
  const words = useWords(bulkWords)
  const text = useText()
  return (
    <>
      <Field>
        <Label>{words.status}</Label>
        <Select
          value={values.status}
          onChange={(event) => onChange({ status: event.target.value as BulkValues['status'] })}
        >
          <Select.Option value="">{words.choose}</Select.Option>
          {signStatuses.codes.map((code) => (
            <Select.Option key={code} value={code}>
              {text(signStatuses.labels[code])}
            </Select.Option>
          ))}
        </Select>
        {isMissing && values.status === '' && <ValidationMessage>{words.missing}</ValidationMessage>}
      </Field>
      {values.status !== '' && dayOf[values.status] && (
        <Textfield
          type="date"
          label={words.day}
          value={values.day}
          error={isMissing && values.day === '' && words.missing}
          onChange={(event) => onChange({ day: event.target.value })}
        />
      )}
    </>
  )
}

function MessageField({ values, isMissing, onChange }: Props) {
  const words = useWords(bulkWords)
  const messages = useMessageChoices()
  if (messages?.length === 0) return <Paragraph>{words.messageNone}</Paragraph>
  return (
    <Field>
      <Label>{words.message}</Label>
      <Field.Description>{words.messageHelp}</Field.Description>
      <Select value={values.messageId} onChange={(event) => onChange({ messageId: event.target.value })}>
        <Select.Option value="">{words.choose}</Select.Option>
        {messages?.map(({ id, name, approvedRevision }) => (
          <Select.Option key={id} value={id}>
            {approvedRevision !== null ? name : `${name} (${words.notApproved})`}
          </Select.Option>
        ))}
      </Select>
      {isMissing && <ValidationMessage>{words.missing}</ValidationMessage>}
    </Field>
  )
}
