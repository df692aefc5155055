import { beforeAll, describe, expect, it } from 'vitest'
import type { ApiDocument } from '../access/sampleOf.ts'
import { anonymous } from '../client.ts'

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

it('what needs no sign-in works without one', async () => {
  expect((await anonymous.get('/api/session')).status).toBe(200)
  expect((await anonymous.get('/api/health')).status).toBe(200)
})
