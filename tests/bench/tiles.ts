import { Agent } from 'node:http'
import { get, quantile } from './load.ts'
import { streetBoxes } from './pages.ts'
import type { BenchSession } from './signIn.ts'

const zoom = 14

function tileOf(lon: number, lat: number): [number, number] {
  const tiles = 2 ** zoom
  const radians = (lat * Math.PI) / 180
  const x = Math.floor(((lon + 180) / 360) * tiles)
  const y = Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * tiles)
  return [x, y]
}

/** Building tiles at the zoom where they first fill the screen: drawn for the first time, and asked for again. */
export async function benchTiles({ address, headers, town }: BenchSession): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const tiles = [
    ...new Set(streetBoxes(town, 200, 11).map(([lon, lat]) => tileOf(lon, lat).join('/'))),
  ].slice(0, 40)
  const rounds: { times: number[]; bytes: number[] }[] = []
  for (let round = 0; round < 2; round += 1) {
    const result = { times: [] as number[], bytes: [] as number[] }
    for (const tile of tiles) {
      const before = performance.now()
      const { bytes } = await get(agent, `${address}/tiles/buildings/${zoom}/${tile}.mvt`, headers)
      result.times.push(performance.now() - before)
      result.bytes.push(bytes)
    }
    rounds.push(result)
  }
  agent.destroy()
  const [drawn, kept] = rounds as [(typeof rounds)[0], (typeof rounds)[0]]
  console.log(
    `one tile of buildings at zoom ${zoom}: drawn in median ${quantile(drawn.times, 0.5).toFixed(1)} ms (p95 ${quantile(drawn.times, 0.95).toFixed(1)} ms), again ${quantile(kept.times, 0.5).toFixed(1)} ms, ${(quantile(drawn.bytes, 0.5) / 1024).toFixed(0)} kB (${tiles.length} tiles)`,
  )
}
