import { listOf, recordOf, textOf } from '../../geodata/formats/loose.ts'

/** NVDB API Les, edition 4. */
export const nvdbAddress = 'https://nvdbapiles.atlas.vegvesen.no'

export interface NvdbQuery {
  address: string
  /** Municipality number, four digits. */
  municipality: string
  /** Object type of the data catalogue: 60 Bru, 5 Rekkverk. */
  type: number
  /** Reference system of the answer; null for the API's own (UTM 33 with heights). */
  srid: string | null
}

export interface Patience {
  attempts: number
  firstWaitMs: number
  longestWaitMs: number
  requestMs: number
  wait(milliseconds: number): Promise<void>
}

const patience: Patience = {
  attempts: 6,
  firstWaitMs: 1_000,
  longestWaitMs: 60_000,
  requestMs: 60_000,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

type Fetched<T> = { ok: true; value: T } | { ok: false; message: string }

/**
 * All pages of one object type in a municipality, one request at a time, as the API gave them. What passes (429, 5xx,
 * a broken connection, an answer cut short) is tried again, longer and longer after, or when the API asks.
 */
export async function fetchNvdbPages(
  query: NvdbQuery,
  onPage: (objectsSoFar: number) => void,
  how: Patience = patience,
): Promise<Fetched<unknown[]>> {
  const pages: unknown[] = []
  const asked = new Set<string>()
  let objects = 0
  for (let next: string | null = firstPage(query); next !== null; ) {
    asked.add(next)
    const page = await fetchPage(next, how)
    if (!page.ok) return page
    pages.push(page.value)
    objects += listOf(recordOf(page.value)?.objekter).length
    onPage(objects)
    const following = nextPage(page.value, query.address)
    if (following !== null && !following.startsWith(`${query.address}/`)) {
      return { ok: false, message: `NVDB points to another host for its next page: ${following}` }
    }
    next = following !== null && !asked.has(following) ? following : null
  }
  return { ok: true, value: pages }
}

function firstPage({ address, municipality, type, srid }: NvdbQuery): string {
  const url = new URL(`/vegobjekter/api/v4/vegobjekter/${type}`, address)
  url.searchParams.set('kommune', municipality)
  url.searchParams.set('inkluder', 'metadata,egenskaper,relasjoner,lokasjon,geometri')
  url.searchParams.set('antall', '1000')
  if (srid !== null) url.searchParams.set('srid', srid)
  return url.href
}

/** The address of the following page; null on the last one, which has none, or is empty. */
function nextPage(page: unknown, address: string): string | null {
  const metadata = recordOf(recordOf(page)?.metadata)
  const href = textOf(recordOf(metadata?.neste)?.href)
  return href === null || metadata?.returnert === 0 ? null : new URL(href, address).href
}

async function fetchPage(url: string, how: Patience): Promise<Fetched<unknown>> {
  let trouble = ''
  for (let attempt = 1; attempt <= how.attempts; attempt++) {
    const answer = await ask(url, how.requestMs)
    if (answer.kind === 'page') return { ok: true, value: answer.value }
    if (answer.kind === 'refused') return { ok: false, message: answer.message }
    trouble = answer.message
    if (attempt < how.attempts) {
      await how.wait(Math.min(answer.afterMs ?? how.firstWaitMs * 2 ** (attempt - 1), how.longestWaitMs))
    }
  }
  return { ok: false, message: `NVDB gave no answer in ${how.attempts} attempts: ${trouble}` }
}

type Answer =
  | { kind: 'page'; value: unknown }
  | { kind: 'passing'; message: string; afterMs: number | null }
  | { kind: 'refused'; message: string }

async function ask(url: string, timeoutMs: number): Promise<Answer> {
  let response: Response
  let body: string
  try {
    response = await fetch(url, {
      // The API asks its clients to say who they are.
      headers: {
        'X-Client': 'Rekkverk',
        Accept: 'application/vnd.vegvesen.nvdb-v4+json, application/json;q=0.9',
      },
      signal: AbortSignal.timeout(timeoutMs),
    })
    body = await response.text()
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error
    return { kind: 'passing', message: cause instanceof Error ? cause.message : String(cause), afterMs: null }
  }
  if (response.status === 429 || response.status >= 500) {
    const message = `status ${response.status}`
    return { kind: 'passing', message, afterMs: retryAfterMs(response.headers.get('Retry-After')) }
  }
  const value = parsed(body)
  if (!response.ok) {
    const said =
      textOf(recordOf(value)?.detail) ?? textOf(recordOf(listOf(value)[0])?.message) ?? body.slice(0, 200)
    return { kind: 'refused', message: `NVDB refused with status ${response.status}: ${said}` }
  }
  if (!Array.isArray(recordOf(value)?.objekter)) {
    return {
      kind: 'passing',
      message: 'the answer was cut short, or is not a page of objects',
      afterMs: null,
    }
  }
  return { kind: 'page', value }
}

/** `Retry-After` is seconds or a date. */
function retryAfterMs(header: string | null): number | null {
  if (header === null) return null
  const seconds = Number(header)
  if (Number.isFinite(seconds)) return Math.max(seconds, 0) * 1000
  const at = Date.parse(header)
  return Number.isNaN(at) ? null : Math.max(at - Date.now(), 0)
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
