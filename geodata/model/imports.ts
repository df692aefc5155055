import { z } from 'zod'
import { collectionCodes } from './collections.ts'
import { contextLayerCodes } from './contextLayer.ts'
import { geometrySchema } from './geojson.ts'
import { sourceSchema } from './thing.ts'

/*
 * One contract for every file format. A file is read where it lies (in the browser or on the command line) by
 * geodata/formats, which yields rows; rows go to the API in batches, are checked there once more, shown as a
 * preview, and confirmed in one transaction.
 */

/** What a row becomes: a thing in a collection, or a feature of a context layer. */
export const importTargets = ['bridges', 'buildings', 'structures', ...contextLayerCodes] as const
export const importTargetSchema = z.enum(importTargets)
export type ImportTarget = (typeof importTargets)[number]

/** Something the reader dropped, changed or assumed; `field` is null when it concerns the whole row. */
export const importNoteSchema = z.object({
  severity: z.enum(['info', 'warning', 'error']),
  code: z.string(),
  field: z.string().nullable().default(null),
  message: z.object({ nb: z.string(), en: z.string() }),
})
export type ImportNote = z.infer<typeof importNoteSchema>

export const importRowSchema = z.object({
  /** Position in the file, from 1: the line of a CSV, the index of a feature. */
  number: z.number().int().positive(),
  target: importTargetSchema,
  externalId: z.string().min(1).max(200),
  /** Null when the row cannot be placed; such a row is kept in the report and not stored. */
  geometry: geometrySchema.nullable(),
  /** Attributes by the names of the target's model; names the model lacks become notes. */
  properties: z.record(z.string(), z.unknown()),
  notes: z.array(importNoteSchema).default([]),
})
export type ImportRow = z.infer<typeof importRowSchema>

/** What the file as a whole is, and who owns the attributes it brings. */
export const importHeadSchema = z.object({
  fileName: z.string().min(1).max(300),
  format: z.string().min(1).max(60),
  source: sourceSchema,
  sourceName: z.string().min(1).max(200),
  licence: z.string().max(300).default(''),
  date: z.iso.date(),
  /** `EPSG:25832`; how it was known is in `crsBasis`. */
  crs: z.string().max(40),
  crsBasis: z.enum(['stated', 'implied', 'chosen']),
  /**
   * Attributes that belong to the source: read-only here and refreshed by the next import. `all` is every attribute a
   * row carries (an outside register); a municipality's own file owns none, so that people can go on editing.
   */
  ownedFields: z.union([z.literal('all'), z.array(z.string())]),
  rowCount: z.number().int().nonnegative(),
  /** The area the file covers, for context layers; null when only the features themselves tell. */
  covers: geometrySchema.nullable().default(null),
  notes: z.array(importNoteSchema).default([]),
})
export type ImportHead = z.infer<typeof importHeadSchema>

export const importStates = ['receiving', 'preview', 'confirmed', 'undone', 'discarded'] as const
export const importActions = ['create', 'update', 'unchanged', 'rejected'] as const
export type ImportAction = (typeof importActions)[number]

/** An attribute where the file and the register differ and the register's value was kept, because a person entered it. */
export const importDifferenceSchema = z.object({ field: z.string(), kept: z.unknown(), offered: z.unknown() })
export type ImportDifference = z.infer<typeof importDifferenceSchema>

export const importSummarySchema = z.object({
  id: z.uuid(),
  head: importHeadSchema,
  state: z.enum(importStates),
  startedAt: z.iso.datetime(),
  startedBy: z.string(),
  confirmedAt: z.iso.datetime().nullable(),
  rowsReceived: z.number().int().nonnegative(),
  counts: z.array(
    z.object({
      target: importTargetSchema,
      action: z.enum(importActions),
      rows: z.number().int().nonnegative(),
    }),
  ),
  /** Rows where something a person entered was kept against the file. */
  rowsWithDifferences: z.number().int().nonnegative(),
  rowsWithNotes: z.number().int().nonnegative(),
  /** After an undo: things left as they are because someone changed them after the import. */
  keptAtUndo: z
    .array(z.object({ collection: z.enum(collectionCodes), id: z.string(), name: z.string().nullable() }))
    .default([]),
})
export type ImportSummary = z.infer<typeof importSummarySchema>

/** A row as the preview shows it. */
export const importPreviewRowSchema = importRowSchema.extend({
  action: z.enum(importActions),
  thingId: z.string().nullable(),
  differences: z.array(importDifferenceSchema),
})
export type ImportPreviewRow = z.infer<typeof importPreviewRowSchema>
