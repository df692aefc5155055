import type { Spot } from './plane.ts'
import { hashed } from './random.ts'

/*
 * The town is laid out on a bent sheet. `u` counts metres across from the river (east positive) and `v` metres inland
 * from the railway (towards the sea negative); the sheet is bent so that u = 0 follows the meandering river, v = 0
 * follows the railway round the bay, and far away it lies almost flat. Whatever keeps apart on the sheet keeps apart
 * in the town: streets, banks and tracks can be placed by their (u, v) alone.
 */

/** v of the promenade along the sea. */
export const shorePathV = -190
/** v of the water edge where the shore is built as quays. */
export const quayEdgeV = -199
/** v of the paths along either side of the railway, from its middle. */
export const railPathV = 17

export interface Terrain {
  /** From the sheet to metres in the town. */
  at(u: number, v: number): Spot
  /** v of the water edge of the sea at u. */
  coastV(u: number): number
  /** u of the river's water edge at v, on the right bank; the left is the same with the sign turned. */
  waterEdgeU(v: number): number
  /** u of the path along the river at v, on the right bank. */
  riverPathU(v: number): number
}

const turn = 2 * Math.PI

export function shapeTerrain(seed: number): Terrain {
  const phase = (key: number, spread: number) => (hashed(seed, 11, key) - 0.5) * spread
  const small = phase(1, 1.2)
  const wide = phase(2, 1.2)
  const bay = phase(3, 160)
  const swirl = [phase(4, 6), phase(5, 6), phase(6, 6)] as const

  const meander = (y: number) =>
    66 * Math.sin((turn * y) / 780 + small) +
    105 * Math.sin((turn * y) / 1930 + wide) +
    700 * (1 - Math.exp(-((y / 5000) ** 2))) * Math.sin((turn * y) / 15_000 + swirl[0])
  const meanderAtTown = meander(-200)
  const riverX = (y: number) => meander(y) - meanderAtTown
  const railY = (x: number) =>
    640 * (1 - Math.exp(-(((x - bay) / 1020) ** 2))) +
    700 * (1 - Math.exp(-((x / 4500) ** 2))) * Math.sin((turn * x) / 12_500 + swirl[1])

  const at = (u: number, v: number): Spot => {
    const acrossFade = 1 / (1 + (u / 900) ** 2)
    const inlandFade = 1 / (1 + (v / 2200) ** 2)
    let x = u
    let y = -v
    for (let round = 0; round < 60; round++) {
      const nextX = u + riverX(y) * acrossFade
      const nextY = -v + railY(nextX) * inlandFade
      const moved = Math.abs(nextX - x) + Math.abs(nextY - y)
      x = nextX
      y = nextY
      if (moved < 1e-4) break
    }
    return [x + 260 * Math.sin(y / 2300 + swirl[1]), y + 260 * Math.sin(x / 2700 + swirl[2])]
  }

  const coastV = (u: number) => {
    const wild = smoothStep((Math.abs(u) - 560) / 700)
    const headland = 90 + 80 * Math.sin(u / 310 + swirl[0]) + 45 * Math.sin(u / 97 + swirl[1])
    const skerry = 16 * Math.sin(u / 37 + swirl[2]) + 9 * Math.sin(u / 17 + swirl[0])
    return quayEdgeV - wild * Math.max(4, headland + skerry)
  }

  // The river leans on the sheet: measured across, a slanting stretch is wider than it is square to the stream.
  const lean = (v: number) => Math.hypot(1, (riverX(-v + 20) - riverX(-v - 20)) / 40)
  const halfWidth = (v: number) => 23 + 17 * smoothStep((60 - v) / 260) - 8 * smoothStep((v - 1500) / 6000)
  const waterEdgeU = (v: number) => halfWidth(v) * lean(v)
  const riverPathU = (v: number) => (halfWidth(v) + 9) * lean(v)

  return { at, coastV, waterEdgeU, riverPathU }
}

/** 0 below 0, 1 above 1, smooth between. */
function smoothStep(share: number): number {
  const t = Math.min(1, Math.max(0, share))
  return t * t * (3 - 2 * t)
}
