import osmtogeojson from 'osmtogeojson'
import { note } from '../imports/note.ts'
import type { ImportNote } from '../model/imports.ts'
import { parseDate } from './date.ts'
import { type LooseRecord, listOf, recordOf, textOf } from './loose.ts'
import { type OsmFeature, osmRecords, osmSource } from './osmRecords.ts'
import { type ReadOptions, type ReadOutcome, refuse } from './reader.ts'

/** Whether a JSON value is an answer from the Overpass API (or the OpenStreetMap API, which has the same shape). */
export function isOverpass(value: unknown): boolean {
  return Array.isArray(recordOf(value)?.elements)
}

/** Overpass JSON, `out geom` or `out body; >; out skel`, relations assembled. */
export function readOverpass(name: string, value: unknown, options: ReadOptions): ReadOutcome {
  const answer = recordOf(value)!
  const elements = listOf(answer.elements).flatMap(wellFormed)
  const remark = textOf(answer.remark)
  if (elements.length === 0) {
    return refuse(
      'osm-empty',
      `Svaret fra Overpass er tomt.${remark ? ` Overpass sier: «${remark}».` : ' Kontroller spørringen og området.'}`,
      `The answer from Overpass is empty.${remark ? ` Overpass says: “${remark}”.` : ' Check the query and the area.'}`,
    )
  }
  const features = new Map<string, OsmFeature>()
  for (const { geometry, properties } of osmtogeojson({ elements }).features) {
    const id = `${properties.type}/${properties.id}`
    // Answers joined from several queries repeat what they share.
    if (features.has(id)) continue
    features.set(id, {
      id,
      tags: properties.tags ?? {},
      // A bounding box is no geometry of anything.
      geometry: properties.geometry === 'bounds' ? null : geometry,
      incomplete: properties.tainted === true || properties.geometry !== undefined,
    })
  }
  const { records, dropped } = osmRecords([...features.values()], { crs: 'EPSG:4326', northFirst: false })
  return {
    ok: true,
    file: {
      name,
      format: 'osm',
      crs: 'EPSG:4326',
      crsBasis: 'stated',
      ...osmSource,
      date: parseDate(textOf(recordOf(answer.osm3s)?.timestamp_osm_base) ?? ''),
      readOn: options.today,
      records,
      columns: [],
      notes: remark ? [remarkNote(remark)] : [],
      dropped,
      covers: null,
    },
  }
}

/** Elements that osmtogeojson can take; others would stop it. */
function wellFormed(value: unknown): LooseRecord[] {
  const element = recordOf(value)
  if (!element || textOf(element.id) === null) return []
  switch (element.type) {
    case 'node':
      return typeof element.lat === 'number' && typeof element.lon === 'number' ? [element] : []
    case 'way':
      return Array.isArray(element.nodes) || Array.isArray(element.geometry) || element.center
        ? [element]
        : []
    case 'relation':
      return [{ ...element, members: listOf(element.members).filter((member) => recordOf(member)) }]
    default:
      return []
  }
}

// Overpass answers 200 with what it had when time or memory ran out, and says so here only.
function remarkNote(remark: string): ImportNote {
  return note(
    'warning',
    'osm-remark',
    null,
    `Overpass sier: «${remark}». Svaret er trolig ikke helt.`,
    `Overpass says: “${remark}”. The answer is probably not whole.`,
  )
}
