import { type Control, Controller } from 'react-hook-form'
import type { SafeguardPlace } from '../../../geodata/model/safeguard.ts'
import type { External } from '../../../geodata/model/thing.ts'
import { FieldInput } from './FieldInput.tsx'
import type { FieldInfo } from './fieldInfo.ts'
import type { FormValues, Properties } from './formValues.ts'
import { OwnedField, ownerOf } from './OwnedField.tsx'

/** One attribute in a form: an input, or its value and owner where an outside register decides. */
export function ThingField({
  field,
  id,
  control,
  start,
  self = null,
  external,
}: {
  field: FieldInfo
  id: string
  control: Control<FormValues>
  /** The attributes as they were read. */
  start: Properties
  /** The thing itself, where it is there already. */
  self?: string | null
  external: readonly External[]
}) {
  const owner = ownerOf(external, field.name)
  if (owner) return <OwnedField field={field} value={start[field.name]} external={owner} />
  return (
    <Controller
      name={field.name}
      control={control}
      render={({ field: bound, fieldState }) => (
        <FieldInput
          field={field}
          id={id}
          value={bound.value ?? ''}
          error={fieldState.error?.message}
          onChange={bound.onChange}
          onBlur={bound.onBlur}
          place={{ at: (start.at as SafeguardPlace | null | undefined) ?? null, self }}
        />
      )}
    />
  )
}
