import { randomFrom } from '../../geodata/eksempelvik/random.ts'
import type { Bbox } from '../../geodata/model/geojson.ts'
import { load } from './load.ts'
import type { BenchSession } from './signIn.ts'

const requests = 12_000
const connections = 8

/** Boxes about as large as a screen at street level, all over the inner town. */
export function streetBoxes([west, south, east, north]: Bbox, count: number, seed: number): Bbox[] {
  const random = randomFrom(seed)
  const [width, height] = [0.012, 0.006]
  const middle = { lon: (west + east) / 2, lat: (south + north) / 2 }
  const spread = { lon: (east - west) / 4, lat: (north - south) / 4 }
  return Array.from({ length: count }, () => {
    const lon = middle.lon + (random() - 0.5) * spread.lon
    const lat = middle.lat + (random() - 0.5) * spread.lat
    return [lon, lat, lon + width, lat + height] as Bbox
  })
}

/** A page of 100 buildings in a box, through the whole API with sign-in. */
export async function benchPages({ address, headers, town }: BenchSession): Promise<void> {
  const urls = streetBoxes(town, requests, 7).map(
    (box) =>
      `${address}/api/register/buildings?limit=100&bbox=${box.map((degree) => degree.toFixed(6)).join(',')}`,
  )
  await load(urls.slice(0, 1000), connections, headers)
  const result = await load(urls, connections, headers)
  console.log(
    `bbox page of 100: ${result.requestsPerSecond.toFixed(0)} requests/s, median ${result.medianMs.toFixed(2)} ms, p95 ${result.p95Ms.toFixed(2)} ms, ${(result.medianBytes / 1024).toFixed(0)} kB (${connections} connections, ${result.requests} requests)`,
  )
}
