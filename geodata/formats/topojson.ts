import { feature } from 'topojson-client'
import { readGeoJson } from './geojson.ts'
import { recordOf } from './loose.ts'
import { type ReadOptions, type ReadOutcome, refuse } from './reader.ts'

type Topology = Parameters<typeof feature>[0]
type TopologyObject = Parameters<typeof feature>[1]

export function isTopoJson(value: unknown): boolean {
  return recordOf(value)?.type === 'Topology'
}

/** TopoJSON, which keeps borders that areas share once: all its objects, as GeoJSON with the same attributes. */
export function readTopoJson(name: string, value: unknown, options: ReadOptions): ReadOutcome {
  const features = featuresOf(value as Topology)
  if (features === null) {
    return refuse(
      'topojson',
      'Filen er TopoJSON, men grensene henger ikke sammen. Last den ned på nytt, eller lagre laget som GeoJSON.',
      'The file is TopoJSON, but its borders do not fit together. Download it again, or save the layer as GeoJSON.',
    )
  }
  const outcome = readGeoJson(name, { type: 'FeatureCollection', features }, options)
  return outcome.ok ? { ok: true, file: { ...outcome.file, format: 'topojson' } } : outcome
}

/** Null where the file points at borders it does not have; the library throws whatever it stumbles on. */
function featuresOf(topology: Topology): unknown[] | null {
  try {
    return Object.values(topology.objects as Record<string, TopologyObject>).flatMap((object) => {
      const made = feature(topology, object)
      return made.type === 'FeatureCollection' ? made.features : [made]
    })
  } catch {
    return null
  }
}
