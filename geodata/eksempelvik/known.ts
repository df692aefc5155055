import type { Collection, PropertiesOf, RegisterCollection } from '../model/collections.ts'
import type { Geometry } from '../model/geojson.ts'
import { type Bridge, townBridges } from './bridges.ts'
import { buildCell } from './build.ts'
import { cellGround } from './cells.ts'
import { pointAt } from './place.ts'
import type { TownPlan } from './plan.ts'
import { direction, middleOf, plus, type Spot } from './plane.ts'
import type { Feature } from './rows.ts'
import { townStructures } from './structures.ts'

/** What someone in the town has entered, before the database has given anything an id. */
export interface Entered<C extends Collection> {
  geometry: Geometry
  properties: Omit<Partial<PropertiesOf[C]>, 'at'>
}

/** The same, and the thing it belongs to by its id in the town's register; both null for something that stands alone. */
export interface Attached<C extends Collection> extends Entered<C> {
  atExternalId: string | null
  atCollection: RegisterCollection | null
}

/** The well-known things of the core, by name. */
export interface Known {
  bridge(name: string): Bridge
  building(name: string): { externalId: string; outline: Spot[]; middle: Spot }
  structure(name: string): Feature
}

export function knownThings(plan: TownPlan): Known {
  const bridges = townBridges(plan)
  const structures = [...townStructures(plan)]
  const named = plan.cells
    .filter((cell) => cell.core)
    .flatMap((cell) => buildCell(plan.seed, cellGround(plan, cell)))
    .filter(({ attributes }) => attributes.name)
  return {
    bridge: (name) =>
      found(
        bridges.find((bridge) => bridge.properties.name === name),
        name,
      ),
    building: (name) => {
      const one = found(
        named.find(({ attributes }) => attributes.name === name),
        name,
      )
      return { externalId: found(one.externalId, name), outline: one.outline, middle: middleOf(one.outline) }
    },
    structure: (name) =>
      found(
        structures.find(({ properties }) => properties.name === name),
        name,
      ),
  }
}

function found<T>(thing: T | undefined, name: string): T {
  if (thing === undefined) throw new Error(`${name} is not in Eksempelvik`)
  return thing
}

const inwardsMetres = 3

/** A point a little in from one end of a bridge (0) or the other (1). */
export function bridgeEnd(bridge: Bridge, end: 0 | 1): Geometry {
  const line = end === 0 ? bridge.line : bridge.line.toReversed()
  return pointAt(plus(line[0]!, direction(line[0]!, line[1]!), inwardsMetres))
}

/** Degrees clockwise from north away from a bridge at one end (0) or the other (1): where people come from. */
export function outwardDegrees({ line }: Bridge, end: 0 | 1): number {
  const [at, before] = end === 0 ? [line[0]!, line[1]!] : [line.at(-1)!, line.at(-2)!]
  const degrees = (Math.atan2(at[0] - before[0], at[1] - before[1]) * 180) / Math.PI
  return Math.round(degrees + 360) % 360
}

/** The corner of a building that its entrance is taken to be at. */
export function entrance(outline: readonly Spot[]): Geometry {
  return pointAt(outline[0]!)
}
