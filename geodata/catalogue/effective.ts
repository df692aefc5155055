import { z } from 'zod'
import { type Catalogue, type CatalogueEntry, catalogueEntrySchema, sharedCatalogue } from './catalogue.ts'
import { entryOfOwnType, type OwnType } from './ownType.ts'

/** An entry as a municipality has it; `own` on the types it has added itself. */
export const effectiveEntrySchema = z.intersection(
  catalogueEntrySchema,
  z.object({
    own: z
      .object({ revision: z.number().int(), retired: z.boolean(), at: z.iso.datetime(), by: z.string() })
      .optional(),
  }),
)
export type EffectiveEntry = CatalogueEntry & {
  readonly own?: Pick<OwnType, 'revision' | 'retired' | 'at' | 'by'>
}

export interface EffectiveCatalogue extends Catalogue {
  readonly entries: readonly EffectiveEntry[]
}

/** The shared types with the municipality's own after them; `changes` is how often those have been changed: `2026.1+3`. */
export function effectiveCatalogue(own: readonly OwnType[], changes: number): EffectiveCatalogue {
  if (changes === 0) return sharedCatalogue
  const added = own.toSorted((a, b) => a.number - b.number).map(effectiveEntry)
  return {
    code: sharedCatalogue.code,
    version: `${sharedCatalogue.version}+${changes}`,
    entries: [...sharedCatalogue.entries, ...added],
  }
}

export function effectiveEntry({ revision, retired, at, by, ...type }: OwnType): EffectiveEntry {
  return { ...entryOfOwnType(type), own: { revision, retired, at, by } }
}
