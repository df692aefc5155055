import { beforeAll, describe, expect, it } from 'vitest'
import type { Event } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { checkProject, createProject } from '../checks/projects.ts'
import { anonymous, type Client, signInAs } from '../client.ts'
import { bridgeRow, bring } from '../imports/files.ts'
import { inObject } from '../object.ts'
import { pointAt } from '../town.ts'
import { tamper } from './tamper.ts'

const bridges = '/api/register/bridges'
let coordinator: Client
let roads: Client
let bridge: Thing
let project: Thing
let imported: string

beforeAll(async () => {
  coordinator = await signInAs('coordinator')
  roads = await signInAs('roads')
  const planner = await signInAs('planner')
  const content = { geometry: pointAt(0, 0), properties: { name: '=Formelbrua', coverage: 'partial' } }
  bridge = (await roads.post<Thing>(bridges, content)).body
  await roads.patch(`${bridges}/${bridge.id}`, { properties: { note: 'Malt', coverage: 'full' } }, '"1"')
  await roads.delete(`${bridges}/${bridge.id}`, '"2"')
  project = await createProject(planner, 'Kvartalet', [0, 0], { contents: ['building'], storeys: 6 })
  const check = await checkProject(planner, project)
  await planner.put(`/api/checks/${check.id}/answers/FEL-1`, { value: 'yes' }, '"0"')
  await bring(roads, [bridgeRow(1, 'f-1', { name: 'Filbrua' })])
  const { body } = await roads.get<{ features: Thing[] }>(`${bridges}?q=filbrua`)
  imported = body.features[0]!.id
})

async function feed(query = '', client = coordinator): Promise<Page<Event>> {
  const { status, body } = await client.get<Page<Event>>(`/api/events${query}`)
  if (status !== 200) throw new Error(`answered ${status}`)
  return body
}
const typesOf = async (query: string) => (await feed(query)).items.map(({ type }) => type)
const everything = [
  'imports.confirmed',
  'checks.answered',
  'checks.ran',
  'projects.created',
  'bridges.deleted',
  'bridges.changed',
  'bridges.created',
]

describe('the feed', () => {
  it('tells who did what to which version, newest first, but not the values', async () => {
    const { items, next } = await feed()
    expect(items.map(({ type }) => type)).toEqual(everything)
    expect(next).toBeNull()
    expect(items.at(-2)).toMatchObject({
      by: 'Demo samferdsel',
      collection: 'bridges',
      thingId: bridge.id,
      revision: 2,
      data: { name: '=Formelbrua', changed: ['coverage', 'note'] },
    })
    expect(JSON.stringify(items)).not.toContain('Malt')
  })

  it('comes a page at a time', async () => {
    const first = await feed('?limit=4')
    const rest = await feed(`?limit=4&cursor=${first.next}`)
    expect([...first.items, ...rest.items].map(({ type }) => type)).toEqual(everything)
    expect(rest.next).toBeNull()
    expect((await coordinator.get('/api/events?cursor=tull')).status).toBe(400)
  })

  it('can be of one subject, by one person, about one thing', async () => {
    expect(await typesOf('?subject=bridges&limit=2')).toEqual(['bridges.deleted', 'bridges.changed'])
    expect(await typesOf('?subject=bridge')).toEqual([])
    expect((await coordinator.get('/api/events?subject=%25')).status).toBe(400)
    expect(await typesOf('?by=Demo%20samferdsel')).toHaveLength(4)
    expect(await typesOf('?by=Demo%20samferdsel&subject=imports')).toEqual(['imports.confirmed'])
    expect(await typesOf(`?thing=${bridge.id}`)).toHaveLength(3)
  })

  it('about a project has its checks, and about a thing the imports that wrote it', async () => {
    expect(await typesOf(`?thing=${project.id}`)).toEqual([
      'checks.answered',
      'checks.ran',
      'projects.created',
    ])
    expect(await typesOf(`?thing=${imported}`)).toEqual(['imports.confirmed'])
  })

  it('can be of a period, whose end is not in it', async () => {
    const { items } = await feed()
    const from = items.at(-2)!.at
    const to = items[0]!.at
    const expected = items.filter(({ at }) => at >= from && at < to).map(({ type }) => type)
    expect(await typesOf(`?from=${from}&to=${to}`)).toEqual(expected)
    expect(await typesOf(`?from=${from}&to=${from}`)).toEqual([])
    expect(await typesOf('?to=2020-01-01T00:00:00Z')).toEqual([])
    expect(await typesOf('?from=2020-01-01T00:00:00Z')).toEqual(everything)
    expect((await coordinator.get('/api/events?from=2020')).status).toBe(400)
  })

  it('is of the period also where the clock was set back', async () => {
    const put = (sequence: number, at: string) =>
      tamper(`INSERT INTO event SELECT ${sequence}, '${at}', by, type, collection, thing_id, revision, data, previous_hash, hash
        FROM event WHERE sequence = 1`)
    await put(101, '2030-01-01T10:00:00.000Z')
    await put(102, '2030-01-02T00:00:00.000Z')
    await put(103, '2030-01-01T09:00:00.000Z')
    const { items } = await feed('?from=2030-01-01T00:00:00Z&to=2030-01-02T00:00:00Z')
    expect(items.map(({ sequence }) => sequence)).toEqual([103, 101])
    await tamper('DELETE FROM event WHERE sequence > 100')
  })

  it('says who has done something', async () => {
    const { body } = await coordinator.get('/api/events/people')
    expect(body).toEqual({ items: ['Demo byplanlegger', 'Demo samferdsel'] })
  })

  it('finds its place by an index, whatever it is filtered by', async () => {
    const plans = await inObject(({ sql }) =>
      [
        `by = 'x'`,
        `substr(type, 1, instr(type, '.') - 1) = 'x'`,
        `at >= '2020' AND at < '2021'`,
        `(coalesce(data ->> '$.projectId', thing_id) = 'x' OR sequence IN (SELECT event_sequence FROM revision
          WHERE collection IN (SELECT value FROM json_each('[]')) AND thing_id = 'x'))`,
      ].map((where) =>
        sql
          .exec<{ detail: string }>(`EXPLAIN QUERY PLAN SELECT min(sequence) FROM event WHERE ${where}`)
          .toArray()
          .map(({ detail }) => detail)
          .join('; '),
      ),
    )
    for (const plan of plans) expect(plan).not.toMatch(/SCAN (event|revision)/)
  })
})

