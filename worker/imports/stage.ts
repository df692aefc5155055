import { createHash } from 'node:crypto'
import { bboxOf } from '../../geodata/geometry/bbox.ts'
import { explainReason } from '../../geodata/geometry/reasons.ts'
import { validateGeometry } from '../../geodata/geometry/validate.ts'
import { type MergeOutcome, mergeRow } from '../../geodata/imports/merge.ts'
import { note } from '../../geodata/imports/note.ts'
import { type Bbox, geometryTypes } from '../../geodata/model/geojson.ts'
import type { ImportHead, ImportNote, ImportRow } from '../../geodata/model/imports.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { searchDetail } from '../search/store.ts'
import { compact } from '../things/store.ts'
import { isRegister } from './targets.ts'

/** A row as it is staged: what it will do, and its texts ready to be stored. */
export interface StagedRow {
  number: number
  target: ImportRow['target']
  externalId: string
  action: MergeOutcome['action']
  thingId: string | null
  /** The revision of the thing that the row was merged with. */
  baseRevision: number | null
  notes: string
  mergeNotes: string
  differences: string
  geometry: string | null
  properties: string
  hash: string
  next: NextState | null
  bbox: Bbox | null
}

interface NextState {
  properties: string
  external: string
  name: string | null
  detail: string
  /** False where the thing keeps the geometry it has. */
  moves: boolean
}

/** An SQLite row is at most 2 MB; geometry and attributes are also stored together, as a revision. */
const largestContentBytes = 1_800_000
const largestReportBytes = 900_000

/** Judges a row once more, whatever the client says of it, and merges it with the thing of the same external id. */
export function stageRow(
  received: ImportRow,
  existing: Thing | null,
  head: ImportHead,
  newThingId: () => string,
): StagedRow {
  const { row, faults } = judge(received)
  const outcome: MergeOutcome =
    faults.length > 0
      ? { action: 'rejected', next: null, differences: [], notes: [...row.notes, ...faults] }
      : mergeRow(existing, row, head)
  const { action, next } = outcome
  const geometry = row.geometry && JSON.stringify(row.geometry)
  const properties = JSON.stringify(row.properties)
  return {
    number: row.number,
    target: row.target,
    externalId: row.externalId,
    action,
    thingId: existing?.id ?? (action === 'create' && isRegister(row.target) ? newThingId() : null),
    baseRevision: existing?.revision ?? null,
    notes: JSON.stringify(row.notes),
    // What the merge has to say comes after what the reader said.
    mergeNotes: JSON.stringify(outcome.notes.slice(row.notes.length)),
    differences: differencesText(outcome.differences),
    geometry,
    properties,
    hash: createHash('sha256')
      .update(JSON.stringify([row.number, row.target, row.externalId, geometry, properties]))
      .digest('base64url'),
    next: next && {
      properties: JSON.stringify(compact(next.properties)),
      external: JSON.stringify(next.external),
      name: (next.properties.name as string | null | undefined) ?? null,
      detail: searchDetail(next.properties),
      moves: next.geometry !== existing?.geometry,
    },
    bbox: row.geometry && bboxOf(row.geometry),
  }
}

/** The row with its geometry tidied, or with what is wrong with it; what is too large to store is left out. */
function judge(row: ImportRow): { row: ImportRow; faults: ImportNote[] } {
  const size = Buffer.byteLength(JSON.stringify([row.geometry, row.properties]))
  if (size > largestContentBytes)
    return { row: { ...row, geometry: null, properties: {} }, faults: [tooLarge(size)] }
  if (Buffer.byteLength(JSON.stringify(row.notes)) > largestReportBytes)
    return { row: { ...row, notes: [] }, faults: [tooManyNotes()] }
  if (row.geometry === null) return { row, faults: [] }
  // Which of them the target takes is the merge's to say.
  const judged = validateGeometry(row.geometry, { types: geometryTypes })
  if (judged.valid) return { row: { ...row, geometry: judged.geometry }, faults: [] }
  const faults = judged.reasons.map((reason): ImportNote => {
    return { severity: 'error', code: reason.code, field: 'geometry', message: explainReason(reason) }
  })
  return { row, faults }
}

/** Two very detailed outlines do not fit one row; then only which attributes differ is kept. */
function differencesText(differences: MergeOutcome['differences']): string {
  const text = JSON.stringify(differences)
  if (Buffer.byteLength(text) <= largestReportBytes) return text
  return JSON.stringify(differences.map(({ field }) => ({ field, kept: null, offered: null })))
}

function tooLarge(bytes: number): ImportNote {
  const megabytes = (bytes / 1_000_000).toFixed(1)
  return note(
    'error',
    'row-too-large',
    'geometry',
    `Raden er ${megabytes.replace('.', ',')} MB og kan ikke lagres; grensen er 1,8 MB. Forenkle geometrien, eller del den opp.`,
    `The row is ${megabytes} MB and cannot be stored; the limit is 1.8 MB. Simplify the geometry, or divide it.`,
  )
}

function tooManyNotes(): ImportNote {
  return note(
    'error',
    'too-many-notes',
    null,
    'Raden har flere merknader enn det er plass til, og lagres ikke.',
    'The row has more notes than there is room for, and is not stored.',
  )
}
