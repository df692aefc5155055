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

/**
 * What a verification can find. `order`: an event is missing, put in or renumbered. `hash`: an event was changed. `head`:
 * the chain does not hold the head noted earlier. `changed`, `missing`, `added`: rows the event vouches for are not as it
 * says. `unvouched`: rows, or an event about them, that nothing vouches for. `state`: a thing is not as its latest
 * version; `lost`: it is gone; `no-history`: it has no versions. `unreadable`: the database cannot read the place.
 */
export const breakKinds = [
  'order',
  'hash',
  'head',
  'changed',
  'missing',
  'added',
  'unvouched',
  'state',
  'lost',
  'no-history',
  'unreadable',
] as const

export const historyBreakSchema = z.object({
  kind: z.enum(breakKinds),
  /** The event where the chain, or what it vouches for, no longer fits; null where no event is to blame. */
  sequence: z.number().int().nullable(),
  /** The thing or check it is about, where it can be told; `collection` is also a table's name where rows are of no thing. */
  collection: z.string().nullable(),
  thingId: z.string().nullable(),
  revision: z.number().int().nullable(),
})
export type HistoryBreak = z.infer<typeof historyBreakSchema>

/** How far a verification has come, a slice at a time; what it has seen is whole where there is no `firstBreak`. */
export const verdictSchema = z.object({
  /** Hand it back for the next slice; null when the verification is over. */
  next: z.string().nullable(),
  firstBreak: historyBreakSchema.nullable(),
  /** Events, rows they vouch for, and things held against their latest version. */
  checked: z.object({ events: z.number().int(), rows: z.number().int(), things: z.number().int() }),
  /** Rows from before events vouched for what is stored. */
  unvouchedRows: z.number().int(),
  /** The newest event seen; noted elsewhere it can later be proven to still be in the chain. */
  head: z.object({ sequence: z.number().int(), hash: z.string() }).nullable(),
})
export type Verdict = z.infer<typeof verdictSchema>

/** A head as people note it: `57:9f86d0…`. */
export const notedHeadPattern = /^([1-9]\d{0,15}):([0-9a-f]{64})$/
