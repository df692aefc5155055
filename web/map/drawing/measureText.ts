import { areaM2, lengthMetres, perimeterMetres } from '../../../geodata/geometry/measure.ts'
import type { Geometry } from '../../../geodata/model/geojson.ts'
import type { Language } from '../../../geodata/model/language.ts'
import { formatArea, formatLength } from '../../words/format.ts'
import { drawingWords } from './drawingWords.ts'

/** `Lengde 38,2 m` or `Areal 1 240 m², omkrets 151,3 m`, planar in EPSG:25832; empty for points. */
export function measureText(geometry: Geometry | null, language: Language): string {
  if (!geometry) return ''
  const words = drawingWords[language]
  if (geometry.type.endsWith('LineString'))
    return words.length(formatLength(lengthMetres(geometry), language))
  if (!geometry.type.endsWith('Polygon')) return ''
  return words.area(formatArea(areaM2(geometry), language), formatLength(perimeterMetres(geometry), language))
}
