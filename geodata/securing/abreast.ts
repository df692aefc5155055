import type { Geometry } from '../model/geojson.ts'
import { axisMetres } from './axis.ts'
import { type AxisPath, axisOf, locateEastNorth, onPath } from './linearReference.ts'

/** Nearer than this, two lines are most likely two lanes of one deck. */
const abreastMetres = 12
/** Of the shorter of two parts, the share that lies beside the other. */
const leastShare = 0.5
const looks = 20

/**
 * Whether a line to measure along has parts that run side by side, as registers draw each lane of a bridge by itself. Between
 * them there is no edge, and what lies beside one of them may be nearer another: then somebody has to draw one line.
 */
export function runsAbreast(line: Geometry): boolean {
  const paths = axisMetres(line) === null ? [] : (axisOf(line)?.paths ?? [])
  return paths.some((one, i) => paths.some((other, j) => i !== j && isBeside(one, other)))
}

function isBeside(one: AxisPath, other: AxisPath): boolean {
  const [begin, end] = [one.at[0]!, one.at.at(-1)!]
  const [otherBegin, otherEnd] = [other.at[0]!, other.at.at(-1)!]
  let beside = 0
  for (let look = 0; look < looks; look++) {
    const place = onPath(one, begin + ((look + 0.5) / looks) * (end - begin), 0)
    const { metres, distance } = locateEastNorth({ paths: [other], metres: otherEnd }, place)
    if (distance < abreastMetres && metres > otherBegin && metres < otherEnd) beside++
  }
  return beside >= leastShare * looks
}
