import { planar } from '../../geodata/geometry/planar.ts'
import type { Nearest, ProximityTarget } from '../../geodata/model/check.ts'
import type { Collection } from '../../geodata/model/collections.ts'
import { type ContextLayerCode, contextLayerCodes } from '../../geodata/model/contextLayer.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import type { Language } from '../../geodata/model/language.ts'
import { mapAttribution } from '../../geodata/reports/areaSection.ts'
import { letteredThings, reachOf } from '../../geodata/reports/lettered.ts'
import { frameBbox, mapFrame } from '../../geodata/reports/mapFrame.ts'
import { layersAt } from '../../geodata/reports/mapLook.ts'
import { mapPicture } from '../../geodata/reports/mapPicture.ts'
import { reportWords } from '../../geodata/reports/reportWords.ts'
import { readContextFeature } from '../context/pageStore.ts'
import { readLayerStates } from '../context/store.ts'
import { readThing } from '../things/store.ts'
import { readDrawn } from './mapStore.ts'

/** What the picture of a check is drawn from; geometries as GeoJSON text, so that the object need not parse them. */
export interface MapMaterial {
  area: Geometry
  project: string
  surroundings: readonly Nearest[]
  features: { target: ProximityTarget; id: string; geometry: string }[]
  layers: { layer: ContextLayerCode; sourceName: string; licence: string }[]
}

/** Reads what lies within the frame of the picture, and the things found wherever they lie. */
export function readMapMaterial(
  sql: SqlStorage,
  { area, project, surroundings }: Pick<MapMaterial, 'area' | 'project' | 'surroundings'>,
): MapMaterial {
  const lettered = letteredThings(surroundings)
  const frame = mapFrame(planar(area), reachOf(lettered))
  const shown = layersAt(frame.metresPerPixel)
  const drawn = shown.flatMap((layer) => readDrawn(sql, layer, frameBbox(frame)))
  const known = new Set(drawn.map(({ target, id }) => `${target}/${id}`))
  const found = lettered
    .filter(({ target, id }) => !known.has(`${target}/${id}`))
    .flatMap(({ target, id }) => {
      const geometry = geometryOf(sql, target, id)
      return geometry ? [{ target, id, geometry }] : []
    })
  const inPicture = new Set<string>([...shown, ...lettered.map(({ target }) => target)])
  const layers = readLayerStates(sql)
    .filter(({ layer }) => inPicture.has(layer))
    .map(({ layer, sourceName, licence }) => ({ layer, sourceName, licence }))
  return { area, project, surroundings, features: [...drawn, ...found], layers }
}

/** Of a thing the check found; null where it is gone since. */
function geometryOf(sql: SqlStorage, target: ProximityTarget, id: string): string | null {
  if (!(contextLayerCodes as readonly string[]).includes(target)) {
    const thing = readThing(sql, target as Collection, id)
    return thing && !thing.deletedAt ? JSON.stringify(thing.geometry) : null
  }
  const feature = readContextFeature(sql, target as ContextLayerCode, id)
  return feature && JSON.stringify(JSON.parse(feature).geometry)
}

/** The picture as SVG. Drawing is left to the stateless Worker. */
export function drawMap(
  { area, project, surroundings, features, layers }: MapMaterial,
  language: Language,
): string {
  const lettered = letteredThings(surroundings)
  return mapPicture({
    area,
    reachMetres: reachOf(lettered),
    features: features.map((feature) => ({ ...feature, geometry: JSON.parse(feature.geometry) })),
    lettered,
    title: reportWords[language].mapAlt(project),
    attribution: mapAttribution(layers, language),
  })
}
