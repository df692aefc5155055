import { beforeAll, describe, expect, it } from 'vitest'
import type { FeaturePage } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { type Client, signInAs } from '../client.ts'
import { place, pointAt } from '../town.ts'

const bridges = '/api/register/bridges'
type Listed = FeaturePage<Thing> & { matched?: number }
let roads: Client

const town: [name: string, eastMetres: number, properties: Record<string, unknown>][] = [
  [
    'Gamlebrua',
    0,
    { kind: 'road', status: 'in_use', builtYear: 1890, crosses: ['river', 'walkway'], cycling: true },
  ],
  [
    'Nybrua',
    200,
    { kind: 'footbridge', status: 'in_use', builtYear: 2015, crosses: ['river'], cycling: false },
  ],
  ['Kaibrua', 400, { kind: 'footbridge', status: 'closed', crosses: ['sea'] }],
  ['Enga bru', 600, { status: 'planned', builtYear: 1890 }],
  [
    'Åsbrua',
    800,
    { kind: 'railway', builtYear: 1950, brutusNumber: '16-0042', owner: 'Banen, avdeling nord' },
  ],
]

beforeAll(async () => {
  roads = await signInAs('roads')
  for (const [name, east, properties] of town)
    await roads.post(bridges, { geometry: pointAt(east, 0), properties: { name, ...properties } })
})

async function list(query: string, client = roads): Promise<Listed> {
  const { status, body } = await client.get<Listed>(`${bridges}?${query}`)
  if (status !== 200) throw new Error(`${query}: ${status} ${JSON.stringify(body)}`)
  return body
}
const namesOf = ({ features }: Listed) => features.map(({ properties }) => properties.name)
const names = async (query: string) => namesOf(await list(query))

/** Every page after the other, as a client walks them. */
async function walk(query: string, between: (page: number) => Promise<unknown> = async () => {}) {
  const seen: unknown[] = []
  let cursor: string | null = null
  for (let page = 0; page < 20; page++) {
    const body: Listed = await list(`${query}${cursor ? `&cursor=${cursor}` : ''}`)
    seen.push(...namesOf(body))
    cursor = body.next
    if (!cursor) return seen
    await between(page)
  }
  throw new Error('the pages never ended')
}

describe('filtering', () => {
  it.each([
    ['kind=footbridge', ['Nybrua', 'Kaibrua']],
    ['kind=footbridge,railway', ['Nybrua', 'Kaibrua', 'Åsbrua']],
    ['kind=unknown', ['Enga bru']],
    ['owner=Banen, avdeling nord', ['Åsbrua']],
    ['kind=unknown,railway', ['Enga bru', 'Åsbrua']],
    ['status=in_use&kind=road', ['Gamlebrua']],
    ['crosses=river', ['Gamlebrua', 'Nybrua']],
    ['crosses=sea,walkway', ['Gamlebrua', 'Kaibrua']],
    ['crosses=unknown', ['Enga bru', 'Åsbrua']],
    ['cycling=true', ['Gamlebrua']],
    ['cycling=false', ['Nybrua']],
    ['cycling=unknown', ['Kaibrua', 'Enga bru', 'Åsbrua']],
    ['q=åsb', ['Åsbrua']],
    ['q=bru%20enga', ['Enga bru']],
    ['q=16-0042', ['Åsbrua']],
    ['q=asbrua', []],
    ['q=%22', ['Gamlebrua', 'Nybrua', 'Kaibrua', 'Enga bru', 'Åsbrua']],
    ['q=%22%20OR%20(*', []],
    ['q=Åsb%00rua', []],
    ['q=-', []],
  ])('%s', async (query, expected) => {
    expect(await names(query)).toEqual(expected)
  })

  it('takes what a box touches', async () => {
    const [west, south] = place(150, -20)
    const [east, north] = place(450, 20)
    const bbox = `bbox=${west},${south},${east},${north}`
    expect(await names(bbox)).toEqual(['Nybrua', 'Kaibrua'])
    expect(await names(`${bbox}&status=closed`)).toEqual(['Kaibrua'])
    expect(await names(`${bbox}&sort=name`)).toEqual(['Kaibrua', 'Nybrua'])
  })

  it('counts all matches when asked, whatever the page', async () => {
    expect(await list('status=in_use&count=true&limit=1')).toMatchObject({ matched: 2 })
    expect(await list('limit=1')).not.toHaveProperty('matched')
  })

  it.each([
    ['bbox=1,2,3', 'bbox'],
    ['bbox=10,64,9,65', 'bbox'],
    ['bbox=øst,0,0,0', 'bbox'],
    ['limit=0', 'limit'],
    ['limit=ti', 'limit'],
    ['cursor=tull', 'cursor'],
    ['sort=colour', 'sort'],
    ['colour=red', 'colour'],
    ['constructor=x', 'constructor'],
    ["kind'%20OR%201=1", "kind' OR 1"],
  ])('says which parameter of ?%s it cannot read', async (query, field) => {
    const { status, body } = await roads.get<ProblemBody>(`${bridges}?${query}`)
    expect(status).toBe(400)
    expect(body.errors!.map((error) => error.field)).toEqual([field])
  })

  it('finds the safeguards and signs at a thing', async () => {
    const { features } = await list('q=Nybrua')
    const at = { collection: 'bridges', id: features[0]!.id }
    const properties = { name: 'Skilt ved bruenden', status: 'proposed', at }
    await roads.post('/api/signs', { geometry: pointAt(200, 5), properties })
    await roads.post('/api/signs', {
      geometry: pointAt(0, 5),
      properties: { name: 'Et annet', status: 'proposed' },
    })
    const { body } = await roads.get<Listed>(`/api/signs?at=${at.id}`)
    expect(namesOf(body)).toEqual(['Skilt ved bruenden'])
  })
})

