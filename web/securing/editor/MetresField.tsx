import { Textfield } from '@digdir/designsystemet-react'

/** A measure in metres as people type it, with a decimal comma. */
export function MetresField({
  id,
  label,
  description,
  value,
  error,
  onChange,
}: {
  id: string
  label: string
  description?: string
  value: string
  error: string | undefined
  onChange: (typed: string) => void
}) {
  return (
    <Textfield
      id={id}
      label={label}
      description={description}
      value={value}
      error={error}
      suffix="m"
      inputMode="decimal"
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
