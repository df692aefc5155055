import { detectCrs, namedCrs } from '../geometry/detectCrs.ts'
import type { CrsCode } from '../geometry/projection.ts'
import { note } from '../imports/note.ts'
import type { ImportNote } from '../model/imports.ts'
import { type ReadOptions, type ReadReason, refuse } from './reader.ts'

export interface FileCrs {
  ok: true
  crs: CrsCode
  crsBasis: 'stated' | 'implied' | 'chosen'
  northFirst: boolean
  notes: ImportNote[]
}

/**
 * The reference system of a whole file: as chosen, else as it states, else as a sample of its positions implies.
 * Everything that was assumed becomes a note.
 */
export function fileCrs(
  stated: unknown,
  sample: readonly (readonly [number, number])[],
  options: ReadOptions,
): FileCrs | { ok: false; reasons: ReadReason[] } {
  const member = options.crs ?? stated ?? undefined
  if (member !== undefined && namedCrs(member) === null) {
    const name = JSON.stringify(member).slice(0, 80)
    return refuse(
      'unknown-crs',
      `Filen oppgir koordinatsystemet ${name}, som ikke kan leses. Lagre den i EUREF89 UTM sone 32 eller 33 (EPSG:25832, EPSG:25833) eller WGS84.`,
      `The file states the coordinate system ${name}, which cannot be read. Save it in EUREF89 UTM zone 32 or 33 (EPSG:25832, EPSG:25833) or WGS84.`,
    )
  }
  if (sample.length === 0) {
    const crs = namedCrs(member) ?? 'EPSG:4326'
    return { ok: true, crs, crsBasis: basisOf(options, member), northFirst: false, notes: [] }
  }
  const detected = detectCrs({ crsMember: member, sample, around: options.around })
  if (!detected) {
    const [x, y] = sample[0]!
    return refuse(
      'no-crs',
      `Filen sier ikke hvilket koordinatsystem den bruker, og tallene (for eksempel ${x} ${y}) passer ikke i Norge i noe vi kjenner. Velg koordinatsystem.`,
      `The file does not say which coordinate system it uses, and the numbers (for example ${x} ${y}) fit nowhere in Norway in any we know. Choose a coordinate system.`,
    )
  }
  const kept = options.crs ?? detected.crs
  const notes: ImportNote[] = []
  if (detected.swapped && kept === detected.crs) notes.push(turned())
  if (stated != null && !options.crs && detected.basis === 'implied') notes.push(corrected(stated, kept))
  else if (!options.crs && detected.basis === 'implied' && kept !== 'EPSG:4326') notes.push(crsAssumed(kept))
  return {
    ok: true,
    crs: kept,
    crsBasis: options.crs ? 'chosen' : detected.basis,
    northFirst: kept === detected.crs && detected.swapped,
    notes,
  }
}

function basisOf(options: ReadOptions, member: unknown): FileCrs['crsBasis'] {
  if (options.crs) return 'chosen'
  return member === undefined ? 'implied' : 'stated'
}

function turned(): ImportNote {
  return note(
    'warning',
    'north-first',
    'geometry',
    'Koordinatene sto med nord først, og ble snudd.',
    'The coordinates had north first, and were turned.',
  )
}

function corrected(stated: unknown, crs: CrsCode): ImportNote {
  const name = namedCrs(stated) ?? ''
  return note(
    'warning',
    'crs-corrected',
    'geometry',
    `Filen sier ${name}, men tallene kan ikke være det. De er lest som ${crs}. Kontroller at det ligger riktig i kartet.`,
    `The file says ${name}, but the numbers cannot be that. They were read as ${crs}. Check that it lies right on the map.`,
  )
}

/** Says that the reference system was worked out from the numbers. */
export function crsAssumed(crs: CrsCode): ImportNote {
  return note(
    'warning',
    'crs-assumed',
    'geometry',
    `Filen sier ikke hvilket koordinatsystem den bruker. Tallene er lest som ${crs}. Kontroller at det ligger riktig i kartet.`,
    `The file does not say which coordinate system it uses. The numbers were read as ${crs}. Check that it lies right on the map.`,
  )
}
