import type { ImportMapping } from '../../geodata/imports/mapping.ts'
import type { TargetField } from '../../geodata/imports/targetFields.ts'

/**
 * Attributes without which every row would be rejected: neither a column nor a value for all. A name is not among
 * them, since rows without one are given one.
 */
export function missingFields(
  fields: readonly TargetField[],
  { columns, fixed }: Pick<ImportMapping, 'columns' | 'fixed'>,
): TargetField[] {
  return fields.filter(
    ({ name, required }) => required && name !== 'name' && !(name in columns) && !(name in fixed),
  )
}
