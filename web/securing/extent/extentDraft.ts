import type { CoverRole } from '../../../geodata/catalogue/safeguardEntry.ts'
import type { Stretch } from '../../../geodata/model/edge.ts'
import type { Language } from '../../../geodata/model/language.ts'
import type { SafeguardProperties } from '../../../geodata/model/safeguard.ts'
import type { SecuringAnswer, SecuringSafeguard } from '../../../geodata/model/securingAnswer.ts'
import { chosenFields, type FieldInfo } from '../../components/fields/fieldInfo.ts'
import {
  checkForm,
  type FormValues,
  formValuesOf,
  type Properties,
  valueTyped,
} from '../../components/fields/formValues.ts'
import { type EditedSafeguard, newSafeguardId } from '../preview.ts'
import { checkExtent, type ExtentRow, extentRowsOf, readableExtent, withStretches } from './extentRows.ts'

/** What is being edited of a safeguard: its attributes as typed, and where it stands. */
export interface ExtentDraft {
  values: FormValues
  rows: readonly ExtentRow[]
}

const statusFields = ['status', 'heightMetres', 'doneOn', 'untilOn', 'removedOn'] as const
const newFields = ['kind', 'name', ...statusFields] as const

/** The attributes the editor asks for: what the outcome depends on, and for a new one what it is. */
export function extentFields(isNew: boolean): readonly FieldInfo[] {
  return chosenFields('safeguards', isNew ? newFields : statusFields)
}

/** Those that mean something for the status chosen. */
export function isAsked({ name }: FieldInfo, { status }: FormValues): boolean {
  if (name === 'untilOn') return status === 'temporary'
  if (name === 'removedOn') return status === 'removed'
  return name !== 'doneOn' || status === 'done' || status === 'temporary' || status === 'removed'
}

export function beginExtent(
  answer: SecuringAnswer,
  safeguard: SecuringSafeguard | null,
  { gap, kind, typeName }: { gap: Stretch | null; kind?: string; typeName: (kind: string) => string },
  language: Language,
): ExtentDraft {
  const proposed = { kind, name: kind && typeName(kind), status: 'proposed' }
  const begun: Properties = safeguard ? { ...safeguard } : proposed
  const rows = extentRowsOf(safeguard?.extent ?? [], language)
  return {
    values: formValuesOf(extentFields(safeguard === null), begun, language),
    rows: gap ? withStretches(rows, [gap], answer.edges, language) : rows,
  }
}

/** With another type, and the name it proposes where nobody has written one. */
export function withKind(
  { values, rows }: ExtentDraft,
  kind: string,
  typeName: (kind: string) => string,
): ExtentDraft {
  const isProposed = !values.name || values.name === typeName(String(values.kind))
  return { rows, values: { ...values, kind, ...(isProposed && { name: kind && typeName(kind) }) } }
}

/** What the draft is as far as it can be read, for the preview. A new one has the role of its type. */
export function editedSafeguard(
  answer: SecuringAnswer,
  safeguard: SecuringSafeguard | null,
  { values, rows }: ExtentDraft,
  roleOf: (kind: string) => CoverRole,
): EditedSafeguard {
  const typed = Object.fromEntries(
    extentFields(safeguard === null).map((field) => [field.name, readOf(field, values)]),
  ) as Pick<
    SafeguardProperties,
    'kind' | 'name' | 'status' | 'heightMetres' | 'doneOn' | 'untilOn' | 'removedOn'
  >
  return {
    ...{ id: newSafeguardId, role: roleOf(typed.kind ?? '') },
    ...safeguard,
    ...typed,
    name: typed.name ?? safeguard?.name ?? '',
    extent: readableExtent(rows, answer.edges),
  }
}

function readOf(field: FieldInfo, values: FormValues): unknown {
  if (!isAsked(field, values)) return null
  const value = valueTyped(field, values[field.name] ?? '')
  return field.kind === 'number' && typeof value !== 'number' ? null : value
}

export type CheckedDraft =
  | { valid: true; properties: Properties & { extent: Stretch[] } }
  | { valid: false; errors: Readonly<Record<string, string>> }

/** The draft as attributes of a safeguard; errors by attribute and, of the extent, by path. */
export function checkDraft(
  answer: SecuringAnswer,
  isNew: boolean,
  { values, rows }: ExtentDraft,
  language: Language,
): CheckedDraft {
  const fields = extentFields(isNew)
  const asked = fields.filter((field) => isAsked(field, values))
  // A date that means nothing for the status is taken away with it.
  const left = Object.fromEntries(
    fields.filter((field) => !asked.includes(field)).map(({ name }) => [name, null]),
  )
  const form = checkForm('safeguards', asked, values, language)
  const extent = checkExtent(rows, answer.edges, language)
  if (form.valid && extent.valid)
    return { valid: true, properties: { ...left, ...form.properties, extent: extent.extent } }
  return {
    valid: false,
    errors: { ...(!form.valid && form.errors), ...(!extent.valid && extent.errors) },
  }
}

/** Of the attributes, those that are other than stored; all of a new one. */
export function changedProperties(safeguard: SecuringSafeguard | null, properties: Properties): Properties {
  if (!safeguard) return properties
  const stored: Properties = { ...safeguard }
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(stored[name] ?? null),
    ),
  )
}
