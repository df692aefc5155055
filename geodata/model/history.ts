import { z } from 'zod'

/** One stored version of a thing, whole, so that any two can be compared. */
export const revisionSchema = z.object({
  revision: z.number().int().positive(),
  at: z.iso.datetime(),
  by: z.string(),
  event: z.string(),
  state: z.unknown(),
})
export type Revision = z.infer<typeof revisionSchema>

/** What happened, append-only; each event carries the hash of the one before, so that a removed line shows. */
export const eventSchema = z.object({
  sequence: z.number().int().positive(),
  at: z.iso.datetime(),
  by: z.string(),
  type: z.string(),
  collection: z.string().nullable(),
  thingId: z.string().nullable(),
  revision: z.number().int().nullable(),
  data: z.unknown(),
  previousHash: z.string(),
  hash: z.string(),
})
export type Event = z.infer<typeof eventSchema>
