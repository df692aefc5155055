import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react'

/** One of some words; `empty` is what stands for none of them. */
export function Choice<Code extends string>({
  id,
  label,
  options,
  empty,
  value,
  error,
  onChange,
}: {
  id: string
  label: string
  options: readonly (readonly [Code, string])[]
  empty?: string
  value: Code | ''
  error?: string
  onChange: (code: Code) => void
}) {
  return (
    <Field>
      <Label>{label}</Label>
      <Select
        id={id}
        value={value}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.target.value as Code)}
      >
        {empty !== undefined && <Select.Option value="">{empty}</Select.Option>}
        {options.map(([code, shown]) => (
          <Select.Option key={code} value={code}>
            {shown}
          </Select.Option>
        ))}
      </Select>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  )
}
