import { z } from 'zod'
import { beginning } from './chain.ts'

const count = z.number().int().nonnegative()

/** What one slice of a verification leaves to the next. It travels with whoever asks, so nothing has to be remembered here. */
const progressSchema = z.strictObject({
  stage: z.enum(['chain', 'states']),
  /** The last event that was found whole, and its hash. */
  sequence: count,
  hash: z.string(),
  /** How far the rows of the event after it have been digested; null before the first. */
  digest: z
    .strictObject({
      rows: count,
      digest: z.string(),
      table: count.max(10),
      after: z.array(z.union([z.string(), z.number()])).nullable(),
    })
    .nullable(),
  /** Whether an event has vouched for rows yet. */
  vouching: z.boolean(),
  /** Rows told of by events from before that, a number a table. */
  unvouched: z.array(count).max(10),
  notedHead: z.strictObject({ sequence: count, hash: z.string() }).nullable(),
  /** The collection whose things come next, by number, and the last thing that was looked at. */
  collection: count.max(100),
  thing: z.string(),
  checked: z.strictObject({ events: count, rows: count, things: count }),
})
export type Progress = z.infer<typeof progressSchema>

/** The beginning of a verification; a head noted earlier must turn up in the chain. */
export function startOfVerification(notedHead: Progress['notedHead']): Progress {
  return {
    stage: 'chain',
    sequence: 0,
    hash: beginning,
    digest: null,
    vouching: false,
    unvouched: [],
    notedHead,
    collection: 0,
    thing: '',
    checked: { events: 0, rows: 0, things: 0 },
  }
}

export function encodeProgress(progress: Progress): string {
  return Buffer.from(JSON.stringify(progress)).toString('base64url')
}

/** Null for anything that is not a cursor of ours. */
export function decodeProgress(cursor: string): Progress | null {
  try {
    return progressSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch {
    return null
  }
}
