import { Agent, request } from 'node:http'

export interface LoadResult {
  requests: number
  requestsPerSecond: number
  medianMs: number
  p95Ms: number
  medianBytes: number
}

export interface Answer {
  status: number
  bytes: number
  body: Buffer
}

/** One request over a kept connection; resolves when the whole answer has been read. */
export function get(agent: Agent, url: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { agent, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const body = Buffer.concat(chunks)
        resolve({ status: response.statusCode ?? 0, bytes: body.length, body })
      })
      response.on('error', reject)
    })
    outgoing.on('error', reject)
    outgoing.end()
  })
}

/** Sends the addresses in turn over so many connections, each waiting for its answer; any status but 200 ends it. */
export async function load(
  urls: string[],
  connections: number,
  headers: Record<string, string>,
): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  const sizes: number[] = []
  let next = 0
  const started = performance.now()
  const work = async () => {
    while (next < urls.length) {
      const url = urls[next++]!
      const before = performance.now()
      const { status, bytes } = await get(agent, url, headers)
      if (status !== 200) throw new Error(`${url} answered ${status}`)
      times.push(performance.now() - before)
      sizes.push(bytes)
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  const seconds = (performance.now() - started) / 1000
  agent.destroy()
  return {
    requests: urls.length,
    requestsPerSecond: urls.length / seconds,
    medianMs: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    medianBytes: quantile(sizes, 0.5),
  }
}

/** The value below which the share lies. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
