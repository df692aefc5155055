import type { PlanarBox } from '../../../geodata/geometry/planar.ts'
import type { Built } from './builtTown.ts'

const squareMetres = 120

/** Things by the squares of a grid that their boxes reach into, so that only what is close is compared. */
export function neighbourIndex(things: readonly Built[]): (box: PlanarBox) => Set<Built> {
  const squares = new Map<string, Built[]>()
  for (const thing of things) {
    for (const square of squaresOf(thing.shape.box)) {
      const held = squares.get(square)
      if (held) held.push(thing)
      else squares.set(square, [thing])
    }
  }
  return (box) => new Set([...squaresOf(box)].flatMap((square) => squares.get(square) ?? []))
}

function* squaresOf([west, south, east, north]: PlanarBox): Generator<string> {
  for (let x = Math.floor(west / squareMetres); x * squareMetres <= east; x++) {
    for (let y = Math.floor(south / squareMetres); y * squareMetres <= north; y++) yield `${x} ${y}`
  }
}
