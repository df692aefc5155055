import { z } from 'zod'
import { collections, registerCollectionCodes } from '../model/collections.ts'
import { edgeKinds } from '../model/edge.ts'
import { describeField } from '../model/field.ts'
import { type Text, text } from '../model/language.ts'
import type { CatalogueEntry } from './catalogue.ts'
import { coverRoles, evidenceGrades, safeguardCategories } from './safeguardEntry.ts'
import { kindAttributes } from './suitability.ts'

/*
 * A type of safeguard that the municipality adds to the catalogue, K-1 and on. It needs a basis and a source like the
 * shared ones, and is expert opinion until somebody has shown more.
 */

const textOf = (max: number) =>
  z.strictObject({ nb: z.string().trim().min(1).max(max), en: z.string().trim().max(max).default('') })

const suitedKindsSchema = z.strictObject({
  collection: z.enum(registerCollectionCodes),
  /** Codes of what it is; empty is any. */
  kinds: z.array(z.string()).max(20).default([]),
})

const content = z.strictObject({
  name: textOf(100),
  covers: z.enum(coverRoles),
  /** The main one first. */
  categories: z.array(safeguardCategories.schema).min(1).max(safeguardCategories.codes.length),
  evidence: evidenceGrades.schema.default('D'),
  basis: textOf(300),
  sources: z.array(z.string().trim().min(1).max(300)).min(1).max(20),
  suitableFor: textOf(200),
  edges: z.array(edgeKinds.schema).max(edgeKinds.codes.length).default([]),
  suits: z.array(suitedKindsSchema).min(1).max(20),
  reservations: textOf(300),
  inspectEvery: z
    .union([
      z.strictObject({ months: z.number().int().min(1).max(120) }),
      z.strictObject({ days: z.number().int().min(1).max(90) }),
    ])
    .nullable()
    .default(null),
})

/** What a municipality writes of a type; field errors come with their path, such as `basis.nb`. */
export const ownTypeSchema = content.superRefine((type, context) => {
  const refuse = (path: (string | number)[], said: Text) =>
    context.addIssue({ code: 'custom', path, params: { text: said } })
  if (type.covers !== 'no' && type.categories[0] !== 'restrict_access') refuse(['categories'], mustRestrict)
  if (type.covers !== 'no' && type.edges.length === 0) refuse(['edges'], mustHaveEdges)
  if (type.covers === 'no' && type.edges.length > 0) refuse(['edges'], mustNotHaveEdges)
  type.suits.forEach(({ collection, kinds }, index) => {
    const known = kindCodes(collection)
    if (kinds.some((kind) => !(kind in known))) refuse(['suits', index, 'kinds'], unknownKind(known))
  })
})
export type OwnTypeContent = z.infer<typeof ownTypeSchema>

/** An own type as stored. */
export interface OwnType {
  number: number
  revision: number
  content: OwnTypeContent
  /** Kept for the safeguards that have it, and offered no more. */
  retired: boolean
  at: string
  by: string
}

export function ownTypeCode(number: number): string {
  return `K-${number}`
}

/** The type as the catalogue shows it, with bokmål wherever no English was written. */
export function entryOfOwnType({ number, content }: Pick<OwnType, 'number' | 'content'>): CatalogueEntry {
  const { name, basis, suitableFor, reservations, evidence, suits, inspectEvery, ...rest } = content
  return {
    ...rest,
    code: ownTypeCode(number),
    name: both(name),
    evidence: [evidence],
    evidenceNote: null,
    basis: both(basis),
    suitableFor: both(suitableFor),
    suits: suits.map((place) => ({ ...place, where: [] })),
    reservations: both(reservations),
    proposedInspection: sayInterval(inspectEvery),
    inspectEvery,
  }
}

/** The codes and words of what things of a collection are. */
export function kindCodes(collection: keyof typeof kindAttributes): Readonly<Record<string, Text>> {
  const schema = collections[collection].properties.shape[kindAttributes[collection]] as z.ZodType
  return describeField(schema)!.codes!
}

function both({ nb, en }: Text): Text {
  return { nb, en: en || nb }
}

function sayInterval(every: OwnTypeContent['inspectEvery']): Text {
  if (!every) return text('Etter eierens rutine', "By the owner's routine")
  if ('days' in every)
    return every.days === 7
      ? text('Ukentlig', 'Weekly')
      : text(`Hver ${every.days}. dag`, `Every ${every.days} days`)
  if (every.months === 1) return text('Hver måned', 'Every month')
  if (every.months === 12) return text('Årlig', 'Yearly')
  return text(`Hver ${every.months}. måned`, `Every ${every.months} months`)
}

const mustRestrict = text(
  'Det som dekker en kant, er adgangsbegrensning: velg «Begrense adgang» først, eller at typen ikke dekker noe.',
  'What covers an edge limits access: choose “Limit access” first, or that the type covers nothing.',
)
const mustHaveEdges = text(
  'Velg minst én slags kant som typen kan stå langs.',
  'Choose at least one kind of edge that the type can stand along.',
)
const mustNotHaveEdges = text(
  'En type som ikke dekker noe, står ikke langs noen kant. Ta bort kantene, eller velg hva den gjør.',
  'A type that covers nothing stands along no edge. Take the edges out, or choose what it does.',
)
function unknownKind(known: Readonly<Record<string, Text>>): Text {
  const codes = Object.keys(known).join(', ')
  return text(`Velg blant: ${codes}.`, `Choose among: ${codes}.`)
}
