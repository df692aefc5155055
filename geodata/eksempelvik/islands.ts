import { type Footprint, rectangle } from './footprint.ts'
import { crossing, type Lattice } from './lattice.ts'
import { direction, minus, plus, type Spot } from './plane.ts'
import { hashed } from './random.ts'
import { type Street, street } from './streets.ts'
import type { Terrain } from './terrain.ts'

/** Islands by their place on the sheet and their size; the first has a bridge to the town. */
const placed = [
  { name: 'Måkeholmen', u: -395, v: -415, radiusMetres: 92 },
  { name: 'Lodderholmen', u: 520, v: -640, radiusMetres: 128 },
  { name: 'Prøveskjæret', u: -120, v: -690, radiusMetres: 36 },
  { name: 'Kladden', u: -30, v: -760, radiusMetres: 20 },
  { name: 'Viskelæret', u: 690, v: -840, radiusMetres: 44 },
] as const

/** Column line that the bridge to the first island starts from. */
const bridgeColumn = -3

interface Island {
  name: string
  middle: Spot
  shore: Spot[]
}

function radius(seed: number, index: number, angle: number): number {
  const phase = (key: number) => hashed(seed, 101, index, key) * 2 * Math.PI
  return (
    placed[index]!.radiusMetres *
    (1 +
      0.2 * Math.sin(2 * angle + phase(1)) +
      0.11 * Math.sin(3 * angle + phase(2)) +
      0.05 * Math.sin(8 * angle + phase(3)))
  )
}

function onIsland(seed: number, terrain: Terrain, index: number, angle: number, share: number): Spot {
  const { u, v } = placed[index]!
  const away = radius(seed, index, angle) * share
  return plus(terrain.at(u, v), [Math.cos(angle), Math.sin(angle)], away)
}

export function townIslands({ seed, terrain }: Lattice): Island[] {
  return placed.map(({ name, u, v, radiusMetres }, index) => {
    const corners = Math.round(radiusMetres / 2.2) + 12
    const shore = Array.from({ length: corners }, (_, i) =>
      onIsland(seed, terrain, index, (2 * Math.PI * i) / corners, 1),
    )
    return { name, middle: terrain.at(u, v), shore }
  })
}

interface IslandVisit {
  bridge: Spot[]
  /** From the bridge and round the island. */
  paths: { street: Street; line: Spot[] }[]
  /** The light on the island's top. */
  light: Spot
  buildings: Footprint[]
}

/** The bridge to the first island, the path round it, and what stands there. */
export function visitIsland(lattice: Lattice): IslandVisit {
  const { seed, terrain } = lattice
  const shoreEnd = crossing(lattice, bridgeColumn, -2)
  const middle = terrain.at(placed[0].u, placed[0].v)
  const [dx, dy] = minus(shoreEnd, middle)
  const towardsTown = Math.atan2(dy, dx)
  const at = (angle: number, share: number) => onIsland(seed, terrain, 0, towardsTown + angle, share)
  const landing = at(0, 0.9)
  const corners = 14
  const round = Array.from({ length: corners + 1 }, (_, i) =>
    at((2 * Math.PI * (i % corners)) / corners, 0.68),
  )
  const path = street('Måkestien', 'footway')
  const house = (
    angle: number,
    use: 'other' | 'culture',
    buildingType: string,
    name: string | null,
  ): Footprint => {
    const spot = at(angle, 0.36)
    return {
      outline: rectangle(spot, direction(middle, spot), name ? 13 : 9, name ? 10 : 7),
      attributes: {
        name,
        use,
        buildingType,
        storeys: 1,
        heightMetres: 5.5,
        publicAccess: name ? true : null,
      },
    }
  }
  return {
    bridge: [shoreEnd, landing],
    paths: [
      { street: path, line: [landing, at(0, 0.68)] },
      { street: path, line: round },
    ],
    light: at(2.6, 0.16),
    buildings: [
      house(0.5, 'culture', 'Serveringsbygg', 'Holmekaféen'),
      house(-0.8, 'other', 'Naust', null),
      house(-1.6, 'other', 'Naust', null),
    ],
  }
}
