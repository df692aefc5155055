import { beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../../geodata/model/calendar.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { SignMessage } from '../../../geodata/model/signMessage.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import type { SignPage, SignRow } from '../../../geodata/signs/signRow.ts'
import { type Client, signInAs } from '../client.ts'
import { helplineContent, makeHelpline, makeMessage, seen, today } from '../recalls/made.ts'
import { lineFrom, pointAt } from '../town.ts'

const overview = '/api/signs/overview'
let roads: Client
let reader: Client
let bridge: Thing
let message: SignMessage
let standing: Thing

/** A board of four: one proposed, one approved with much missing, one that stands and is recalled, one that is gone. */
beforeAll(async () => {
  const health = await signInAs('health')
  ;[roads, reader] = await Promise.all([signInAs('roads'), signInAs('reader')])
  const service = await makeHelpline(health, '00 00 00 51')
  message = await makeMessage(health, [service])
  const input = { geometry: lineFrom([0, 0], [0, 60]), properties: { name: 'Oversiktsbrua' } }
  bridge = (await roads.post<Thing>('/api/register/bridges', input)).body
  const at = { collection: 'bridges', id: bridge.id }
  await make('Åpningen', { status: 'proposed' })
  await make('Østre ende', {
    status: 'approved',
    at,
    ground: 'road',
    roadAuthority: 'county',
    operator: 'Drift, nord',
  })
  standing = await make('Ærverdig ende', {
    ...{
      status: 'mounted',
      at,
      messageId: message.id,
      ground: 'open',
      mounting: 'wall',
      operator: 'Bydrift',
    },
    ...{ mountedOn: '2025-01-01', nextInspectionOn: '2025-06-01', size: 'medium' },
  })
  await make('Borte', { status: 'removed', removedOn: '2025-01-01', ground: 'railway' })
  const deviation = { text: 'Står skjevt', foundOn: '2025-02-02', dueOn: addDays(today, 30) }
  const found = await roads.post(`/api/signs/${standing.id}/deviations`, deviation)
  expect(found.status).toBe(201)
  const changed = helplineContent('00 00 00 52', { name: service.name })
  expect((await health.put(`/api/helplines/${service.id}`, changed, seen(service)['If-Match'])).status).toBe(
    200,
  )
})

async function make(name: string, properties: object): Promise<Thing> {
  const made = await roads.post<Thing>('/api/signs', {
    geometry: pointAt(0, 0),
    properties: { name, ...properties },
  })
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  return made.body
}

const page = async (query: string, client = roads) =>
  (await client.get<SignPage>(`${overview}?${query}`)).body
const names = async (query: string, client = roads) =>
  (await page(query, client)).items.map(({ name }) => name)

describe('the list of signs', () => {
  it('tells where each stands, what it says and what is left to do', async () => {
    const { items, total } = await page('')
    expect([total, items.map(({ name }) => name)]).toEqual([
      4,
      ['Borte', 'Ærverdig ende', 'Østre ende', 'Åpningen'],
    ])
    expect(items[1]).toMatchObject({
      ...{ id: standing.id, status: 'mounted', atName: 'Oversiktsbrua', messageName: 'Snakk med noen' },
      work: {
        ...{ lastInspectedOn: null, inspectOn: '2025-06-01', openDeviations: 1, permissionsMissing: 1 },
        inRecall: true,
      },
    } satisfies Partial<SignRow>)
    expect(items[3]!.work).toMatchObject({ permissionsMissing: null })
    expect(items[0]!.work).toMatchObject({ inspectOn: null, permissionsMissing: 0, inRecall: false })
  })

  it.each([
    ['status=mounted,approved', ['Ærverdig ende', 'Østre ende']],
    ['due=2025-06-01', ['Ærverdig ende']],
    ['due=2025-05-31', []],
    ['q=ende nord', ['Østre ende']],
    ['q=OVERSIKTS', ['Ærverdig ende', 'Østre ende']],
    ['message=none&status=proposed', ['Åpningen']],
    ['operator=Drift, nord', ['Østre ende']],
    ['operator=none&collection=bridges', []],
    ['recall=some', ['Ærverdig ende']],
    ['deviation=none&permission=some', ['Østre ende', 'Åpningen']],
    ['collection=buildings', []],
  ])('is narrowed by %s', async (query, expected) => {
    expect(await names(query)).toEqual(expected)
  })

  it('is narrowed to a thing and a message, and read page by page', async () => {
    expect(await names(`thing=${bridge.id}&message=${message.id},none`)).toHaveLength(2)
    const first = await page('limit=3')
    expect([first.items.length, first.total]).toEqual([3, 4])
    const rest = await page(`limit=3&cursor=${first.next}`)
    expect([rest.items.map(({ name }) => name), rest.next, rest.total]).toEqual([['Åpningen'], null, 4])
    for (const query of ['status=lost', 'message=x', 'due=snart', 'cursor=x'])
      expect((await roads.get(`${overview}?${query}`)).status).toBe(400)
  })

  it('tells readers nothing of what is left to do, nor lets them ask', async () => {
    const { items } = await page('', reader)
    expect(items.map(({ work }) => work)).toEqual([null, null, null, null])
    for (const query of ['due=2026-01-01', 'recall=some', 'deviation=none', 'permission=some'])
      expect((await reader.get<ProblemBody>(`${overview}?${query}`)).status).toBe(400)
    const csv = await reader.get<string>(`${overview}.csv`)
    expect(csv.body).not.toContain('avvik')
    expect(JSON.stringify((await reader.get(`${overview}.geojson`)).body)).not.toContain('openDeviations')
  })

  it('is exported as it is narrowed', async () => {
    const csv = await roads.get<string>(`${overview}.csv?status=mounted`)
    const [head, line, ...rest] = csv.body.trim().split('\r\n')
    expect(head).toMatch(/^\uFEFF?Navn;Stedskode;Status;.*Åpne avvik;.*;Id$/)
    expect(line).toMatch(/^Ærverdig ende;H-\d+;Montert;.*;1;1;Ja;/)
    expect(rest).toEqual([])
    expect((await roads.get<string>(`${overview}.csv?language=en`)).body).toContain('Place code')
    const map = await roads.get<{ features: { geometry: object; properties: object }[] }>(
      `${overview}.geojson?recall=some`,
    )
    expect(map.headers.get('Content-Type')).toBe('application/geo+json')
    expect(map.body.features).toMatchObject([
      { geometry: { type: 'Point' }, properties: { name: 'Ærverdig ende', openDeviations: 1 } },
    ])
  })
})
