import { toEastNorth } from '../../../geodata/geometry/projection.ts'
import type { EastNorth, LonLat } from '../../../geodata/model/geojson.ts'
import type { Leg } from '../../../geodata/sign-care/round.ts'

/** A drawing of a walk in its own units, 1000 wide, north up. */
export interface Sketch {
  width: number
  height: number
  lines: { points: string; isMapped: boolean }[]
  stops: { number: number; x: number; y: number }[]
  /** A round number of metres, and how long it is here. */
  scale: { metres: number; length: number }
}

const width = 1000
const margin = 40
/** Room for the scale below. */
const foot = 30
const leastMetres = 50

/** Null where there is nothing to draw. */
export function sketchOf(stops: readonly LonLat[], legs: readonly Leg[]): Sketch | null {
  if (stops.length === 0) return null
  const places = stops.map(toEastNorth)
  const lines = legs.map(({ line }) => line.map(toEastNorth))
  const all = [...places, ...lines.flat()]
  const [west, east] = span(all.map(([x]) => x))
  const [south, north] = span(all.map(([, y]) => y))
  const perMetre = (width - 2 * margin) / Math.max(east - west, north - south, leastMetres)
  const at = ([x, y]: EastNorth) => ({
    x: Number((margin + (x - west) * perMetre).toFixed(1)),
    y: Number((margin + (north - y) * perMetre).toFixed(1)),
  })
  const metres = roundMetres((width * 0.25) / perMetre)
  return {
    width,
    height: Math.ceil(2 * margin + foot + (north - south) * perMetre),
    lines: lines.map((line, leg) => ({
      points: line
        .map(at)
        .map(({ x, y }) => `${x},${y}`)
        .join(' '),
      isMapped: legs[leg]!.isMapped,
    })),
    stops: places.map((place, index) => ({ number: index + 1, ...at(place) })),
    scale: { metres, length: Number((metres * perMetre).toFixed(1)) },
  }
}

function span(values: readonly number[]): [number, number] {
  return values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
}

/** 1, 2 or 5 with noughts, no more than this. */
function roundMetres(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most))
  const step = [5, 2, 1].find((one) => one * power <= most) ?? 1
  return step * power
}
