import { beforeAll, describe, expect, it } from 'vitest'
import type { Revision } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { Client, signInAs } from '../client.ts'
import { lineFrom, pointAt, squareAt } from '../town.ts'

const bridges = '/api/register/bridges'
const absent = '01890000-0000-7000-8000-000000000000'
let roads: Client

beforeAll(async () => {
  roads = await signInAs('roads')
})

async function createBridge(name: string, properties: Record<string, unknown> = {}) {
  const geometry = lineFrom([0, 0], [80, 0])
  return roads.post<Thing>(bridges, { geometry, properties: { name, ...properties } })
}

describe('creating', () => {
  it('answers with the thing, its address and its version', async () => {
    const created = await createBridge('Lønnebrua', { lengthMetres: 80 })
    expect(created.status).toBe(201)
    expect(created.etag).toBe('"1"')
    expect(created.headers.get('Location')).toBe(`${bridges}/${created.body.id}`)
    expect(created.body).toMatchObject({
      type: 'Feature',
      revision: 1,
      updatedBy: 'Demo samferdsel',
      deletedAt: null,
      properties: { name: 'Lønnebrua', lengthMetres: 80 },
    })
    const read = await roads.get<Thing>(`${bridges}/${created.body.id}`)
    expect(read.etag).toBe('"1"')
    expect(read.body).toEqual(created.body)
  })

  it('says 304 to whoever has the version already', async () => {
    const { body } = await createBridge('Askebrua')
    const again = await roads.get(`${bridges}/${body.id}`, { 'If-None-Match': '"1"' })
    expect(again.status).toBe(304)
    expect(again.body).toBe('')
    await roads.patch(`${bridges}/${body.id}`, { properties: { builtYear: 1999 } }, '"1"')
    const changed = await roads.get(`${bridges}/${body.id}`, { 'If-None-Match': '"1"' })
    expect(changed.status).toBe(200)
    expect(changed.etag).toBe('"2"')
  })

  it('is refused without the right, and for a role that only reads', async () => {
    const content = { geometry: pointAt(0, 0), properties: { name: 'Hasselbrua' } }
    expect((await new Client().post(bridges, content)).status).toBe(401)
    const reader = await signInAs('reader')
    expect((await reader.post(bridges, content)).status).toBe(403)
    const health = await signInAs('health')
    expect((await health.post(bridges, content)).status).toBe(403)
  })

  it('names every field that is wrong, geometry and attributes together', async () => {
    const crossed = {
      type: 'Polygon',
      coordinates: [
        [
          ...lineFrom([0, 0], [50, 50], [50, 0], [0, 50]).coordinates,
          lineFrom([0, 0], [1, 1]).coordinates[0],
        ],
      ],
    }
    const { status, body } = await roads.post<ProblemBody>(bridges, {
      geometry: crossed,
      properties: { heightMetres: 4000, kind: 'drawbridge', colour: 'red' },
    })
    expect(status).toBe(422)
    expect(body.errors!.map(({ field }) => field).sort()).toEqual([
      'geometry',
      'properties.colour',
      'properties.heightMetres',
      'properties.kind',
      'properties.name',
    ])
    for (const { message } of body.errors!) expect(message.length).toBeGreaterThan(5)
  })

  it('names what is missing from nothing at all', async () => {
    const { status, body } = await roads.post<ProblemBody>(bridges, {})
    expect(status).toBe(422)
    expect(body.errors!.map(({ field }) => field)).toEqual(['geometry', 'properties.name'])
  })

  it.each([
    ['no geometry', null],
    ['a type the collection does not take', squareAt(0, 0)],
    ['latitude and longitude the wrong way round', { type: 'Point', coordinates: [64.8, 6.2] }],
    ['a place outside Norway', { type: 'Point', coordinates: [-70, 40] }],
    ['nonsense', { type: 'Point', coordinates: ['øst', 'nord'] }],
  ])('refuses a sign with %s', async (_, geometry) => {
    const { status, body } = await roads.post<ProblemBody>('/api/signs', {
      geometry,
      properties: { name: 'Skilt', status: 'proposed' },
    })
    expect(status).toBe(422)
    expect(body.errors!.map(({ field }) => field)).toEqual(['geometry'])
  })

  it('refuses a safeguard at something that is not there', async () => {
    const properties = {
      name: 'Skjerm',
      kind: 'T01',
      status: 'proposed',
      at: { collection: 'bridges', id: absent },
    }
    const { status, body } = await roads.post<ProblemBody>('/api/safeguards', {
      geometry: pointAt(0, 0),
      properties,
    })
    expect(status).toBe(422)
    expect(body.errors![0]).toMatchObject({ field: 'properties.at', code: 'unknown-thing' })
  })

  it('explains in the language asked for', async () => {
    const content = { geometry: pointAt(0, 0), properties: {} }
    const nb = await roads.post<ProblemBody>(bridges, content)
    const en = await roads.post<ProblemBody>(bridges, content, { 'Accept-Language': 'en-GB' })
    expect(nb.body.errors![0]!.message).toBe('Må fylles ut.')
    expect(en.body.errors![0]!.message).toBe('Must be filled in.')
    expect(en.headers.get('Content-Type')).toBe('application/problem+json')
  })
})

