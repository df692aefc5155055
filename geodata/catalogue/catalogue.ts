import { z } from 'zod'
import { edgeKinds } from '../model/edge.ts'
import { safeguardKindSchema, safeguardTypes } from '../model/safeguard.ts'
import { coverRoles, evidenceGrades, safeguardCategories } from './safeguardEntry.ts'
import { safeguardCatalogue } from './safeguards.ts'
import { suitedPlaceSchema } from './suitability.ts'

/*
 * The catalogue of safeguard types as a document with a version. Published content: safeguards are chosen and judged by
 * it, so a version is never edited, and a change of substance is a new version beside it
 * (decisions/0009-the-catalogue-is-versioned.md).
 */

const textSchema = z.object({ nb: z.string().min(1), en: z.string().min(1) }).readonly()

export const catalogueEntrySchema = z
  .object({
    code: safeguardKindSchema,
    name: textSchema,
    /** What it does to an edge: covers it, part of the time, adds to what covers, or nothing. */
    covers: z.enum(coverRoles),
    /** The main one first. */
    categories: z.array(safeguardCategories.schema).min(1).readonly(),
    /** One grade, or the two it lies between, the stronger first. */
    evidence: z.array(evidenceGrades.schema).min(1).max(2).readonly(),
    evidenceNote: textSchema.nullable(),
    basis: textSchema,
    suitableFor: textSchema,
    /** Kinds of edges it can stand along. */
    edges: z.array(edgeKinds.schema).readonly(),
    suits: z.array(suitedPlaceSchema).readonly(),
    reservations: textSchema,
    proposedInspection: textSchema,
    inspectEvery: z
      .union([z.strictObject({ months: z.number().int() }), z.strictObject({ days: z.number().int() })])
      .nullable(),
    /** Codes of the program's own sources (geodata/checklists/sources.ts), or a source as it is written. */
    sources: z.array(z.string()).readonly(),
  })
  .readonly()
export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>

export const catalogueSchema = z
  .object({
    code: z.literal('tiltakstyper'),
    version: z.string(),
    entries: z.array(catalogueEntrySchema).readonly(),
  })
  .readonly()
export type Catalogue = z.infer<typeof catalogueSchema>

/** The types that come with the program. */
export const sharedCatalogue: Catalogue = {
  code: 'tiltakstyper',
  version: '2026.1',
  entries: safeguardCatalogue.map((entry) => ({ ...entry, name: safeguardTypes.labels[entry.code] })),
}