describe('sorting', () => {
  it.each([
    ['sort=builtYear', ['Gamlebrua', 'Enga bru', 'Åsbrua', 'Nybrua', 'Kaibrua']],
    ['sort=builtYear&order=desc', ['Nybrua', 'Åsbrua', 'Enga bru', 'Gamlebrua', 'Kaibrua']],
    ['sort=kind', ['Nybrua', 'Kaibrua', 'Åsbrua', 'Gamlebrua', 'Enga bru']],
    ['sort=name', ['Enga bru', 'Gamlebrua', 'Kaibrua', 'Nybrua', 'Åsbrua']],
    ['order=desc', ['Åsbrua', 'Enga bru', 'Kaibrua', 'Nybrua', 'Gamlebrua']],
  ])('%s, unknown values last', async (query, expected) => {
    expect(await names(query)).toEqual(expected)
    // The same order must come out page by page.
    expect(await walk(`${query}&limit=2`)).toEqual(expected)
    expect(await walk(`${query}&limit=1`)).toEqual(expected)
  })

  it('puts names in Norwegian order, whatever their case', async () => {
    const structures = '/api/register/structures'
    for (const name of ['Østtrappa', 'ærfuglkaia', 'Åstrappa', 'zaptrappa', 'Aktrappa'])
      await roads.post(structures, { geometry: pointAt(0, 900), properties: { name, kind: 'stairs' } })
    const { body } = await roads.get<Listed>(`${structures}?sort=name`)
    expect(namesOf(body)).toEqual(['Aktrappa', 'zaptrappa', 'ærfuglkaia', 'Østtrappa', 'Åstrappa'])
  })

  it('sorts by the last change', async () => {
    const [oldest] = (await list('q=Gamlebrua')).features
    await roads.patch(
      `${bridges}/${oldest!.id}`,
      { properties: { owner: 'Kommunen' } },
      `"${oldest!.revision}"`,
    )
    expect((await names('sort=updated&order=desc'))[0]).toBe('Gamlebrua')
  })
})

describe('paging', () => {
  it('neither repeats nor skips a row when others come and go in between', async () => {
    const before = await names('sort=name')
    const visitors: Thing[] = []
    const seen = await walk('sort=name&limit=2', async (page) => {
      const geometry = pointAt(2000, page)
      const [early, late] = await Promise.all(
        ['Abrua', 'Ørebrua'].map((name) =>
          roads.post<Thing>(bridges, { geometry, properties: { name: `${name} ${page}` } }),
        ),
      )
      visitors.push(early!.body, late!.body)
    })
    expect(seen.filter((name) => before.includes(name))).toEqual(before)
    expect(new Set(seen).size).toBe(seen.length)
    for (const { id } of visitors) await roads.delete(`${bridges}/${id}`, '"1"')
  })

  it('gives at most a thousand, however many are asked for', async () => {
    expect(namesOf(await list('limit=100000'))).toHaveLength(town.length)
  })

  it('says 304 until something in the collection changes', async () => {
    const first = await roads.get(`${bridges}?limit=2`)
    const unchanged = await roads.get(`${bridges}?limit=2`, { 'If-None-Match': first.etag! })
    expect(unchanged.status).toBe(304)
    const { body } = await roads.post<Thing>(bridges, {
      geometry: pointAt(0, 900),
      properties: { name: 'Siste bru' },
    })
    expect((await roads.get(`${bridges}?limit=2`, { 'If-None-Match': first.etag! })).status).toBe(200)
    await roads.delete(`${bridges}/${body.id}`, '"1"')
  })
})
