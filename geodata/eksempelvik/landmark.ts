import type { BuildingProperties } from '../model/building.ts'
import type { Spot } from './plane.ts'

/** A building with a name. Its shape is drawn round (0, 0) in metres, x along the street; it shrinks where ground is small. */
export interface Landmark {
  shape: readonly Spot[]
  courtyard?: readonly Spot[]
  attributes: Partial<BuildingProperties> & { name: string }
  /** Name of a street to stand along; otherwise in the middle of the block. */
  facing?: string
  /** Lesser buildings on the same ground. */
  beside?: readonly { shape: readonly Spot[]; attributes: Partial<BuildingProperties> }[]
  /** Open ground beside it. */
  yard?: readonly Spot[]
  /** What the rest of the block is filled with; otherwise it is left open. */
  around?: 'quarter' | 'slabs'
  /** Also a surrounding that checks measure against. */
  context?: { layer: 'institutions' | 'schools'; kind: string }
}

export function box(width: number, depth: number, x = 0, y = 0): Spot[] {
  return [
    [x - width / 2, y - depth / 2],
    [x + width / 2, y - depth / 2],
    [x + width / 2, y + depth / 2],
    [x - width / 2, y + depth / 2],
  ]
}

/** A shape from one line of text: `x,y x,y ...`. */
export function shape(corners: string): Spot[] {
  return corners.split(' ').map((corner) => {
    const [x, y] = corner.split(',').map(Number)
    return [x!, y!] as const
  })
}

const horseshoe = shape('-42,-22 18,-22 18,18 5,18 5,-9 -29,-9 -29,18 -42,18')
const corner = shape('-15,-9 15,-9 15,1 2,1 2,9 -15,9')

export function school(name: string): Landmark {
  return {
    shape: horseshoe,
    attributes: { name, use: 'school', buildingType: 'Skolebygning', storeys: 3, heightMetres: 12 },
    beside: [
      {
        shape: box(24, 18, 36, -9),
        attributes: { use: 'school', buildingType: 'Gymsal', storeys: 1, heightMetres: 8 },
      },
    ],
    yard: box(26, 34, 36, 24),
    context: { layer: 'schools', kind: 'school' },
  }
}

export function kindergarten(name: string): Landmark {
  return {
    shape: corner,
    attributes: { name, use: 'kindergarten', buildingType: 'Barnehage', storeys: 1, heightMetres: 5 },
    context: { layer: 'schools', kind: 'kindergarten' },
  }
}

export function careHome(name: string): Landmark {
  return {
    shape: box(50, 40),
    courtyard: box(26, 16),
    attributes: { name, use: 'care_home', buildingType: 'Sykehjem', storeys: 3, heightMetres: 11.5 },
    around: 'slabs',
    context: { layer: 'institutions', kind: 'nursing_home' },
  }
}

export function shops(name: string): Landmark {
  return {
    shape: box(56, 38),
    attributes: {
      name,
      use: 'retail',
      buildingType: 'Butikk',
      storeys: 1,
      heightMetres: 7,
      publicAccess: true,
    },
    around: 'slabs',
  }
}
