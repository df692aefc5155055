import type { Bbox } from '../../geodata/model/geojson.ts'

export interface BenchSession {
  address: string
  headers: Record<string, string>
  /** The box around the town. */
  town: Bbox
}

/** Signs in as a browser would, and learns where the town lies. */
export async function signInForBench(
  address: string,
  account: 'planner' | 'coordinator' = 'planner',
): Promise<BenchSession> {
  const response = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ account }),
  })
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0]
  if (!cookie) throw new Error(`sign-in answered ${response.status} without a cookie`)
  const headers = { Cookie: cookie }
  const state = await fetch(`${address}/api/session`, { headers })
  const { municipality } = (await state.json()) as { municipality: { bbox: Bbox } }
  return { address, headers, town: municipality.bbox }
}
