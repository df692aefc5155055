import { beforeAll, describe, expect, it } from 'vitest'
import type { ContextLayerCode } from '../../../geodata/model/contextLayer.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { anonymous, type Client, signInAs } from '../client.ts'
import { bring, contextRow } from '../imports/files.ts'
import { lineFrom, place, pointAt, squareAt } from '../town.ts'

let roads: Client
beforeAll(async () => {
  roads = await signInAs('roads')
})

/** Address of the tile that holds a place of the town. */
function tileAt(layer: string, z: number, [east, north]: [number, number]): string {
  const [lon, lat] = place(east, north)
  const tiles = 2 ** z
  const x = Math.floor(((lon + 180) / 360) * tiles)
  const y = Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * tiles)
  return `/tiles/${layer}/${z}/${x}/${y}.mvt`
}

async function fetchTile(address: string, headers: Record<string, string> = {}, client = roads) {
  const response = await client.fetch(address, { headers })
  // Names and values stand in a tile as plain text.
  const text = new TextDecoder('latin1').decode(await response.arrayBuffer())
  return {
    status: response.status,
    etag: response.headers.get('ETag'),
    type: response.headers.get('Content-Type'),
    text,
  }
}

const createBuilding = (east: number, name: string) =>
  roads.post<Thing>('/api/register/buildings', {
    geometry: squareAt(east, 0, 20),
    properties: { name, use: 'school', storeys: 3, owner: 'Kommunen' },
  })

describe('a tile of the register', () => {
  it('holds the things in it under their ids, with what the map draws by and no more', async () => {
    const { body } = await createBuilding(0, 'Midtbygget')
    await createBuilding(90_000, 'Fjernbygget')
    const { status, type, text } = await fetchTile(tileAt('buildings', 14, [10, 10]))
    expect(status).toBe(200)
    expect(type).toBe('application/vnd.mapbox-vector-tile')
    for (const word of ['buildings', 'id', body.id, 'Midtbygget', 'school', 'storeys'])
      expect(text).toContain(word)
    for (const word of ['Fjernbygget', 'Kommunen', 'updated']) expect(text).not.toContain(word)
  })

  it('is empty where there is nothing, and at zooms too small for the collection', async () => {
    expect((await fetchTile(tileAt('buildings', 14, [40_000, 0]))).status).toBe(204)
    expect((await fetchTile(tileAt('buildings', 12, [10, 10]))).status).toBe(204)
  })

  it('is the same until the collection changes', async () => {
    const address = tileAt('buildings', 15, [200_010, 10])
    const empty = await fetchTile(address)
    expect(empty.status).toBe(204)
    const { body } = await createBuilding(200_000, 'Nybygget')
    const drawn = await fetchTile(address, { 'If-None-Match': empty.etag! })
    expect([drawn.status, drawn.text.includes('Nybygget')]).toEqual([200, true])
    expect(await fetchTile(address, { 'If-None-Match': drawn.etag! })).toMatchObject({
      status: 304,
      text: '',
    })
    // Drawn already, asked for by someone who has not seen it.
    expect((await fetchTile(address)).text).toBe(drawn.text)

    await roads.patch(`/api/register/buildings/${body.id}`, { properties: { name: 'Ombygget' } }, '"1"')
    expect((await fetchTile(address, { 'If-None-Match': drawn.etag! })).text).toContain('Ombygget')
    await roads.delete(`/api/register/buildings/${body.id}`, '"2"')
    expect((await fetchTile(address)).status).toBe(204)
  })

  it('is not changed by other collections', async () => {
    const address = tileAt('buildings', 14, [10, 10])
    const { etag } = await fetchTile(address)
    await roads.post('/api/signs', {
      geometry: pointAt(0, 0),
      properties: { name: 'Skilt', status: 'proposed' },
    })
    expect((await fetchTile(address, { 'If-None-Match': etag! })).status).toBe(304)
  })

  it('also shows what only reaches in over its edge', async () => {
    await roads.post('/api/register/bridges', {
      geometry: lineFrom([-9000, 300_000], [9000, 300_000]),
      properties: { name: 'Langbrua' },
    })
    for (const east of [-8000, 0, 8000])
      expect((await fetchTile(tileAt('bridges', 14, [east, 300_000]))).text).toContain('Langbrua')
  })
})

describe('a tile of a context layer', () => {
  const ways = (kinds: string[], target: ContextLayerCode = 'ways') =>
    kinds.map((kind, at) =>
      contextRow(at + 1, kind, {
        target,
        geometry: lineFrom([400_000, at * 10], [400_100, at * 10]),
        properties: { kind },
      }),
    )

  it('holds the active version only', async () => {
    const address = tileAt('rail', 14, [400_050, 5])
    await bring(roads, ways(['tram'], 'rail'))
    const first = await fetchTile(address)
    expect(first.text).toContain('tram')
    await bring(roads, ways(['subway'], 'rail'))
    const second = await fetchTile(address, { 'If-None-Match': first.etag! })
    expect([second.text.includes('subway'), second.text.includes('tram')]).toEqual([true, false])
  })

  it('shows footways only where one can tell them apart', async () => {
    await bring(roads, ways(['primary', 'footway']))
    const far = await fetchTile(tileAt('ways', 12, [400_050, 5]))
    const near = await fetchTile(tileAt('ways', 14, [400_050, 5]))
    expect([far.text.includes('primary'), far.text.includes('footway')]).toEqual([true, false])
    expect([near.text.includes('primary'), near.text.includes('footway')]).toEqual([true, true])
  })

  it('holds nothing of other layers', async () => {
    // At a zoom where no tile has been drawn and kept before the other layer came.
    const { text } = await fetchTile(tileAt('rail', 15, [400_050, 5]))
    expect([text.includes('subway'), text.includes('primary')]).toEqual([true, false])
  })
})

describe('what is no tile', () => {
  it.each([
    '/tiles/sites/9/1/1.mvt',
    '/tiles/session/9/1/1.mvt',
    '/tiles/bridges/23/1/1.mvt',
    '/tiles/bridges/9/-1/1.mvt',
    '/tiles/bridges/9/1/1.png',
    '/tiles/bridges/9/1.5/1.mvt',
  ])('%s', async (address) => {
    expect((await roads.fetch(address)).status).toBe(400)
  })

  it('beyond the edge of the world there is nothing', async () => {
    expect((await roads.fetch('/tiles/bridges/9/4000/1.mvt')).status).toBe(204)
    expect((await roads.fetch('/tiles/bridges/9/1/99999999999999999999.mvt')).status).toBe(204)
  })

  it('without a session there is none', async () => {
    expect((await anonymous.fetch(tileAt('buildings', 14, [10, 10]))).status).toBe(401)
    expect((await anonymous.fetch(tileAt('buildings', 3, [10, 10]))).status).toBe(401)
    expect((await anonymous.fetch(tileAt('ways', 14, [10, 10]))).status).toBe(401)
  })
})
