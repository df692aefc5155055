import { inlandV, steps } from './limits.ts'
import { polygonOf } from './place.ts'
import type { TownPlan } from './plan.ts'
import type { Spot } from './plane.ts'
import type { Feature } from './rows.ts'

/*
 * The five districts the municipality is divided into, land and sea: areas on the sheet the town is laid out on, so that their
 * borders follow the river and the shore. Neighbours share every corner of the border between them.
 */

/** A border across the sheet: its u in metres at a v, for the larger town farther out. */
type Side = (plan: TownPlan, v: number) => number

interface TownDistrict {
  code: string
  name: string
  from: Side
  to: Side
  /** The belts it takes up, from the sea inland: sea to railway, railway to slope, slope to the inland border. */
  belts: readonly [first: number, last: number]
}

const municipalitySide =
  (sign: number): Side =>
  ({ reachU, reachV, reachSeaV }, v) => {
    const share = v / (v < 0 ? reachSeaV : reachV)
    return sign * reachU * (1 - 0.1 * Math.min(1, share * share))
  }
const westOfCentre: Side = ({ reachU }) => -0.13 * reachU
const eastOfCentre: Side = ({ reachU }) => 0.1 * reachU

/** Just inland of the railway, and above the oldest quarters. */
const railwayV = 40
const slopeV = 310

const townDistricts: readonly TownDistrict[] = [
  { code: '9901', name: 'Havnesida', from: westOfCentre, to: eastOfCentre, belts: [0, 0] },
  { code: '9902', name: 'Torgkvartalene', from: westOfCentre, to: eastOfCentre, belts: [1, 1] },
  { code: '9903', name: 'Prøveåsen', from: westOfCentre, to: eastOfCentre, belts: [2, 2] },
  { code: '9904', name: 'Skjellmarka', from: municipalitySide(-1), to: westOfCentre, belts: [0, 2] },
  { code: '9905', name: 'Måkevoll', from: eastOfCentre, to: municipalitySide(1), belts: [0, 2] },
]

/** The districts as areas, with the code and the name that figures are told by. */
export function* townDistrictAreas(plan: TownPlan): Generator<Feature> {
  for (const district of townDistricts) {
    const geometry = polygonOf(outlineOf(plan, district))
    yield { externalId: district.code, geometry, properties: { name: district.name, kind: 'bydel' } }
  }
}

function outlineOf(plan: TownPlan, { from, to, belts: [first, last] }: TownDistrict): Spot[] {
  const spacing = Math.max(60, plan.reachU / 60)
  const upwards = (side: Side): Spot[] => {
    const edges = edgesAt(plan, side(plan, plan.reachV)).slice(first, last + 2)
    const heights = edges.slice(1).flatMap((end, belt) => steps(edges[belt]!, end, spacing).slice(1))
    return [edges[0]!, ...heights].map((v) => [side(plan, v), v])
  }
  const across = (edge: number, [left]: Spot, [right]: Spot): Spot[] =>
    steps(left, right, spacing)
      .slice(1, -1)
      .map((u) => [u, edgesAt(plan, u)[edge]!])
  const [left, right] = [upwards(from), upwards(to)]
  const low = across(first, left[0]!, right[0]!)
  const high = across(last + 1, left.at(-1)!, right.at(-1)!)
  const ring = [...low, ...right, ...high.toReversed(), ...left.toReversed()]
  return ring.map(([u, v]) => plan.terrain.at(u, v))
}

/** v of the edges of the belts at a u, from the sea inland; only the last, the inland border, bends. */
function edgesAt(plan: TownPlan, u: number): number[] {
  return [plan.reachSeaV, railwayV, slopeV, inlandV(plan, u)]
}
