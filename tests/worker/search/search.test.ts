import { beforeAll, describe, expect, it } from 'vitest'
import type { Geometry } from '../../../geodata/model/geojson.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import type { SearchItem } from '../../../worker/search/service.ts'
import { insertThing } from '../../../worker/things/store.ts'
import { anonymous, type Client, signInAs } from '../client.ts'
import { inObject } from '../object.ts'
import { lineFrom, place, pointAt, squareAt } from '../town.ts'

let coordinator: Client
const ids: Record<string, string> = {}

beforeAll(async () => {
  coordinator = await signInAs('coordinator')
  const create = async (path: string, geometry: unknown, properties: Record<string, unknown>) => {
    const { body } = await coordinator.post<Thing>(`/api/${path}`, { geometry, properties })
    ids[properties.name as string] = body.id
  }
  const line = lineFrom([0, 0], [80, 0])
  await create('register/bridges', line, { name: 'Ærfugløya bru', brutusNumber: '50-0042' })
  await create('register/bridges', line, { name: 'Storbrua' })
  await create('register/bridges', line, { name: 'Storbrua over Øvreelva' })
  await create('register/bridges', line, { name: 'Gamle Storbrua' })
  await create('register/bridges', line, { name: 'Slettet Storbrua' })
  await coordinator.delete(`/api/register/bridges/${ids['Slettet Storbrua']}`, '"1"')
  await create('register/buildings', squareAt(0, 0), { name: 'Rådhuset', address: 'Storgata 1' })
  await create('projects', squareAt(0, 0, 100), {
    name: 'Storbrua parkeringshus',
    kind: 'building_case',
    caseNumber: '26/1234',
  })
  await create('signs', pointAt(10, 10), { name: 'Skilt ved Storbrua', status: 'proposed' })
})

async function find(q: string, more = '', client = coordinator): Promise<SearchItem[]> {
  const { status, body } = await client.get<{ items: SearchItem[] }>(
    `/api/search?q=${encodeURIComponent(q)}${more}`,
  )
  expect(status).toBe(200)
  return body.items
}

async function names(q: string, more = ''): Promise<string[]> {
  return (await find(q, more)).map(({ name }) => name)
}

/** More houses in one street than search looks through, the wanted one last; a bridge of the same name beyond them. */
async function fillStreet(houses: number): Promise<void> {
  await inObject((context) => {
    const at = context.now.toISOString()
    const add = (
      collection: 'bridges' | 'buildings',
      geometry: Geometry,
      properties: Record<string, unknown>,
    ) =>
      insertThing(context.sql, collection, {
        type: 'Feature',
        id: crypto.randomUUID(),
        revision: 1,
        createdAt: at,
        updatedAt: at,
        updatedBy: 'Test',
        deletedAt: null,
        external: [],
        geometry,
        properties,
      })
    const square = squareAt(0, 0)
    for (let house = 0; house < houses; house++)
      add('buildings', square, { address: `Havgata ${12_000 + house}` })
    add('buildings', square, { address: 'Havgata 12' })
    for (let bridge = 0; bridge < houses; bridge++)
      add('bridges', square, { name: `Bru ved Havgata ${bridge}` })
    add('bridges', square, { name: 'Havgata bru' })
  })
}

describe('search', () => {
  it('answers with what one needs to go there', async () => {
    const [item, ...rest] = await find('Rådhuset')
    expect(rest).toEqual([])
    expect(item).toEqual({
      collection: 'buildings',
      id: ids.Rådhuset,
      name: 'Rådhuset',
      detail: 'Storgata 1',
      lonLat: [expect.any(Number), expect.any(Number)],
    })
    const [west, south] = place(0, 0)
    const [east, north] = place(50, 50)
    expect(item!.lonLat[0]).toBeGreaterThan(west)
    expect(item!.lonLat[0]).toBeLessThan(east)
    expect(item!.lonLat[1]).toBeGreaterThan(south)
    expect(item!.lonLat[1]).toBeLessThan(north)
  })

  it('puts the very name first, then names that begin so, then the rest, across collections', async () => {
    const found = await names('storbrua')
    expect(found[0]).toBe('Storbrua')
    expect(found.slice(1, 3).sort()).toEqual(['Storbrua over Øvreelva', 'Storbrua parkeringshus'])
    expect(found.slice(3).sort()).toEqual(['Gamle Storbrua', 'Skilt ved Storbrua'])
  })

  it('puts the very address before the many that begin with it', async () => {
    await fillStreet(1500)
    const [first] = await find('havgata 12')
    expect(first).toMatchObject({ collection: 'buildings', detail: 'Havgata 12' })
    expect(await names('havgata')).toContain('Havgata bru')
  })

  it('gives at most as many as asked for, and ten unless told', async () => {
    expect(await names('storbrua', '&limit=2')).toHaveLength(2)
    expect((await coordinator.get('/api/search?q=a&limit=51')).status).toBe(400)
    expect((await coordinator.get('/api/search?q=')).status).toBe(400)
  })

  it('tells Norwegian letters from their neighbours, and cares for neither case nor word order', async () => {
    expect(await names('ÆRFUGLØYA')).toEqual(['Ærfugløya bru'])
    expect(await names('bru ærf')).toEqual(['Ærfugløya bru'])
    expect(await names('arfugloya')).toEqual([])
    expect(await names('øvre')).toEqual(['Storbrua over Øvreelva'])
  })

  it('finds by number and case', async () => {
    expect(await names('50-0042')).toEqual(['Ærfugløya bru'])
    expect(await names('26/1234')).toEqual(['Storbrua parkeringshus'])
  })

  it('finds by id and by its beginning', async () => {
    const id = ids.Rådhuset!
    expect(await names(id)).toEqual(['Rådhuset'])
    expect(await names(id.toUpperCase())).toEqual(['Rådhuset'])
    expect(await names(id.slice(0, 8))).toContain('Rådhuset')
    expect(await names(id.slice(0, 7))).toEqual([])
    expect(await names(ids['Slettet Storbrua']!)).toEqual([])
  })

  it.each(['" OR *', '*', '"', 'name:stor*', 'NEAR(stor, bru)', "'; DROP TABLE search; --", 'NOT', '^stor'])(
    'takes %s as words, not as a query',
    async (q) => {
      expect(Array.isArray(await find(q))).toBe(true)
      expect(await names('rådhuset')).toEqual(['Rådhuset'])
    },
  )

  it('does not let operators widen what is found', async () => {
    expect(await names('" OR *')).toEqual([])
    expect(await names('rådhuset OR storbrua')).toEqual([])
    expect(await names('-storbrua rådhuset')).toEqual([])
  })

  it('survives a null character', async () => {
    expect(await names('råd\u0000huset')).toEqual([])
    expect(await names('\u0000')).toEqual([])
  })

  it('is for everyone signed in, and nobody else', async () => {
    expect((await find('rådhuset', '', await signInAs('reader')))[0]!.name).toBe('Rådhuset')
    expect((await anonymous.get('/api/search?q=storbrua')).status).toBe(401)
  })
})
