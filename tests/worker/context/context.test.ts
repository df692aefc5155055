import { beforeAll, describe, expect, it } from 'vitest'
import type { ContextFeature, ContextLayerState } from '../../../geodata/model/contextLayer.ts'
import type { FeaturePage, Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import { readContextNear, readLayerStates } from '../../../worker/context/store.ts'
import { anonymous, type Client, signInAs } from '../client.ts'
import { bring, contextRow } from '../imports/files.ts'
import { inObject } from '../object.ts'
import { lineFrom, place } from '../town.ts'

const ids = ['way/11', 'way/12', 'way/13', 'æ "ø" å']
let reader: Client
beforeAll(async () => {
  reader = await signInAs('reader')
  const rows = ids.map((id, at) =>
    contextRow(at + 1, id, { properties: { name: `Bane ${at + 1}`, kind: 'tram', walkable: null } }),
  )
  await bring(await signInAs('roads'), rows)
})

type FeatureAnswer = ContextFeature & { type: string }

describe('features of a layer', () => {
  it('come a page at a time, each once', async () => {
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const query: string = cursor && `&cursor=${cursor}`
      const { status, body }: { status: number; body: FeaturePage<FeatureAnswer> } = await reader.get(
        `/api/context/rail?limit=3${query}`,
      )
      expect(status).toBe(200)
      expect(body.features.length).toBeLessThanOrEqual(3)
      seen.push(...body.features.map(({ id }) => id))
      cursor = body.next
    }
    expect(seen).toEqual(ids)
  })

  it('are those whose box meets the box asked for', async () => {
    const [west, south] = place(210, 499)
    const [east, north] = place(320, 501)
    const { body } = await reader.get<FeaturePage<FeatureAnswer>>(
      `/api/context/rail?bbox=${west},${south},${east},${north}`,
    )
    expect(body.features).toEqual([
      {
        type: 'Feature',
        id: 'way/12',
        layer: 'rail',
        geometry: lineFrom([200, 500], [260, 500]),
        properties: { name: 'Bane 2', kind: 'tram' },
      },
      expect.objectContaining({ id: 'way/13' }),
    ])
    const other = await reader.get<FeaturePage<FeatureAnswer>>(
      `/api/context/water?bbox=${west},${south},${east},${north}`,
    )
    expect(other.body.features).toEqual([])
  })

  it('are read one by one, by the id their source gives', async () => {
    for (const id of ids) {
      const { status, body } = await reader.get<FeatureAnswer>(`/api/context/rail/${encodeURIComponent(id)}`)
      expect([status, body.id]).toEqual([200, id])
    }
    expect((await reader.get('/api/context/rail/way%2F99')).status).toBe(404)
    expect((await reader.get('/api/context/water/way%2F11')).status).toBe(404)
  })

  it('are not for those who are not signed in', async () => {
    const paths = ['/api/context/layers', '/api/context/rail', '/api/context/rail/way%2F11']
    for (const path of paths) expect((await anonymous.get(path)).status).toBe(401)
  })

  it('are refused a box, layer or cursor that makes no sense', async () => {
    const { status, body } = await reader.get<ProblemBody>('/api/context/rail?bbox=1,2,3')
    expect([status, body.errors![0]!.field]).toEqual([400, 'bbox'])
    expect((await reader.get('/api/context/moon')).status).toBe(400)
    expect((await reader.get('/api/context/rail?limit=0')).status).toBe(400)
    expect((await reader.get('/api/context/rail?cursor=%00%22')).status).toBe(200)
  })
})

it.each(['/api/context/layers', '/api/context/rail?limit=2', '/api/context/rail/way%2F11'])(
  'says 304 to whoever has %s already',
  async (path) => {
    const { etag } = await reader.get(path)
    const again = await reader.get(path, { 'If-None-Match': etag! })
    expect([again.status, again.body]).toEqual([304, ''])
  },
)

it('lists the layers there are, and only those', async () => {
  const { body } = await reader.get<Page<ContextLayerState>>('/api/context/layers')
  expect(body.items.map(({ layer }) => layer)).toEqual(['rail'])
  expect(body.next).toBeNull()
})

it('gives the check what lies near, ready to be measured', async () => {
  const [west, south] = place(90, 490)
  const [east, north] = place(150, 510)
  const { near, states } = await inObject(({ sql }) => ({
    near: readContextNear(sql, 'rail', [west, south, east, north]).map(({ geometry, ...rest }) => ({
      ...rest,
      geometry,
    })),
    states: readLayerStates(sql),
  }))
  const [left, level] = place(100, 500)
  const [right] = place(160, 500)
  expect(near).toEqual([
    {
      id: 'way/11',
      name: 'Bane 1',
      kind: 'tram',
      bbox: [left, level, right, level],
      geometry: lineFrom([100, 500], [160, 500]),
    },
  ])
  expect(states.map(({ layer }) => layer)).toEqual(['rail'])
})
