import { namedCrs } from '../geometry/detectCrs.ts'
import { pathsOf } from '../geometry/positions.ts'
import type { CrsCode } from '../geometry/projection.ts'
import { note } from '../imports/note.ts'
import type { Geometry } from '../model/geojson.ts'
import { combine } from './combine.ts'
import { type LooseRecord, listOf, recordOf, textOf } from './loose.ts'
import { type Placed, place } from './place.ts'
import type { ReadOptions } from './reader.ts'
import { parseWktParts, wktSrid } from './wkt.ts'

interface Written {
  wkt: string
  srid: unknown
}

export interface NvdbPlaced extends Placed {
  crs: CrsCode | null
  crsBasis: 'stated' | 'implied' | 'chosen'
}

/**
 * Where a road object lies: its own geometry, else the one of its location, else its road segments that are still open
 * (V3 leaves the first two out for objects whose segments have all been closed).
 */
export function placeNvdbObject(raw: LooseRecord, options: ReadOptions): NvdbPlaced {
  const written = whole(raw) ?? openSegments(raw, options.today)
  if (written.length === 0) return { geometry: null, notes: [notPlaced(raw)], crs: null, crsBasis: 'implied' }
  const parts: Geometry[] = []
  for (const { wkt } of written) {
    const parsed = parseWktParts(wkt)
    if (parsed.length === 0) {
      return { geometry: null, notes: [unreadable(wkt)], crs: null, crsBasis: 'implied' }
    }
    parts.push(...parsed)
  }
  const { geometry, leftOut } = combine(parts)!
  const srid = written[0]!.srid ?? wktSrid(written[0]!.wkt)
  const stated = srid === null || srid === undefined ? null : namedCrs(srid)
  const crs = stated ?? options.crs ?? usual(geometry)
  const placed = place(geometry, crs, isNorthFirst(geometry))
  if (leftOut > 0) placed.notes.push(partsLeftOut(leftOut))
  return { ...placed, crs, crsBasis: stated ? 'stated' : options.crs ? 'chosen' : 'implied' }
}

function whole(raw: LooseRecord): Written[] | null {
  const location = recordOf(raw.lokasjon)
  for (const geometry of [recordOf(raw.geometri), recordOf(location?.geometri)]) {
    const wkt = textOf(geometry?.wkt)
    if (wkt) return [{ wkt, srid: geometry?.srid }]
  }
  const utm33 = textOf(location?.geometriUtm33)
  return utm33 ? [{ wkt: utm33, srid: 25833 }] : null
}

function openSegments(raw: LooseRecord, today: string): Written[] {
  return listOf(raw.vegsegmenter).flatMap((item) => {
    const segment = recordOf(item)
    const endedOn = textOf(segment?.sluttdato)
    const geometry = recordOf(segment?.geometri)
    const wkt = textOf(geometry?.wkt)
    return wkt && (endedOn === null || endedOn > today) ? [{ wkt, srid: geometry?.srid }] : []
  })
}

/** Without a srid: what the API gives when not asked for anything else, unless the numbers are degrees. */
function usual(geometry: Geometry): CrsCode {
  const [x, y] = firstPosition(geometry)
  return Math.abs(x) <= 180 && Math.abs(y) <= 180 ? 'EPSG:4326' : 'EPSG:25833'
}

// With srid 4326 the API writes latitude first. In Norway the two cannot be mistaken: north is 57 to 72, east 2 to 34.
function isNorthFirst(geometry: Geometry): boolean {
  const [x, y] = firstPosition(geometry)
  return Math.abs(x) <= 90 && x > y && x > 50
}

function firstPosition(geometry: Geometry): [number, number] {
  return pathsOf(geometry)[0]![0]![0]!
}

function notPlaced(raw: LooseRecord) {
  return listOf(raw.vegsegmenter).length > 0
    ? note(
        'error',
        'nvdb-segments-ended',
        'geometry',
        'Objektet har bare vegsegmenter som er avsluttet, så det ligger ikke lenger på noen veg.',
        'The object only has road segments that have ended, so it no longer lies on any road.',
      )
    : note(
        'error',
        'nvdb-no-geometry',
        'geometry',
        'Objektet har ingen geometri. Hent på nytt med inkluder=geometri,lokasjon.',
        'The object has no geometry. Fetch again with inkluder=geometri,lokasjon.',
      )
}

function unreadable(wkt: string) {
  const start = wkt.slice(0, 40)
  return note(
    'error',
    'wkt-unreadable',
    'geometry',
    `Geometrien kan ikke leses: «${start}».`,
    `The geometry cannot be read: “${start}”.`,
  )
}

function partsLeftOut(count: number) {
  return note(
    'warning',
    'parts-left-out',
    'geometry',
    `Geometrien blander flater, linjer og punkter; ${count} mindre deler er ikke tatt med.`,
    `The geometry mixes areas, lines and points; ${count} lesser parts were left out.`,
  )
}
