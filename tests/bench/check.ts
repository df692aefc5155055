import type { Check } from '../../geodata/model/check.ts'
import { quantile } from './load.ts'
import { streetBoxes } from './pages.ts'
import type { BenchSession } from './signIn.ts'

const runs = 30

/** A whole check of a project the size of a block, from request to stored result. */
export async function benchCheck({ address, headers, town }: BenchSession): Promise<void> {
  const json = { ...headers, 'Content-Type': 'application/json' }
  const layers = (await (await fetch(`${address}/api/context/layers`, { headers })).json()) as {
    items: { featureCount: number }[]
  }
  const contextFeatures = layers.items.reduce((sum, { featureCount }) => sum + featureCount, 0)
  const times: number[] = []
  let surroundings = 0
  for (const [west, south] of streetBoxes(town, runs, 23)) {
    const [east, north] = [west + 0.003, south + 0.0012]
    const coordinates = [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ]
    const created = await fetch(`${address}/api/projects`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({
        geometry: { type: 'Polygon', coordinates },
        properties: {
          name: 'Prøvekvartal',
          kind: 'zoning_plan',
          contents: ['building'],
          uses: ['housing'],
          heightMetres: 24,
        },
      }),
    })
    const { id } = (await created.json()) as { id: string }
    const before = performance.now()
    const response = await fetch(`${address}/api/projects/${id}/checks`, {
      method: 'POST',
      headers: json,
      body: '{}',
    })
    const check = (await response.json()) as Check
    times.push(performance.now() - before)
    if (response.status !== 201)
      throw new Error(`the check answered ${response.status}: ${JSON.stringify(check)}`)
    surroundings += check.surroundings.length
  }
  console.log(
    `one check against ${contextFeatures} context features: median ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms (${runs} projects, ${(surroundings / runs).toFixed(0)} surroundings each)`,
  )
}
