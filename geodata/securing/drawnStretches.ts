import { toEastNorth } from '../geometry/projection.ts'
import { codeList } from '../model/codes.ts'
import type { Stretch } from '../model/edge.ts'
import type { EastNorth, LineString } from '../model/geojson.ts'
import { type Measured, ownAxisOf } from './edgeAxis.ts'
import { type Followed, followers } from './followEdges.ts'
import { type Interval, union } from './intervals.ts'
import type { LaidEdge } from './layout.ts'

export const drawnProblems = codeList({
  too_short: ['Linjen er for kort.', 'The line is too short.'],
  too_far: ['Linjen ligger for langt fra alle kantene.', 'The line lies too far from every edge.'],
  across: [
    'Linjen går på tvers og følger ingen kant. Tegn langs kanten.',
    'The line runs across and follows no edge. Draw along the edge.',
  ],
  which_side: [
    'Linjen ligger midt på. Tegn den på den siden det gjelder.',
    'The line lies in the middle. Draw it on the side it is about.',
  ],
})
export type DrawnProblem = keyof typeof drawnProblems.labels

export type DrawnStretches = { ok: true; stretches: Stretch[] } | { ok: false; reason: DrawnProblem }

const stepMetres = 0.5
const mostSteps = 4000
/** Where a line drawn without a break runs across for a moment, it is still one stretch. */
const overlookedMetres = 1

/**
 * What somebody drew along a thing as stretches of its edges, to the centimetre: on the side of the axis it was drawn on,
 * across an end, along a drawn edge or an outline, wherever it lies within the tolerance (metres). Drawn on beyond an end,
 * it reaches to the end.
 */
export function stretchesOfDrawnLine(
  thing: Measured,
  edges: readonly LaidEdge[],
  drawn: LineString,
  toleranceMetres: number,
): DrawnStretches {
  const places = inSmallSteps(drawn.coordinates.map(toEastNorth))
  if (places.length < 2) return { ok: false, reason: 'too_short' }
  const seen = followers(thing, edges, toleranceMetres).map((follow) => follow(places))
  const near = places.slice(1).map((_, i) => nearestOf(seen.map((steps) => steps[i]!)))
  const followed = near.filter((step) => step !== null && step.along !== null) as Along[]
  if (followed.length === 0) return { ok: false, reason: near.some(Boolean) ? 'across' : 'too_far' }
  const sided = withSides(followed)
  if (sided.length === 0) return { ok: false, reason: 'which_side' }
  const stretches = edges.flatMap((edge) => stretchesOn(edge, thing, sided, toleranceMetres))
  return stretches.length > 0 ? { ok: true, stretches } : { ok: false, reason: 'too_short' }
}

type Along = Followed & { along: { from: number; to: number }[] }

function inSmallSteps(line: readonly EastNorth[]): EastNorth[] {
  let length = 0
  for (let i = 0; i + 1 < line.length; i++) length += stepLength(line[i]!, line[i + 1]!)
  const step = Math.max(stepMetres, length / mostSteps)
  const places: EastNorth[] = line.slice(0, 1)
  for (let i = 0; i + 1 < line.length; i++) {
    const [[ax, ay], [bx, by]] = [line[i]!, line[i + 1]!]
    const pieces = Math.ceil(stepLength(line[i]!, line[i + 1]!) / step)
    for (let piece = 1; piece <= pieces; piece++) {
      const share = piece / pieces
      places.push([ax + share * (bx - ax), ay + share * (by - ay)])
    }
  }
  return places
}

function stepLength([ax, ay]: EastNorth, [bx, by]: EastNorth): number {
  return Math.hypot(bx - ax, by - ay)
}

/** What the step most likely is: along the nearest edge it runs along, else across one. What runs along a side runs past an end. */
function nearestOf(found: readonly (Followed | null)[]): Followed | null {
  const near = found.filter((one) => one !== null).toSorted((a, b) => a.distance - b.distance)
  const along = near.filter((one) => one.along !== null)
  const isAlongAxis = along.some(({ edge }) => edge === null || edge === 'left' || edge === 'right')
  const isEnd = ({ edge }: Followed) => edge === 'start' || edge === 'end'
  return along.find((one) => !isAlongAxis || !isEnd(one)) ?? near[0] ?? null
}

/** Steps near the middle of the axis get the side of those before them, or after; none where no side was ever told. */
function withSides(steps: readonly Along[]): Along[] {
  const isSide = (edge: string | null) => edge === 'left' || edge === 'right'
  let side = steps.find(({ edge }) => isSide(edge))?.edge ?? null
  return steps.flatMap((step) => {
    if (isSide(step.edge)) side = step.edge
    const edge = step.edge ?? side
    return edge === null ? [] : [{ ...step, edge }]
  })
}

function stretchesOn(
  edge: LaidEdge,
  thing: Measured,
  steps: readonly Along[],
  toleranceMetres: number,
): Stretch[] {
  const runs: { from: number; to: number }[] = []
  let open = false
  for (const step of steps) {
    if (step.edge !== edge.code) {
      open = false
      continue
    }
    for (const { from, to } of step.along) {
      const last = open ? runs.at(-1) : undefined
      if (last && from <= last.to + overlookedMetres && to >= last.from - overlookedMetres) {
        last.from = Math.min(last.from, from)
        last.to = Math.max(last.to, to)
      } else runs.push({ from, to })
      open = true
    }
  }
  const length = edge.lengthMetres ?? ownAxisOf(edge, thing)?.metres ?? null
  const drawn = union(runs.map(({ from, to }) => inCentimetres(from, to, length)))
  // The width of an end nobody measured: it is meant where the line crosses its middle.
  if (length === null) {
    const middle = toleranceMetres * 100
    return drawn.some(({ from, to }) => from <= middle && middle <= to)
      ? [{ edge: edge.code, from: 0, to: null }]
      : []
  }
  const end = Math.round(length * 100)
  return drawn.map(({ from, to }) => ({
    edge: edge.code,
    from: from / 100,
    to: to === end ? null : to / 100,
  }))
}

function inCentimetres(from: number, to: number, length: number | null): Interval {
  const most = length === null ? Number.POSITIVE_INFINITY : Math.round(length * 100)
  return { from: Math.min(Math.round(from * 100), most), to: Math.min(Math.round(to * 100), most) }
}
