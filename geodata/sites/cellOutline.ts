import { toLonLat } from '../geometry/projection.ts'
import type { Area, LonLat } from '../model/geojson.ts'
import { type Cell, cellMetres } from './cells.ts'

/** A corner of the grid, in cells. */
type Corner = readonly [column: number, row: number]

/**
 * The outline of the union of cells (at least one) in lon/lat, always the same for the same cells: one polygon for all
 * cells that hang together by their sides, with holes; cells that meet at a corner only are polygons of their own.
 */
export function outlineOf(cells: readonly Cell[]): Area {
  const polygons = groupsOf(cells)
    .map((group) => polygonOf(group))
    .sort((a, b) => compareCorners(a[0]![0]!, b[0]![0]!))
    .map((rings) => rings.map(ringInDegrees))
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0]! }
    : { type: 'MultiPolygon', coordinates: polygons }
}

function groupsOf(cells: readonly Cell[]): Cell[][] {
  const left = new Map(cells.map((cell) => [cell.join(), cell]))
  const groups: Cell[][] = []
  for (const [key, first] of left) {
    left.delete(key)
    const group = [first]
    for (const [column, row] of group) {
      for (const beside of [
        `${column + 1},${row}`,
        `${column - 1},${row}`,
        `${column},${row + 1}`,
        `${column},${row - 1}`,
      ]) {
        const cell = left.get(beside)
        if (!cell) continue
        left.delete(beside)
        group.push(cell)
      }
    }
    groups.push(group)
  }
  return groups
}

/** Outline first (counter-clockwise), then holes (clockwise), of cells that hang together; corners only, not closed. */
function polygonOf(group: readonly Cell[]): Corner[][] {
  const rings = ringsOf(edgesOf(group)).map((ring) => startAtFirst(withoutStraight(ring)))
  return rings.sort((a, b) => Number(isHole(a)) - Number(isHole(b)) || compareCorners(a[0]!, b[0]!))
}

/** Sides of the cells, counter-clockwise, that no other cell has from the other side: ends by where they start. */
function edgesOf(group: readonly Cell[]): Map<string, Corner[]> {
  const edges = new Map<string, [Corner, Corner]>()
  for (const [column, row] of group) {
    const corners: Corner[] = [
      [column, row],
      [column + 1, row],
      [column + 1, row + 1],
      [column, row + 1],
    ]
    for (const [at, from] of corners.entries()) {
      const to = corners[(at + 1) % 4]!
      if (!edges.delete(`${to} ${from}`)) edges.set(`${from} ${to}`, [from, to])
    }
  }
  const ends = new Map<string, Corner[]>()
  for (const [from, to] of edges.values()) {
    const key = from.join()
    ends.set(key, [...(ends.get(key) ?? []), to])
  }
  return ends
}

/** The edges chained into rings; a ring closes as soon as it meets itself, so that none touches itself at a corner. */
function ringsOf(ends: Map<string, Corner[]>): Corner[][] {
  const rings: Corner[][] = []
  const way: Corner[] = []
  for (const key of ends.keys()) {
    const start = key.split(',').map(Number) as [number, number]
    let here: Corner = start
    for (let next = ends.get(key)!.pop(); next; next = ends.get(here.join())?.pop()) {
      way.push(here)
      here = next
      const before = way.findIndex((corner) => compareCorners(corner, here) === 0)
      if (before >= 0) rings.push(way.splice(before))
    }
  }
  return rings
}

function withoutStraight(ring: readonly Corner[]): Corner[] {
  return ring.filter(([column, row], at) => {
    const before = ring.at(at - 1)!
    const after = ring[(at + 1) % ring.length]!
    return (before[0] === column) !== (column === after[0]) || (before[1] === row) !== (row === after[1])
  })
}

function startAtFirst(ring: readonly Corner[]): Corner[] {
  const first = ring.reduce((best, corner, at) => (compareCorners(corner, ring[best]!) < 0 ? at : best), 0)
  return [...ring.slice(first), ...ring.slice(0, first)]
}

/** From its south-westernmost corner an outline goes east, and a hole, which runs the other way, north. */
function isHole([first, second]: readonly Corner[]): boolean {
  return second![0] === first![0]
}

/** From the south, and from the west among those as far south. */
function compareCorners(a: Corner, b: Corner): number {
  return a[1] - b[1] || a[0] - b[0]
}

function ringInDegrees(ring: readonly Corner[]): LonLat[] {
  const positions = ring.map(([column, row]) => toLonLat([column * cellMetres, row * cellMetres]))
  return [...positions, positions[0]!]
}
