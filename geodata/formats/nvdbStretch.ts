import type { Stretch } from '../model/edge.ts'
import type { Geometry, LineString } from '../model/geojson.ts'
import { stretchesOfDrawnLine } from '../securing/drawnStretches.ts'
import { type Axis, axisOf, locate, pointAlong } from '../securing/linearReference.ts'

/** As far to the side as parapets are sought from a bridge's line (nvdbJoin.ts). */
const reachMetres = 12
/** Nearer the bridge's line than half the narrowest foot bridge, a line tells nothing of which side it stands on. */
const leastOffsetMetres = 0.75
const looks = 40

/**
 * Where a parapet stands along a bridge: the side, and from where to where on the bridge's own line, cut to its ends. Of a
 * parapet in several pieces the longest, so that nothing between them is told to stand. Null where the bridge has no line,
 * or the two lie too near each other, or apart, for the side to be told. Numbers to the end, not an open end: if the line is
 * drawn longer, the register has said nothing of what is new.
 */
export function nvdbStretch(bridge: Geometry | null, parapet: Geometry | null): Stretch | null {
  const axis = bridge && isLine(bridge) ? axisOf(bridge) : null
  const along = parapet && isLine(parapet) ? axisOf(parapet) : null
  if (!bridge || !parapet || !axis || !along || isOnMiddle(along, axis)) return null
  const lengthMetres = Math.round(axis.metres * 100) / 100
  const edges = (['left', 'right'] as const).map((code) => {
    return { code, name: '', line: null, access: 'unknown' as const, reachable: [], lengthMetres }
  })
  const thing = { collection: 'bridges', geometry: bridge, surveyAxis: null } as const
  const found = linesOf(parapet).flatMap((line) => {
    const outcome = stretchesOfDrawnLine(thing, edges, line, reachMetres)
    return outcome.ok ? outcome.stretches : []
  })
  const closed = found.map((stretch) => ({ ...stretch, to: stretch.to ?? lengthMetres }))
  return closed.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0] ?? null
}

/** Whether most of the parapet that lies along the bridge is drawn on the middle of it. */
function isOnMiddle(parapet: Axis, bridge: Axis): boolean {
  const offsets: number[] = []
  for (let look = 0; look < looks; look++) {
    const place = pointAlong(parapet, ((look + 0.5) / looks) * parapet.metres)
    const { metres, offsetMetres, distance } = locate(bridge, place)
    const isBeside = metres > 0 && metres < bridge.metres && distance <= reachMetres
    if (isBeside) offsets.push(Math.abs(offsetMetres))
  }
  const middle = offsets.toSorted((a, b) => a - b)[Math.floor(offsets.length / 2)]
  return middle === undefined || middle < leastOffsetMetres
}

function isLine({ type }: Geometry): boolean {
  return type === 'LineString' || type === 'MultiLineString'
}

function linesOf(geometry: Geometry): LineString[] {
  if (geometry.type === 'LineString') return [geometry]
  if (geometry.type !== 'MultiLineString') return []
  return geometry.coordinates.map((coordinates) => ({ type: 'LineString', coordinates }))
}
