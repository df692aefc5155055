import type { CellGround } from './cells.ts'
import { cellKey } from './districts.ts'
import { type Footprint, putDown } from './footprint.ts'
import {
  bars,
  boathouseStyle,
  detachedHouses,
  rowHouseStyle,
  shedStyle,
  slabStyle,
  towers,
} from './houses.ts'
import { coreLandmarks, type Landmark } from './landmarks.ts'
import { longAxis, middleOf, ringArea } from './plane.ts'
import { groundOf, holds, type Plot, sideHeadings } from './plots.ts'
import { centreAttributes, perimeterHouses } from './quarters.ts'
import { hashed, type Random, randomFrom } from './random.ts'

export interface Built extends Footprint {
  landmark?: Landmark
}

/** Every building a cell has room for, the named ones first. */
export function buildCell(seed: number, ground: CellGround): Built[] {
  const { cell, district } = ground
  const random = randomFrom(seed, 61, cell.column, cell.row)
  const plots = ground.blocks
    .map((block) => groundOf(block, district === 'centre' ? -3.5 : 0))
    .filter((plot) => plot !== null)
    .sort((a, b) => ringArea(b.corners) - ringArea(a.corners))
  const landmarks = landmarksOf(seed, ground)
  return plots.flatMap((plot, i): Built[] => {
    const landmark = landmarks[i]
    if (landmark) return placeLandmark(landmark, plot)
    return ordinary(plot, ground, random)
  })
}

function landmarksOf(_seed: number, { cell }: CellGround): readonly Landmark[] {
  return coreLandmarks[cellKey(cell)] ?? []
}

/** The landmark at full size, or as much smaller as its ground demands. */
function placeLandmark(landmark: Landmark, plot: Plot): Built[] {
  const middle = middleOf(plot.corners)
  const heading = longAxis(plot.corners, sideHeadings(plot))
  for (let scale = 1; scale > 0.25; scale *= 0.95) {
    const outline = putDown(landmark.shape, middle, heading, scale)
    if (!holds(plot, outline, 2)) continue
    const courtyard = landmark.courtyard && putDown(landmark.courtyard, middle, heading, scale)
    const main: Built = {
      outline,
      attributes: landmark.attributes,
      landmark,
      ...(courtyard && { courtyard }),
    }
    const beside = (landmark.beside ?? [])
      .map(({ shape, attributes }) => ({ outline: putDown(shape, middle, heading, scale), attributes }))
      .filter((other) => holds(plot, other.outline, 1))
    return [main, ...beside]
  }
  return []
}

function ordinary(plot: Plot, { cell, district }: CellGround, random: Random): Footprint[] {
  const draw = hashed(Math.round(plot.corners[0]![0]), Math.round(plot.corners[0]![1]), cell.column)
  switch (district) {
    case 'park':
    case 'vacant':
    case 'basin':
      return []
    case 'harbour':
      return bars(plot, shedStyle, random)
    case 'boathouses':
      return bars(plot, boathouseStyle, random)
    case 'centre': {
      const houses = perimeterHouses(plot, centreAttributes, random)
      return houses.length > 0 ? houses : bars(plot, slabStyle, random)
    }
    case 'mixed':
    case 'campus': {
      if (draw < 0.35) {
        const houses = perimeterHouses(plot, centreAttributes, random)
        if (houses.length > 0) return houses
      }
      return draw < 0.7
        ? bars(plot, slabStyle, random)
        : draw < 0.8
          ? towers(plot, random)
          : bars(plot, rowHouseStyle, random)
    }
    case 'rows':
      return draw < 0.55
        ? bars(plot, rowHouseStyle, random)
        : draw < 0.65
          ? bars(plot, slabStyle, random)
          : detachedHouses(plot, 480, random)
    case 'detached':
      return draw < 0.08 ? bars(plot, rowHouseStyle, random) : detachedHouses(plot, 620, random)
  }
}
