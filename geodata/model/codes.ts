import { z } from 'zod'
import { type Text, text } from './language.ts'

/** A closed list of codes with the words people see for each, in the order they are offered. */
export interface CodeList<Code extends string> {
  schema: z.ZodEnum<{ [C in Code]: C }>
  codes: readonly Code[]
  labels: Readonly<Record<Code, Text>>
}

/** Builds a code list from `code: [bokmål, English]`. */
export function codeList<const T extends Record<string, readonly [string, string]>>(
  entries: T,
): CodeList<keyof T & string> {
  type Code = keyof T & string
  const codes = Object.keys(entries) as [Code, ...Code[]]
  const labels = Object.fromEntries(
    codes.map((code) => {
      const [nb, en] = entries[code] as readonly [string, string]
      return [code, text(nb, en)]
    }),
  ) as Record<Code, Text>
  return { schema: z.enum(codes) as CodeList<Code>['schema'], codes, labels }
}
