import { beforeAll, describe, expect, it } from 'vitest'
import { anonymous } from '../client.ts'
import { type ApiDocument, sampleOf } from './sampleOf.ts'

/** What must work before anyone is signed in. */
const publicRoutes = ['GET /api/session', 'POST /api/session', 'DELETE /api/session']

let document: ApiDocument
let routes: { method: string; path: string; route: ApiDocument['paths'][string][string] }[]

beforeAll(async () => {
  document = (await anonymous.get<ApiDocument>('/openapi.json')).body
  routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, route]) => ({ method: method.toUpperCase(), path, route })),
  )
})

describe('the API document', () => {
  it('is OpenAPI 3.0.3 and knows every subject', () => {
    expect(document.openapi).toBe('3.0.3')
    const paths = Object.keys(document.paths)
    for (const path of [
      '/api/register/bridges/{id}',
      '/api/projects/{id}/checks',
      '/api/checks/{id}/answers/{point}',
      '/api/settings/thresholds',
      '/api/checklists',
      '/api/events/verify',
      '/tiles/{layer}/{z}/{x}/{y}',
    ])
      expect(paths).toContain(path)
  })

  it('gives every route a summary and a subject', () => {
    const without = routes.filter(({ route }) => !route.summary || !route.tags?.length)
    expect(without.map(({ method, path }) => `${method} ${path}`)).toEqual([])
  })
})

it('every route but the public ones answers 401 to whoever is not signed in', async () => {
  const statuses: Record<string, number> = {}
  for (const { method, path, route } of routes) {
    const name = `${method} ${path}`
    if (publicRoutes.includes(name)) continue
    const samples = new Map(route.parameters?.map(({ name, schema }) => [name, sampleOf(document, schema)]))
    const address = path.replace(/\{(\w+)\}/g, (_, parameter) =>
      parameter === 'y' ? '1.mvt' : String(samples.get(parameter)),
    )
    const query = route.parameters
      ?.filter((parameter) => parameter.in === 'query' && parameter.required)
      .map(({ name }) => `${name}=${samples.get(name)}`)
      .join('&')
    const schema = route.requestBody?.content['application/json']?.schema
    const content = schema && sampleOf(document, schema)
    const { status } = await anonymous.send(method, query ? `${address}?${query}` : address, content, {
      'If-Match': '"1"',
    })
    statuses[name] = status
  }
  expect(Object.keys(statuses).length).toBeGreaterThan(50)
  expect(Object.entries(statuses).filter(([, status]) => status !== 401)).toEqual([])
})

it('the public ones do not', async () => {
  expect((await anonymous.get('/api/session')).status).toBe(200)
  expect((await anonymous.get('/api/health')).status).toBe(200)
  expect((await anonymous.delete('/api/session')).status).toBe(204)
})
