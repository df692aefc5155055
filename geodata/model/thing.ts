import { z } from 'zod'
import { geometrySchema } from './geojson.ts'

/** Registers and files that attributes come from. `file` is a municipality's own file. */
export const sourceCodes = ['nvdb', 'osm', 'kartverket', 'nve', 'kommune', 'eksempelvik', 'file'] as const
export const sourceSchema = z.enum(sourceCodes)
export type SourceCode = (typeof sourceCodes)[number]

/** Ties a thing to an outside register: the fields it lists came from there and are read-only here. */
export const externalSchema = z.object({
  source: sourceSchema,
  externalId: z.string().min(1).max(200),
  /** The date the source gives for the data, or the day it was read. */
  date: z.iso.date(),
  fields: z.array(z.string()),
})
export type External = z.infer<typeof externalSchema>

/** What every stored thing carries around its attributes; the shape is a GeoJSON Feature with foreign members. */
export const frameSchema = z.object({
  type: z.literal('Feature'),
  id: z.uuid(),
  /** Counts up by one at every change; also the ETag. */
  revision: z.number().int().positive(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
  deletedAt: z.iso.datetime().nullable(),
  external: z.array(externalSchema),
  geometry: geometrySchema,
})
export type Frame = z.infer<typeof frameSchema>
export type Thing<Properties = Record<string, unknown>> = Frame & { properties: Properties }
