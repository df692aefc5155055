import type { Geometry as GeoJsonGeometry } from 'geojson'
import { z } from 'zod'

/*
 * GeoJSON (RFC 7946) in lon/lat, EPSG:4326. The schemas check shape only; what makes a geometry usable
 * (closed, not self-crossing, in Norway) is judged in geodata/geometry/validate.ts, which gives reasons as values.
 */

/** [longitude, latitude] in degrees; a height is dropped on the way in. */
export type LonLat = [number, number]
/** [east, north] in metres, EPSG:25832. */
export type EastNorth = [number, number]
/** [west, south, east, north] in degrees. */
export type Bbox = [number, number, number, number]

const position = z
  .array(z.number())
  .min(2)
  .max(4)
  .transform(([lon, lat]): LonLat => [lon!, lat!])
  .pipe(z.tuple([z.number(), z.number()]))
const line = z.array(position)
const rings = z.array(line)

const point = z.object({ type: z.literal('Point'), coordinates: position })
const multiPoint = z.object({ type: z.literal('MultiPoint'), coordinates: line })
export const lineStringSchema = z.object({ type: z.literal('LineString'), coordinates: line })
export const multiLineStringSchema = z.object({ type: z.literal('MultiLineString'), coordinates: rings })
const polygon = z.object({ type: z.literal('Polygon'), coordinates: rings })
const multiPolygon = z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings) })

export const geometrySchema = z.discriminatedUnion('type', [
  point,
  multiPoint,
  lineStringSchema,
  multiLineStringSchema,
  polygon,
  multiPolygon,
]) satisfies z.ZodType<GeoJsonGeometry>

export type Geometry = z.infer<typeof geometrySchema>
export type Point = z.infer<typeof point>
export type LineString = z.infer<typeof lineStringSchema>
export type MultiLineString = z.infer<typeof multiLineStringSchema>
export type Polygon = z.infer<typeof polygon>
export type MultiPolygon = z.infer<typeof multiPolygon>
export type Area = Polygon | MultiPolygon
export type GeometryType = Geometry['type']

/** Every type of geometry that can be stored. */
export const geometryTypes: readonly GeometryType[] = geometrySchema.options.map(
  ({ shape }) => shape.type.value,
)

export const bboxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()])
