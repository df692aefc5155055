import { columnU } from './lattice.ts'
import { steps } from './limits.ts'
import { lineOf } from './place.ts'
import type { TownPlan } from './plan.ts'
import type { Spot } from './plane.ts'
import type { Feature } from './rows.ts'
import type { Terrain } from './terrain.ts'

/** The station lies between these two column lines; the second track and the platforms with it. */
const stationU: readonly [number, number] = [columnU(2) + 30, columnU(3) - 22]
const secondTrackV = -5.5

/** The railway in pieces that share their ends, and the passing track at the station. */
export function townRail({ terrain, reachU }: TownPlan): Feature[] {
  const track = (key: string, name: string, line: Spot[]): Feature => ({
    externalId: `ev-bane-${key}`,
    geometry: lineOf(line),
    properties: { name, kind: 'rail', walkable: null },
  })
  // Piece by piece from the river outwards, so that the pieces in the middle keep their names in a larger town.
  const pieces = [-1, 1].flatMap((side) => {
    const ends = Array.from({ length: Math.ceil(reachU / 400) }, (_, i) => [
      i * 400,
      Math.min(reachU, (i + 1) * 400),
    ])
    return ends.map(([from, to], i) => {
      const line = steps(side * from!, side * to!, 25).map((u) => terrain.at(u, 0))
      return track(`${side < 0 ? 'v' : 'h'}${i + 1}`, 'Eksempelbanen', line)
    })
  })
  const [from, to] = stationU
  const along: Spot[] = [
    [from - 70, 0],
    [from - 35, secondTrackV],
    ...steps(from, to, 25).map((u) => [u, secondTrackV] as const),
    [to + 35, secondTrackV],
    [to + 70, 0],
  ]
  return [
    ...pieces,
    track(
      'spor2',
      'Eksempelbanen, spor 2',
      along.map(([u, v]) => terrain.at(u, v)),
    ),
  ]
}

/** The platforms, beside the two tracks. */
export function platforms(terrain: Terrain): { name: string; outline: Spot[] }[] {
  const strip = (near: number, far: number) => {
    const edge = (v: number) => steps(stationU[0], stationU[1], 25).map((u) => terrain.at(u, v))
    return [...edge(Math.max(near, far)), ...edge(Math.min(near, far)).reverse()]
  }
  return [
    { name: 'Plattform 1', outline: strip(2.4, 7) },
    { name: 'Plattform 2', outline: strip(secondTrackV - 2.4, secondTrackV - 6.4) },
  ]
}
