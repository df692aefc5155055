import type { Geometry, GeometryType, LonLat } from '../model/geojson.ts'
import type { Text } from '../model/language.ts'
import type { CrsCode } from './projection.ts'
import { reasonTexts } from './reasonTexts.ts'

/** What each reason tells beyond its place; numbers are counted from 1, as people count. */
export interface ReasonParams {
  'not-geometry': Record<never, never>
  'wrong-type': { type: GeometryType | 'GeometryCollection'; allowed: readonly GeometryType[] }
  'not-numbers': Record<never, never>
  empty: Record<never, never>
  'too-many-vertices': { count: number; limit: number }
  'too-intricate': Record<never, never>
  'too-wide': { metres: number; limitMetres: number }
  'too-few-points': { count: number; needed: number }
  'no-extent': Record<never, never>
  'unclosed-ring': Record<never, never>
  'self-crossing': { position: LonLat }
  'hole-outside': Record<never, never>
  'holes-overlap': { other: number }
  'parts-overlap': { other: number }
  'outside-norway': { lon: number; lat: number }
  swapped: Record<never, never>
  metres: { crs: CrsCode }
  'unknown-crs': { name: string }
  'not-coordinates': { line: number; content: string }
  'not-json': Record<never, never>
  'nothing-there': Record<never, never>
  'mixed-kinds': Record<never, never>
  'repeated-removed': { count: number }
  'crs-assumed': { crs: CrsCode }
  'order-corrected': Record<never, never>
  merged: { count: number }
  'closed-ring': Record<never, never>
}
export type GeometryReasonCode = keyof ReasonParams

/** Something wrong with a geometry (or, as a note, something changed or assumed), and where. */
export type GeometryReason = {
  [Code in GeometryReasonCode]: {
    code: Code
    params: ReasonParams[Code]
    /** Which of several polygons or lines, from 1. */
    part?: number
    /** 1 is the outline, 2 the first hole. */
    ring?: number
    /** Point in that ring or line, from 1. */
    vertex?: number
    /** The geometry put right, valid as it stands, for the person to accept. */
    suggestion?: Geometry
  }
}[GeometryReasonCode]

export type ReasonPlace = Pick<GeometryReason, 'part' | 'ring' | 'vertex'>

/** What is wrong, where, and what to do, in plain words. */
export function explainReason(reason: GeometryReason): Text {
  const explain = reasonTexts[reason.code] as (params: GeometryReason['params'], where: ReasonPlace) => Text
  return explain(reason.params, reason)
}