describe('changing', () => {
  it('changes only what is sent, and null empties an attribute', async () => {
    const { body } = await createBridge('Rognebrua', { builtYear: 1970, owner: 'Kommunen' })
    const changed = await roads.patch<Thing>(`${bridges}/${body.id}`, { properties: { owner: null } }, '"1"')
    expect(changed.status).toBe(200)
    expect(changed.etag).toBe('"2"')
    expect(changed.body.properties).toEqual({ name: 'Rognebrua', builtYear: 1970 })
    expect(changed.body.geometry).toEqual(body.geometry)
  })

  it('needs to be told which version is changed', async () => {
    const { body } = await createBridge('Hegebrua')
    expect((await roads.patch(`${bridges}/${body.id}`, { properties: {} })).status).toBe(428)
    expect((await roads.patch(`${bridges}/${body.id}`, { properties: {} }, '*')).status).toBe(428)
    expect((await roads.delete(`${bridges}/${body.id}`)).status).toBe(428)
    expect((await roads.post(`${bridges}/${body.id}/restore`)).status).toBe(428)
  })

  it('shows both versions when someone else was first', async () => {
    const { body } = await createBridge('Bjørkebrua')
    const address = `${bridges}/${body.id}`
    await roads.patch(address, { properties: { builtYear: 2001 } }, '"1"')
    const late = { properties: { builtYear: 1999 } }
    const conflict = await roads.patch<ProblemBody>(address, late, '"1"')
    expect(conflict.status).toBe(412)
    expect(conflict.body.current).toMatchObject({ revision: 2, properties: { builtYear: 2001 } })
    expect(conflict.body.yours).toEqual(late)
    expect((await roads.get<Thing>(address)).body.properties.builtYear).toBe(2001)
  })

  it('judges the whole thing as it would become', async () => {
    const { body } = await createBridge('Ospebrua')
    const address = `${bridges}/${body.id}`
    const nameless = await roads.patch<ProblemBody>(address, { properties: { name: '' } }, '"1"')
    expect(nameless.status).toBe(422)
    expect(nameless.body.errors!.map(({ field }) => field)).toEqual(['properties.name'])
    const placeless = await roads.patch<ProblemBody>(address, { geometry: null }, '"1"')
    expect(placeless.status).toBe(422)
    expect(placeless.body.errors!.map(({ field }) => field)).toEqual(['geometry'])
    expect((await roads.get(address)).etag).toBe('"1"')
  })

  it('finds no thing that never was', async () => {
    expect((await roads.get(`${bridges}/${absent}`)).status).toBe(404)
    expect((await roads.patch(`${bridges}/${absent}`, {}, '"1"')).status).toBe(404)
    expect((await roads.get(`${bridges}/nonsense`)).status).toBe(400)
  })
})

describe('deleting and restoring', () => {
  it('leaves lists and searches, and comes back whole', async () => {
    const { body } = await createBridge('Alderbrua', { owner: 'Kommunen' })
    const address = `${bridges}/${body.id}`
    const found = async (query: string) =>
      (await roads.get<{ features: Thing[] }>(`${bridges}?${query}`)).body.features.length
    expect(await found('q=Alderbrua')).toBe(1)

    expect((await roads.delete(address, '"1"')).status).toBe(204)
    expect(await found('q=Alderbrua')).toBe(0)
    const gone = await roads.get<Thing>(address)
    expect(gone.body.deletedAt).not.toBeNull()
    expect(
      (await roads.get<{ features: Thing[] }>(`${bridges}?deleted=only`)).body.features.map(({ id }) => id),
    ).toEqual([body.id])
    expect((await roads.patch(address, { properties: {} }, '"2"')).status).toBe(404)
    expect((await roads.delete(address, '"2"')).status).toBe(404)

    expect((await roads.post(`${address}/restore`, undefined, { 'If-Match': '"1"' })).status).toBe(412)
    const restored = await roads.post<Thing>(`${address}/restore`, undefined, { 'If-Match': '"2"' })
    expect(restored.status).toBe(200)
    expect(restored.etag).toBe('"3"')
    expect(restored.body).toMatchObject({ deletedAt: null, properties: body.properties })
    expect(await found('q=Alderbrua')).toBe(1)
    expect(await found('deleted=only')).toBe(0)
  })
})

describe('history of a thing', () => {
  it('keeps every version whole, newest first, a page at a time', async () => {
    const { body } = await createBridge('Granbrua')
    const address = `${bridges}/${body.id}`
    await roads.patch(address, { properties: { builtYear: 1950 } }, '"1"')
    await roads.delete(address, '"2"')
    const first = await roads.get<Page<Revision>>(`${address}/history?limit=2`)
    expect(first.body.items.map(({ revision, event }) => [revision, event])).toEqual([
      [3, 'deleted'],
      [2, 'changed'],
    ])
    const second = await roads.get<Page<Revision>>(`${address}/history?limit=2&cursor=${first.body.next}`)
    expect(second.body.items.map(({ event }) => event)).toEqual(['created'])
    expect(second.body.next).toBeNull()
    expect(second.body.items[0]).toMatchObject({
      by: 'Demo samferdsel',
      state: { properties: { name: 'Granbrua' } },
    })
  })

  it('stores versions alike, so that only what changed differs', async () => {
    const { body } = await createBridge('Furubrua', { crosses: ['river'] })
    const address = `${bridges}/${body.id}`
    await roads.patch(address, { properties: { builtYear: 1950 } }, '"1"')
    await roads.delete(address, '"2"')
    const { items } = (await roads.get<Page<Revision>>(`${address}/history`)).body
    const states = items.map(({ state }) => (state as Thing).properties)
    expect(states[0]).toEqual(states[1])
    expect({ ...states[2], builtYear: 1950 }).toEqual(states[1])
  })

  it('is for those who may read history', async () => {
    const { body } = await createBridge('Barlindbrua')
    const reader = await signInAs('reader')
    expect((await reader.get(`${bridges}/${body.id}/history`)).status).toBe(404)
    expect((await roads.get(`${bridges}/${absent}/history`)).status).toBe(404)
  })
})
