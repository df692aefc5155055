import type { Client } from '../client.ts'

/** One answer with everything in it that could tell something. */
export interface Observation {
  asked: string
  status: number
  headers: [string, string][]
  body: string
}

/**
 * Notes down every answer one person gets. What is drawn at random or read from the clock is replaced by its place in
 * the order of appearance, so that two observers of the same world note the same.
 */
export class Observer {
  readonly observations: Observation[] = []
  private readonly seen = new Map<string, string>()
  private readonly who: string
  private readonly client: Client

  constructor(who: string, client: Client) {
    this.who = who
    this.client = client
  }

  async ask<Body>(method: string, path: string, content?: unknown, headers: Record<string, string> = {}) {
    const json: Record<string, string> = content === undefined ? {} : { 'Content-Type': 'application/json' }
    const body = content === undefined ? undefined : JSON.stringify(content)
    const response = await this.client.fetch(path, { method, headers: { ...json, ...headers }, body })
    const bytes = new Uint8Array(await response.arrayBuffer())
    const binary = !/json|text|csv/.test(response.headers.get('Content-Type') ?? '')
    const text = binary ? Buffer.from(bytes).toString('hex') : new TextDecoder().decode(bytes)
    this.observations.push({
      asked: `${this.who}: ${method} ${this.anonymous(path)}`,
      status: response.status,
      headers: [...response.headers]
        .map(([name, value]): [string, string] => [name, this.anonymous(value)])
        .sort(),
      body: this.anonymous(text),
    })
    return { status: response.status, body: (binary || text === '' ? text : tryParse(text)) as Body }
  }

  get<Body>(path: string, headers?: Record<string, string>) {
    return this.ask<Body>('GET', path, undefined, headers)
  }

  private anonymous(text: string): string {
    return text.replace(
      /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d|\b[0-9a-f]{64}\b/gi,
      (found) => {
        const kind = found.includes(':') ? 'time' : found.length === 64 ? 'hash' : 'id'
        if (kind !== 'id') return `<${kind}>`
        if (!this.seen.has(found)) this.seen.set(found, `<id ${this.seen.size + 1}>`)
        return this.seen.get(found)!
      },
    )
  }
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
