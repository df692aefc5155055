import type { Text } from '../../geodata/model/language.ts'
import { safeguardTypes } from '../../geodata/model/safeguard.ts'

/** The name of a type of safeguard; a type that is not known here goes by its code. */
export function typeName(kind: string, say: (text: Text) => string): string {
  const name = (safeguardTypes.labels as Readonly<Record<string, Text>>)[kind]
  return name ? say(name) : kind
}
