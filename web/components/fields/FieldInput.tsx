import { Field, Input, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { type SafeguardPlace, safeguardTypes } from '../../../geodata/model/safeguard.ts'
import { TypeChoice } from '../../catalogue/TypeChoice.tsx'
import { useLanguage } from '../../words/language.ts'
import { useText, useWords } from '../../words/words.ts'
import { ChoiceInput } from './ChoiceInput.tsx'
import type { FieldInfo } from './fieldInfo.ts'
import { fieldWords } from './fieldWords.ts'
import { sayUnit } from './sayUnit.ts'

export interface FieldInputProps {
  field: FieldInfo
  value: string | string[]
  error?: string
  /** The id of the control, so that the error summary can lead to it. */
  id: string
  onChange: (value: string | string[]) => void
  onBlur: () => void
  /** Of a safeguard's type: what it is at, and the safeguard itself where it is there already. */
  place?: { at: SafeguardPlace | null; self: string | null }
}

/** One attribute as an input: the right control for its kind, its unit, help and error. */
export function FieldInput(props: FieldInputProps) {
  const { field, value, error, id, onChange, onBlur } = props
  const text = useText()
  const language = useLanguage()
  const label = useFieldLabel(field)
  const help = field.meta.help && text(field.meta.help)
  if (field.kind === 'boolean' || field.kind === 'codes')
    return <ChoiceInput {...props} label={label} help={help} />
  const typed = String(value)
  if (field.meta.codes === safeguardTypes.labels) {
    const { at, self } = props.place ?? { at: null, self: null }
    return <TypeChoice {...{ id, label, value: typed, error, at, self, onChange, onBlur }} />
  }
  const change = (event: { target: { value: string } }) => onChange(event.target.value)
  if (field.kind === 'code') return <CodeInput {...props} label={label} help={help} />
  if (field.kind === 'date') {
    return (
      <Field>
        <Label>{label}</Label>
        {help && <Field.Description>{help}</Field.Description>}
        <Input
          id={id}
          type="date"
          value={typed}
          aria-invalid={Boolean(error)}
          onChange={change}
          onBlur={onBlur}
        />
        {error && <ValidationMessage>{error}</ValidationMessage>}
      </Field>
    )
  }
  const shared = { id, label, description: help, error, value: typed, onChange: change, onBlur }
  if (field.meta.multiline) return <Textfield {...shared} multiline rows={3} />
  return (
    <Textfield
      {...shared}
      autoComplete="off"
      inputMode={field.kind === 'number' ? 'decimal' : undefined}
      suffix={sayUnit(field.meta.unit, language)}
    />
  )
}

function useFieldLabel(field: FieldInfo): string {
  const words = useWords(fieldWords)
  const text = useText()
  return field.required ? `${text(field.meta.label)} (${words.required})` : text(field.meta.label)
}

function CodeInput({
  field,
  value,
  error,
  id,
  label,
  help,
  onChange,
  onBlur,
}: FieldInputProps & { label: ReactNode; help: string | undefined }) {
  const words = useWords(fieldWords)
  const shared = useWords()
  const text = useText()
  return (
    <Field>
      <Label>{label}</Label>
      {help && <Field.Description>{help}</Field.Description>}
      <Select
        id={id}
        value={String(value)}
        aria-invalid={Boolean(error)}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      >
        <Select.Option value="">{field.required ? words.choose : shared.unknown}</Select.Option>
        {Object.entries(field.meta.codes ?? {}).map(([code, words]) => (
          <Select.Option key={code} value={code}>
            {text(words)}
          </Select.Option>
        ))}
      </Select>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  )
}
