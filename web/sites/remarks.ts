import type { Text } from '../../geodata/model/language.ts'
import type { FieldError } from '../../geodata/model/problem.ts'
import { mayBeConfirmed, type TextKind, textRemarks } from '../../geodata/sites/text/kinds.ts'
import { checkText } from '../../geodata/sites/textCheck.ts'

/** One remark on a text: what it is about, what to do, and the words it is about. */
export interface Remark {
  kind: TextKind
  message: Text
  quotes: readonly string[]
}

export type Remarks = Readonly<Record<string, readonly Remark[]>>

/** The remarks on each text, by field, one for each kind; fields without any are left out. */
export function remarksOn(texts: Readonly<Record<string, unknown>>): Remarks {
  const entries = Object.entries(texts).flatMap(([field, text]) => {
    const remarks = typeof text === 'string' ? remarksOnText(text) : []
    return remarks.length > 0 ? [[field, remarks] as const] : []
  })
  return Object.fromEntries(entries)
}

function remarksOnText(text: string): Remark[] {
  const normal = text.normalize('NFC')
  const byKind = Map.groupBy(checkText(normal), ({ kind }) => kind)
  return [...byKind].map(([kind, findings]) => ({
    kind,
    message: textRemarks[kind],
    quotes: [...new Set(findings.map(({ start, end }) => normal.slice(start, end)))],
  }))
}

/** Whether one of the remarks can never be confirmed. */
export function mustBeCorrected(remarks: Remarks): boolean {
  return Object.values(remarks)
    .flat()
    .some(({ kind }) => !mayBeConfirmed(kind))
}

/** Remarks among the errors the service answered with: its list may be newer than this page's. */
export function remarksFrom(errors: readonly FieldError[]): {
  remarks: Remarks
  others: readonly FieldError[]
} {
  const isRemark = ({ code }: FieldError) => code in textRemarks
  const byField = Map.groupBy(errors.filter(isRemark), ({ field }) => field.replace(/^properties\./, ''))
  const remarks = [...byField].map(([field, told]) => {
    const kinds = [...new Set(told.map(({ code }) => code as TextKind))]
    return [field, kinds.map((kind) => ({ kind, message: textRemarks[kind], quotes: [] }))] as const
  })
  return { remarks: Object.fromEntries(remarks), others: errors.filter((error) => !isRemark(error)) }
}
