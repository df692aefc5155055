import type { Client } from '../client.ts'
import { type ApiDocument, sampleOf } from './sampleOf.ts'

/** One documented route, and requests to it as a program would send them. */
export interface DocumentedRoute {
  name: string
  method: string
  path: string
  right: string | undefined
  /** Correct in form, about things that do not exist. */
  wellFormed: SampleRequest
  /** With something in it that the route cannot read; null for a route that takes nothing. */
  malformed: SampleRequest | null
}

export interface SampleRequest {
  address: string
  content: unknown
}

/** Every route of the API document. */
export async function readRoutes(client: Client): Promise<DocumentedRoute[]> {
  const { body: document } = await client.get<ApiDocument>('/openapi.json')
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, route]) => describeRoute(document, path, method, route)),
  )
}

type Route = ApiDocument['paths'][string][string]

function describeRoute(document: ApiDocument, path: string, method: string, route: Route): DocumentedRoute {
  const samples = new Map(
    route.parameters?.map(({ name, schema }) => [name, String(sampleOf(document, schema))]),
  )
  samples.set('y', '1.mvt')
  const query = route.parameters
    ?.filter((parameter) => parameter.in === 'query' && parameter.required)
    .map(({ name }) => `${name}=${samples.get(name)}`)
    .join('&')
  const addressWith = (value: (parameter: string) => string) =>
    path.replace(/\{(\w+)\}/g, (_, parameter: string) => value(parameter)) + (query ? `?${query}` : '')
  const schema = route.requestBody?.content['application/json']?.schema
  const content = schema && sampleOf(document, schema)
  const address = addressWith((parameter) => samples.get(parameter)!)
  const checkedParameter = route.parameters?.find(
    ({ in: place, schema: { format, enum: codes } }) =>
      place === 'path' && (format === 'uuid' || codes !== undefined),
  )?.name
  return {
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    right: route['x-right'],
    wellFormed: { address, content },
    malformed: checkedParameter
      ? { address: addressWith((name) => (name === checkedParameter ? '~' : samples.get(name)!)), content }
      : content === undefined
        ? null
        : { address, content: 'not what it takes' },
  }
}

/** Sends the sample; a version is named wherever one might be asked for. */
export function sendSample(client: Client, method: string, { address, content }: SampleRequest) {
  return client.send<{ type?: string; requestId?: string }>(method, address, content, { 'If-Match': '"1"' })
}
