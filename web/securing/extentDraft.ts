import type { CoverRole } from '../../geodata/catalogue/safeguardEntry.ts'
import { safeguardCatalogue } from '../../geodata/catalogue/safeguards.ts'
import type { Stretch } from '../../geodata/model/edge.ts'
import type { Language } from '../../geodata/model/language.ts'
import type { SafeguardProperties } from '../../geodata/model/safeguard.ts'
import type { SecuringAnswer, SecuringSafeguard } from '../../geodata/model/securingAnswer.ts'
import { chosenFields, type FieldInfo } from '../components/fields/fieldInfo.ts'
import {
  checkForm,
  type FormValues,
  formValuesOf,
  type Properties,
  valueTyped,
} from '../components/fields/formValues.ts'
import { typeName } from '../safeguards/typeName.ts'
import { checkExtent, type ExtentRow, extentRowsOf, readableExtent, withStretches } from './extentRows.ts'
import { type EditedSafeguard, newSafeguardId } from './preview.ts'

/** What is being edited of a safeguard: its attributes as typed, and where it stands. */
export interface ExtentDraft {
  values: FormValues
  rows: readonly ExtentRow[]
}

const statusFields = ['status', 'heightMetres', 'doneOn', 'untilOn'] as const
const newFields = ['kind', 'name', ...statusFields] as const

/** The attributes the editor asks for: what the outcome depends on, and for a new one what it is. */
export function extentFields(isNew: boolean): readonly FieldInfo[] {
  return chosenFields('safeguards', isNew ? newFields : statusFields)
}

/** Those that mean something for the status chosen. */
export function isAsked({ name }: FieldInfo, { status }: FormValues): boolean {
  if (name === 'untilOn') return status === 'temporary'
  return name !== 'doneOn' || status === 'done' || status === 'temporary' || status === 'removed'
}

export function beginExtent(
  answer: SecuringAnswer,
  safeguard: SecuringSafeguard | null,
  gap: Stretch | null,
  language: Language,
): ExtentDraft {
  const begun: Properties = safeguard ? { ...safeguard } : { status: 'proposed' }
  const rows = extentRowsOf(safeguard?.extent ?? [], language)
  return {
    values: formValuesOf(extentFields(safeguard === null), begun, language),
    rows: gap ? withStretches(rows, [gap], answer.edges, language) : rows,
  }
}

/** With another type, and the name it proposes where nobody has written one. */
export function withKind({ values, rows }: ExtentDraft, kind: string, language: Language): ExtentDraft {
  const proposal = (code: string | string[] | undefined) =>
    code ? typeName(String(code), (text) => text[language]) : ''
  const isProposed = !values.name || values.name === proposal(values.kind)
  return { rows, values: { ...values, kind, ...(isProposed && { name: proposal(kind) }) } }
}

/** What the draft is as far as it can be read, for the preview. */
export function editedSafeguard(
  answer: SecuringAnswer,
  safeguard: SecuringSafeguard | null,
  { values, rows }: ExtentDraft,
): EditedSafeguard {
  const typed = Object.fromEntries(
    extentFields(safeguard === null).map((field) => [field.name, readOf(field, values)]),
  ) as Pick<SafeguardProperties, 'kind' | 'name' | 'status' | 'heightMetres' | 'doneOn' | 'untilOn'>
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

/** What a type of the shared catalogue does to an edge; one that is not chosen yet does nothing. */
function roleOf(kind: string): CoverRole {
  return safeguardCatalogue.find(({ code }) => code === kind)?.covers ?? 'no'
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
  const asked = extentFields(isNew).filter((field) => isAsked(field, values))
  const form = checkForm('safeguards', asked, values, language)
  const extent = checkExtent(rows, answer.edges, language)
  if (form.valid && extent.valid)
    return { valid: true, properties: { ...form.properties, extent: extent.extent } }
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
