import { planar } from '../geometry/planar.ts'
import type { GeometryReason } from '../geometry/reasons.ts'
import { validateGeometry } from '../geometry/validate.ts'
import { type Area, type Bbox, geometryTypes } from '../model/geojson.ts'
import { outlineOf } from './cellOutline.ts'
import { cellMetres, cellsUnder, slackMetres } from './cells.ts'

/** A site is a place one can point out, not a part of town. */
export const widestMetres = 3000

export type Generalisation =
  | {
      valid: true
      geometry: Area
      /** How many cells of 100 m x 100 m. */
      cells: number
      /** The drawing was narrower than 100 m, so that the area says more than was drawn. */
      widened: boolean
    }
  | { valid: false; reasons: GeometryReason[] }

/**
 * A drawing (GeoJSON, lon/lat) as the outline of the 100 m cells of a fixed grid that it lies in: never less than 100 m
 * across, never an exact point, and the same cells again when the result is generalised. `around` is the
 * municipality's box, for reading metres.
 */
export function generalise(drawing: unknown, around: Bbox | null = null): Generalisation {
  const judged = validateGeometry(drawing, { types: geometryTypes, around })
  if (!judged.valid) return judged
  const { dimension, box } = planar(judged.geometry)
  const wide = box[2] - box[0]
  const high = box[3] - box[1]
  const metres = Math.round(Math.max(wide, high))
  if (metres > widestMetres) {
    return { valid: false, reasons: [{ code: 'too-wide', params: { metres, limitMetres: widestMetres } }] }
  }
  const cells = cellsUnder(judged.geometry)
  const widened = dimension < 2 || Math.min(wide, high) < cellMetres - 2 * slackMetres
  return { valid: true, geometry: outlineOf(cells), cells: cells.length, widened }
}