describe('the feed of an administrator', () => {
  it('does not tell what was answered, or that gaps were touched', async () => {
    const admin = await signInAs('admin')
    const { items } = await feed('', admin)
    expect(items.map(({ type }) => type)).toEqual(everything)
    expect(items[1]!.data).toEqual({ projectId: project.id, project: 'Kvartalet', point: 'FEL-1' })
    expect(items.at(-2)!.data).toEqual({ name: '=Formelbrua', changed: ['note'] })
    const csv = await (await admin.fetch('/api/events/export')).text()
    expect(csv).toContain('svarte på FEL-1')
    expect(csv).not.toContain('Sikring')
  })

  it('shows nobody the salt that keeps stored rows from being guessed', async () => {
    for (const client of [coordinator, await signInAs('admin')])
      expect(JSON.stringify(await feed('', client))).not.toMatch(/salt|vouched/)
  })
})

it('the feed, its people and its export are for coordinators and administrators', async () => {
  for (const path of ['/api/events', '/api/events/people', '/api/events/export']) {
    for (const account of ['planner', 'roads', 'health'] as const)
      expect((await (await signInAs(account)).get(path)).status, `${account} ${path}`).toBe(403)
    expect((await (await signInAs('reader')).get(path)).status).toBe(404)
    expect((await anonymous.get(path)).status).toBe(401)
  }
})

describe('the export', () => {
  it('is a file for a spreadsheet, with sentences, and formulas made harmless', async () => {
    const response = await coordinator.fetch(`/api/events/export?thing=${bridge.id}`)
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('Content-Disposition')).toContain('rekkverk-historikk.csv')
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = new TextDecoder().decode(bytes).split('\r\n')
    expect(lines[0]).toBe('Nummer;Tidspunkt (norsk tid);Hvem;Hva;Type;Id;Versjon;Fingeravtrykk')
    expect(lines[1]).toMatch(
      /^3;\d{4}-\d\d-\d\d \d\d:\d\d:\d\d;Demo samferdsel;slettet bru «=Formelbrua»;bridges.deleted;[0-9a-f-]{36};3;[0-9a-f]{64}$/,
    )
    expect(lines).toHaveLength(5)
  })

  it('speaks the language it is asked in', async () => {
    const english = await (await coordinator.fetch('/api/events/export?language=en&subject=imports')).text()
    expect(english).toContain('Number;Time (in Norway);Who;What')
    expect(english).toContain('imported bruer.json: 1 bridges')
  })

  it('refuses what the list refuses', async () => {
    expect((await coordinator.get('/api/events/export?thing=tull')).status).toBe(400)
  })
})
