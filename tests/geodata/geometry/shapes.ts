import fc from 'fast-check'
import { mapPositions } from '../../../geodata/geometry/positions.ts'
import { toLonLat } from '../../../geodata/geometry/projection.ts'
import type { EastNorth, Geometry, GeometryType, Polygon } from '../../../geodata/model/geojson.ts'

/*
 * Invented shapes around a point in the open sea off Eksempelvik. Coordinates are written in metres from there, so
 * that a test's expected values can be worked out by hand.
 */

const origin: EastNorth = [367_000, 7_190_000]

/** A geometry written in metres from the origin, as lon/lat. */
export function inMetres<T extends Geometry>(geometry: T): T {
  return mapPositions(geometry, ([east, north]) => toLonLat([origin[0] + east, origin[1] + north])) as T
}

export function point(east: number, north: number): Geometry {
  return inMetres({ type: 'Point', coordinates: [east, north] })
}

export function line(...positions: EastNorth[]): Geometry {
  return inMetres({ type: 'LineString', coordinates: positions })
}

export function polygon(...rings: EastNorth[][]): Polygon {
  return inMetres({ type: 'Polygon', coordinates: rings.map(close) })
}

/** Corners of an upright rectangle, counter-clockwise from the south-west. */
export function rectangle(west: number, south: number, east: number, north: number): EastNorth[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]
}

function close(ring: EastNorth[]): EastNorth[] {
  return [...ring, ring[0]!]
}

/** Metres to the millimetre. */
function metres(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: min * 1000, max: max * 1000 }).map((millimetres) => millimetres / 1000)
}

const position = fc.tuple(metres(-250, 250), metres(-250, 250))
const size = fc.constantFrom(0.1, 0.4, 1)

const pathPositions = fc
  .tuple(position, fc.array(fc.tuple(metres(2, 90), metres(-60, 60)), { minLength: 1, maxLength: 8 }))
  .map(([start, steps]) => {
    const path: EastNorth[] = [start]
    let bearing = start[0]
    for (const [length, turn] of steps) {
      bearing += turn / 30
      const [east, north] = path.at(-1)!
      path.push([east + length * Math.cos(bearing), north + length * Math.sin(bearing)])
    }
    return path
  })

/**
 * Rings of a polygon seen whole from its middle, with or without a hole of the same kind: never crossing, by how they
 * are made.
 */
function star(center: fc.Arbitrary<EastNorth>): fc.Arbitrary<EastNorth[][]> {
  const spoke = fc.record({ radius: metres(20, 140), lean: metres(-0.3, 0.3), inner: metres(0.2, 0.9) })
  const spokes = fc.array(spoke, { minLength: 4, maxLength: 9 })
  return fc.tuple(center, size, spokes, fc.boolean()).map(([[east, north], scale, list, hasHole]) => {
    const corner = (at: number, share: number): EastNorth => {
      const angle = ((at + list[at]!.lean) * 2 * Math.PI) / list.length
      const radius = list[at]!.radius * scale * share
      return [east + radius * Math.cos(angle), north + radius * Math.sin(angle)]
    }
    const shell = close(list.map((_, at) => corner(at, 1)))
    return hasHole ? [shell, close(list.map(({ inner }, at) => corner(at, inner))).reverse()] : [shell]
  })
}

const starPolygon = star(position)
// Middles 300 m apart and reaches of 140 m: the parts never meet.
const starPolygons = fc.tuple(
  star(fc.tuple(metres(-160, -150), metres(-80, 80))),
  star(fc.tuple(metres(150, 160), metres(-80, 80))),
)

/** Geometries of each type, valid, within some hundred metres of each other. */
export const geometriesByType: Readonly<Record<GeometryType, fc.Arbitrary<Geometry>>> = {
  Point: position.map((coordinates) => inMetres({ type: 'Point', coordinates })),
  MultiPoint: fc
    .array(position, { minLength: 1, maxLength: 5 })
    .map((coordinates) => inMetres({ type: 'MultiPoint', coordinates })),
  LineString: pathPositions.map((coordinates) => inMetres({ type: 'LineString', coordinates })),
  MultiLineString: fc
    .array(pathPositions, { minLength: 1, maxLength: 3 })
    .map((coordinates) => inMetres({ type: 'MultiLineString', coordinates })),
  Polygon: starPolygon.map((coordinates) => inMetres({ type: 'Polygon', coordinates })),
  MultiPolygon: starPolygons.map((coordinates) => inMetres({ type: 'MultiPolygon', coordinates })),
}

export const geometryTypes = Object.keys(geometriesByType) as GeometryType[]
export const anyGeometry = fc.oneof(...Object.values(geometriesByType))
export const anyArea = fc.oneof(geometriesByType.Polygon, geometriesByType.MultiPolygon)

const latticePlace = fc.integer({ min: 0, max: 6 }).map((at) => at * 50)
const latticePosition = fc.tuple(latticePlace, latticePlace)

const latticeRectangle = fc
  .tuple(latticePosition, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .map(([[west, south], wide, high]) => {
    const [east, north] = [west + wide * 50, south + high * 50]
    const hole = wide > 2 && high > 2 ? [rectangle(west + 50, south + 50, east - 50, north - 50)] : []
    return polygon(rectangle(west, south, east, north), ...hole)
  })

const latticeTriangle = fc
  .tuple(latticePosition, latticePosition, latticePosition)
  .filter(([[ax, ay], [bx, by], [cx, cy]]) => (bx - ax) * (cy - ay) !== (by - ay) * (cx - ax))
  .map((corners) => polygon(corners))

const latticeLine = fc
  .uniqueArray(latticePosition, { minLength: 2, maxLength: 5, selector: String })
  .map((positions) => line(...positions))

/** Shapes with corners on a lattice of 50 metres, so that they share corners and edges more often than not. */
export const onLattice: fc.Arbitrary<Geometry> = fc.oneof(
  latticeRectangle,
  latticeTriangle,
  latticeLine,
  latticePosition.map(([east, north]) => point(east, north)),
)
