import { z } from 'zod'
import { registerCollectionCodes } from '../../geodata/model/collections.ts'
import type { HistoryBreak } from '../../geodata/model/history.ts'
import { hashEvent } from './chain.ts'
import { rowsToldOf } from './unvouched.ts'
import type { Progress } from './verifyProgress.ts'
import { findSuspect, readChain, type StoredEvent } from './verifyStore.ts'
import {
  beginDigest,
  claimsUnknownEvent,
  countUnvouched,
  digestRows,
  type RowDigest,
  type Vouched,
  vouchedTableNames,
} from './vouchStore.ts'

const eventsAtOnce = 500
/** Reading and hashing this much costs about what a row does. */
const charactersPerUnit = 4000

const vouchedSchema = z.object({
  vouched: z.object({ rows: z.number(), salt: z.string(), digest: z.string() }),
})

/** What a stretch of verification came to: how much of the budget is left, and what was found wrong. */
export interface Stretch {
  left: number
  firstBreak: HistoryBreak | null
}

/** Walks the chain from where `progress` stands, and moves it along, until the end, a break, or the budget is spent. */
export function walkChain(sql: SqlStorage, progress: Progress, budget: number): Stretch {
  let left = budget
  while (left > 0) {
    const events = readChain(sql, progress.sequence, eventsAtOnce)
    for (const event of events) {
      const broken = brokenLink(event, progress)
      if (broken) return { left, firstBreak: breakAt(event, broken) }
      const data = JSON.parse(event.data)
      const vouched = vouchedSchema.safeParse(data).data?.vouched ?? null
      let digest = progress.digest ?? beginDigest(vouched?.salt ?? '')
      for (const { characters, ...further } of digestRows(sql, event.sequence, digest)) {
        left -= further.rows - digest.rows + Math.floor(characters / charactersPerUnit)
        digest = further
        progress.digest = digest
        if (left <= 0) return { left, firstBreak: null }
      }
      const firstBreak = vouched
        ? judgeRows(sql, event, digest, vouched)
        : digest.rows > 0 && breakAt(event, 'added')
      if (firstBreak) return { left, firstBreak }
      if (vouched) progress.vouching = true
      else if (!progress.vouching) addTold(progress, rowsToldOf(event.type, data))
      moveOn(event, digest, progress)
      left -= 1
      if (left <= 0) return { left, firstBreak: null }
    }
    if (events.length < eventsAtOnce) return { left, firstBreak: endOfChain(sql, progress) }
  }
  return { left, firstBreak: null }
}

function brokenLink(
  event: StoredEvent,
  { sequence, hash, notedHead }: Progress,
): HistoryBreak['kind'] | null {
  if (event.sequence !== sequence + 1 || event.previousHash !== hash) return 'order'
  if (event.hash !== hashEvent(hash, event)) return 'hash'
  return notedHead?.sequence === event.sequence && notedHead.hash !== event.hash ? 'head' : null
}

/** Holds the rows that claim the event against what it vouches for. */
function judgeRows(
  sql: SqlStorage,
  event: StoredEvent,
  { rows, digest }: RowDigest,
  vouched: Vouched,
): HistoryBreak | null {
  if (rows === vouched.rows && digest === vouched.digest) return null
  const kind = rows < vouched.rows ? 'missing' : rows > vouched.rows ? 'added' : 'changed'
  return { ...breakAt(event, kind), ...(event.thingId === null && suspectOf(sql, event.sequence)) }
}

/** Adds up the rows that events from before they vouched tell of. */
function addTold(progress: Progress, told: number[]): void {
  progress.unvouched = told.map((rows, at) => rows + (progress.unvouched[at] ?? 0))
}

function moveOn(event: StoredEvent, { rows }: RowDigest, progress: Progress): void {
  progress.checked.events += 1
  progress.checked.rows += rows
  progress.sequence = event.sequence
  progress.hash = event.hash
  progress.digest = null
}

/** What can only be said when the whole chain has been walked. */
function endOfChain(sql: SqlStorage, progress: Progress): HistoryBreak | null {
  const { notedHead, sequence, unvouched } = progress
  const nowhere = { sequence: null, collection: null, thingId: null, revision: null }
  if (notedHead && notedHead.sequence > sequence)
    return { ...nowhere, kind: 'head', sequence: notedHead.sequence }
  for (const [at, table] of vouchedTableNames.entries()) {
    if (claimsUnknownEvent(sql, table, sequence)) return { ...nowhere, kind: 'added', collection: table }
    const expected = unvouched[at] ?? 0
    const stored = countUnvouched(sql, table)
    if (stored !== expected)
      return { ...nowhere, kind: stored < expected ? 'missing' : 'unvouched', collection: table }
  }
  progress.stage = 'states'
  return null
}

function suspectOf(sql: SqlStorage, sequence: number): Partial<HistoryBreak> {
  for (const collection of registerCollectionCodes) {
    const suspect = findSuspect(sql, sequence, collection)
    if (suspect) return { collection, ...suspect }
  }
  return {}
}

function breakAt(event: StoredEvent, kind: HistoryBreak['kind']): HistoryBreak {
  const { sequence, collection, thingId, revision } = event
  return { kind, sequence, collection, thingId, revision }
}
