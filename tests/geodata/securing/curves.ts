import fc from 'fast-check'
import type { EastNorth, LineString, MultiLineString } from '../../../geodata/model/geojson.ts'
import { inMetres } from '../geometry/shapes.ts'

interface Bends {
  legs: readonly { metres: number; degrees: number }[]
  gap: number
}

/**
 * A line out at sea of one to three parts, each of legs that bend a little from one to the next and never turn back, so that
 * a place within a few metres of it is nearest to one place of it only.
 */
export function curves(mostDegrees: number): fc.Arbitrary<LineString | MultiLineString> {
  const leg = fc.record({
    metres: fc.double({ min: 8, max: 60, noNaN: true }),
    degrees: fc.double({ min: -mostDegrees, max: mostDegrees, noNaN: true }),
  })
  const part = fc.record({
    legs: fc.array(leg, { minLength: 1, maxLength: 8 }),
    gap: fc.double({ min: 60, max: 100, noNaN: true }),
  })
  return fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => fromParts(parts))
}

function fromParts(parts: readonly Bends[]): LineString | MultiLineString {
  let at: EastNorth = [0, 0]
  const lines = parts.map(({ legs, gap }) => {
    const line: EastNorth[] = [at]
    let heading = 0
    for (const { metres, degrees } of legs) {
      // Away from north as soon as it is near 70°, so that it always runs on eastwards.
      heading = Math.abs(heading + degrees) > 70 ? heading - degrees : heading + degrees
      const radians = (heading * Math.PI) / 180
      const [east, north] = line.at(-1)!
      line.push([east + metres * Math.cos(radians), north + metres * Math.sin(radians)])
    }
    const [east, north] = line.at(-1)!
    at = [east + gap, north]
    return line
  })
  return lines.length === 1
    ? inMetres({ type: 'LineString', coordinates: lines[0]! })
    : inMetres({ type: 'MultiLineString', coordinates: lines })
}

export function reversed(line: LineString | MultiLineString): LineString | MultiLineString {
  return line.type === 'LineString'
    ? { type: 'LineString', coordinates: line.coordinates.toReversed() }
    : {
        type: 'MultiLineString',
        coordinates: line.coordinates.toReversed().map((part) => part.toReversed()),
      }
}
