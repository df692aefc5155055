import type { EffectiveEntry } from '../../geodata/catalogue/effective.ts'
import { type OwnTypeContent, ownTypeSchema } from '../../geodata/catalogue/ownType.ts'
import { fieldErrors } from '../../geodata/model/issues.ts'
import type { Language, Text } from '../../geodata/model/language.ts'

/** What stands in the form: as typed, so that nothing is lost where it cannot be saved. */
export interface OwnTypeDraft
  extends Omit<OwnTypeContent, 'categories' | 'sources' | 'inspectEvery' | 'covers'> {
  category: OwnTypeContent['categories'][number]
  /** Besides the main one; the form shows the main one only, and keeps these. */
  others: OwnTypeContent['categories']
  covers: OwnTypeContent['covers'] | ''
  /** One on each line. */
  sources: string
  every: string
  unit: 'months' | 'days'
}

const nothing: Text = { nb: '', en: '' }

export const emptyType: OwnTypeDraft = {
  ...{ name: nothing, basis: nothing, suitableFor: nothing, reservations: nothing },
  ...{
    category: 'restrict_access',
    others: [],
    covers: '',
    evidence: 'D',
    sources: '',
    edges: [],
    suits: [],
  },
  ...{ every: '', unit: 'months' },
}

/** The draft of a type as it is stored; English that only repeats bokmål is left empty again. */
export function draftOf(type: EffectiveEntry): OwnTypeDraft {
  const own = ({ nb, en }: Text) => ({ nb, en: en === nb ? '' : en })
  const every = type.inspectEvery
  return {
    name: own(type.name),
    basis: own(type.basis),
    suitableFor: own(type.suitableFor),
    reservations: own(type.reservations),
    category: type.categories[0]!,
    others: type.categories.slice(1),
    covers: type.covers,
    evidence: type.evidence[0]!,
    sources: type.sources.join('\n'),
    edges: [...type.edges],
    suits: type.suits.map(({ collection, kinds }) => ({ collection, kinds: [...kinds] })),
    every: every ? String('days' in every ? every.days : every.months) : '',
    unit: every && 'days' in every ? 'days' : 'months',
  }
}

export type Checked =
  | { content: OwnTypeContent; errors: null }
  | { content: null; errors: Readonly<Record<string, string>> }

/** The type as it is sent, or what must be corrected, by the name of the control. */
export function checkDraft(draft: OwnTypeDraft, language: Language): Checked {
  const { category, others, sources, every, unit, covers, edges, ...rest } = draft
  const typed = every.trim()
  const parsed = ownTypeSchema.safeParse({
    ...rest,
    covers: covers || undefined,
    categories: [category, ...others.filter((code) => code !== category)],
    sources: sources.split('\n').filter((line) => line.trim() !== ''),
    // What it cannot cover is not asked for, and not sent.
    edges: covers === 'no' ? [] : edges,
    inspectEvery: typed === '' ? null : { [unit]: Number(typed) },
  })
  if (parsed.success) return { content: parsed.data, errors: null }
  return { content: null, errors: errorsByControl(fieldErrors(parsed.error), language) }
}

/** Field errors by the name of the control that mends each: `basis.nb`, `sources`, `every`. */
export function errorsByControl(
  errors: readonly { field: string; message: string | Text }[],
  language: Language,
): Record<string, string> {
  const found: Record<string, string> = {}
  for (const { field, message } of errors)
    found[controlOf(field)] ??= typeof message === 'string' ? message : message[language]
  return found
}

const controls: Readonly<Record<string, string>> = { categories: 'category', inspectEvery: 'every' }

function controlOf(field: string): string {
  const [name = '', member] = field.split('.')
  if (member === 'nb' || member === 'en') return `${name}.${member}`
  return controls[name] ?? name
}
