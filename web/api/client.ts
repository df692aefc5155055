import type { ProblemBody } from '../../geodata/model/problem.ts'
import { currentLanguage } from '../words/language.ts'
import { ApiProblem, NetworkFailure, UnreadableAnswer } from './failure.ts'

export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>

/** An answer with its version: send `etag` back as `ifMatch` when changing what was read. */
export interface Versioned<T> {
  value: T
  etag: string
}

interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  query?: Query
  body?: unknown
  /** The ETag of the version being changed; a revision number becomes one. */
  ifMatch?: string | number
  signal?: AbortSignal
}

/** Sends a request to `/api` and returns the answer's JSON, or undefined for 204. Throws `ApiProblem`, `NetworkFailure` or `UnreadableAnswer`. */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  return (await send<T>(path, options)).value
}

/** As `request`, with the answer's ETag. */
export async function requestVersioned<T>(path: string, options: RequestOptions = {}): Promise<Versioned<T>> {
  const { value, response } = await send<T>(path, options)
  return { value, etag: response.headers.get('ETag') ?? '' }
}

/** The address of an API resource with its query; empty values are left out. */
export function apiUrl(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') parameters.set(name, String(value))
  }
  const tail = parameters.size > 0 ? `?${parameters}` : ''
  return `/api/${path}${tail}`
}

let signedOut = () => {}

/** Whom to tell when the API answers that nobody is signed in any more, whatever was asked for. */
export function whenSignedOut(listener: () => void): void {
  signedOut = listener
}

/** For what is fetched beside the API, such as the map's tiles, when it is answered that nobody is signed in. */
export function tellSignedOut(): void {
  signedOut()
}

/** A file the API makes, with the name it is given there. Throws as `request` does. */
export async function requestFile(path: string): Promise<{ content: Blob; name: string | undefined }> {
  const response = await ask(path, {})
  if (!response.ok) throw refusal(response, await readJson(response, undefined))
  const named = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('Content-Disposition') ?? '')?.[1]
  try {
    return { content: await response.blob(), name: named && decodeURIComponent(named) }
  } catch {
    throw new NetworkFailure(false)
  }
}

async function send<T>(path: string, options: RequestOptions): Promise<{ value: T; response: Response }> {
  const response = await ask(path, options)
  const value = await readJson(response, options.signal)
  if (response.ok) return { value: value as T, response }
  throw refusal(response, value)
}

async function ask(path: string, options: RequestOptions): Promise<Response> {
  const { method = 'GET', query, body, ifMatch, signal } = options
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': currentLanguage() })
  if (body !== undefined) headers.set('Content-Type', 'application/json')
  if (ifMatch !== undefined) headers.set('If-Match', typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch)

  try {
    return await fetch(apiUrl(path, query), {
      method,
      headers,
      signal,
      body: body === undefined ? undefined : JSON.stringify(body),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new NetworkFailure(method !== 'GET')
  }
}

/** What to throw for an answer that is not a success. */
function refusal(response: Response, value: unknown): Error {
  if (!isProblemBody(value)) return new UnreadableAnswer(response.status)
  const problem = new ApiProblem(value)
  if (problem.code === 'not-signed-in') signedOut()
  return problem
}

async function readJson(response: Response, signal: AbortSignal | undefined): Promise<unknown> {
  if (response.status === 204) return undefined
  try {
    return await response.json()
  } catch (error) {
    if (signal?.aborted) throw error
    throw new UnreadableAnswer(response.status)
  }
}

function isProblemBody(value: unknown): value is ProblemBody {
  return (
    typeof value === 'object' && value !== null && 'type' in value && 'title' in value && 'status' in value
  )
}
