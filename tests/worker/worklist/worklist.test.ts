import { beforeAll, describe, expect, it } from 'vitest'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { factsOf } from '../../../geodata/worklist/facts.ts'
import type { WorklistLine, WorklistPage } from '../../../geodata/worklist/line.ts'
import { type Client, signInAs } from '../client.ts'
import { inObject } from '../object.ts'
import { pointAt } from '../town.ts'

const list = '/api/worklist'
let roads: Client

async function register(path: string, east: number, properties: Record<string, unknown>): Promise<string> {
  const { status, body } = await roads.post<Thing>(path, { geometry: pointAt(east, 0), properties })
  if (status !== 201) throw new Error(`not registered: ${status} ${JSON.stringify(body)}`)
  return body.id
}

/** What somebody measured, and what came of it, as the subjects that own the tables store them. */
async function survey(thingId: string, seenOn: string, parapets: object[], revision = 1) {
  await inObject(({ sql }) => {
    sql.exec(
      `INSERT INTO survey (thing_id, revision, collection, seen_on, axis_metres, content, at, by, event_sequence)
       VALUES (?, ?, 'bridges', ?, NULL, ?, '2026-01-05T12:00:00.000Z', 'Test', NULL)`,
      thingId,
      revision,
      seenOn,
      JSON.stringify({ seenOn, parapets }),
    )
  })
}
async function reckon(thingId: string, state: string, gapMetres: number) {
  await inObject(({ sql }) => {
    sql.exec(
      `INSERT OR REPLACE INTO thing_coverage (thing_id, collection, state, reachable_metres, gap_metres, temporary_metres,
         open_parts, notes, reckoned_on) VALUES (?, 'bridges', ?, 100, ?, 0, 1, '[]', '2026-11-22')`,
      thingId,
      state,
      gapMetres,
    )
  })
}
const stretch = (edge: string, from: number, to: number | null) => ({ edge, from, to })
const registered = (heightMetres: number, where: object | null, externalId = 'x') => ({
  externalId,
  kind: null,
  use: null,
  heightMetres,
  lengthMetres: null,
  stretch: where,
})

beforeAll(async () => {
  roads = await signInAs('roads')
  const bridges = '/api/register/bridges'
  const measured = await register(bridges, 0, {
    name: 'Åsbrua',
    kind: 'road',
    pedestrianAccess: 'both_sides',
    coverage: 'full',
    parapetCondition: 'good',
    parapets: [registered(0.9, stretch('left', 0, 20)), registered(1.1, stretch('right', 0, 20))],
    rehabilitationYear: 2028,
  })
  await register(bridges, 100, {
    name: 'Bekkebrua',
    kind: 'footbridge',
    coverage: 'partial',
    parapets: [registered(0.95, null)],
    parapetHeightMetres: 0.7,
    rehabilitationYear: 2035,
  })
  const both = await register(bridges, 200, {
    name: 'Ærbrua',
    parapetHeightMetres: 1.2,
    parapetMeasuredOn: '2024-05-01',
  })
  await register(bridges, 300, { name: 'Avbrua' })
  const at = { collection: 'bridges', id: both }
  const safeguards = '/api/safeguards'
  await register(safeguards, 200, {
    name: 'Gitter',
    kind: 'T01',
    status: 'proposed',
    at,
    costKroner: 400_000,
  })
  await register(safeguards, 200, { name: 'Nett', kind: 'T05', status: 'decided', at, costKroner: 100_000 })
  await register(safeguards, 200, { name: 'Kant', kind: 'T12', status: 'decided', at })
  await register(safeguards, 200, {
    name: 'Skjerm',
    kind: 'T01',
    status: 'done',
    at,
    nextInspectionOn: '2027-03-01',
  })
  await register('/api/register/buildings', 400, { name: 'Ukjent hus', use: 'housing' })
  await register('/api/register/buildings', 450, {
    address: 'Kaia 2',
    publicAccess: true,
    roofTerrace: 'public',
  })
  // The left side has been measured all along since it was registered, the right side in part.
  await survey(measured, '2025-06-01', [
    {
      ...stretch('left', 0, 12),
      heightMetres: 1.4,
      basis: 'measured',
      condition: 'worn',
      climbResistant: 'yes',
    },
    {
      ...stretch('left', 12, 20),
      heightMetres: 1.3,
      basis: 'measured',
      condition: null,
      climbResistant: 'partly',
    },
    {
      ...stretch('right', 0, 5),
      heightMetres: 1.5,
      basis: 'estimated',
      condition: 'good',
      climbResistant: null,
    },
  ])
  await survey(
    measured,
    '2020-06-01',
    [{ ...stretch('left', 0, 20), heightMetres: 0.2, basis: 'measured' }],
    2,
  )
  await reckon(measured, 'none', 12.5)
})

async function read(query = '', collection = 'bridges', client = roads): Promise<WorklistPage> {
  const { status, body } = await client.get<WorklistPage>(`${list}/${collection}?${query}`)
  if (status !== 200) throw new Error(`${query}: ${status} ${JSON.stringify(body)}`)
  return body
}
const names = async (query: string, collection = 'bridges') =>
  (await read(query, collection)).items.map(({ name }) => name)
const line = async (name: string) => (await read()).items.find((one) => one.name === name) as WorklistLine

describe('a line of the working list', () => {
  it('says what was measured before what is registered, and what was reckoned before what was judged', async () => {
    expect(await line('Åsbrua')).toMatchObject({
      state: 'none',
      stateFrom: 'reckoned',
      gapMetres: 12.5,
      openParts: 1,
      // The registered parapet on the right reaches further than what was measured there.
      parapetHeightMetres: 1.1,
      parapetBasis: 'registered',
      condition: 'worn',
      climbResistant: 'partly',
      safeguards: null,
      openFaults: null,
    })
    expect(await line('Bekkebrua')).toMatchObject({
      state: 'partial',
      stateFrom: 'judged',
      gapMetres: null,
      parapetHeightMetres: 0.95,
      parapetBasis: 'registered',
    })
  })

  it('counts the safeguards of each status, and sums up what those to come cost', async () => {
    expect(await line('Ærbrua')).toMatchObject({
      parapetHeightMetres: 1.2,
      parapetBasis: 'measured',
      safeguards: { proposed: 1, decided: 2, done: 1 },
      plannedCostKroner: 500_000,
      withoutCost: 1,
      nextInspectionOn: '2027-03-01',
      openFaults: 0,
      state: null,
    })
  })
})

describe('the working list', () => {
  it('goes by name unless told, and puts the unknown last whichever way it is sorted', async () => {
    expect(await names('')).toEqual(['Avbrua', 'Bekkebrua', 'Ærbrua', 'Åsbrua'])
    expect(await names('sort=rehabilitationYear')).toEqual(['Åsbrua', 'Bekkebrua', 'Ærbrua', 'Avbrua'])
    expect(await names('sort=rehabilitationYear&order=desc')).toEqual([
      'Bekkebrua',
      'Åsbrua',
      'Avbrua',
      'Ærbrua',
    ])
    expect(await names('sort=parapetHeightMetres')).toEqual(['Bekkebrua', 'Åsbrua', 'Ærbrua', 'Avbrua'])
    expect(await names('sort=state')).toEqual(['Bekkebrua', 'Åsbrua', 'Ærbrua', 'Avbrua'])
    expect((await names('sort=safeguards'))[0]).toBe('Ærbrua')
  })

  it.each([
    ['state=partial,unknown', ['Avbrua', 'Bekkebrua', 'Ærbrua']],
    ['rehabilitationYear=2028..2030', ['Åsbrua']],
    ['rehabilitationYear=2030..,unknown', ['Avbrua', 'Bekkebrua', 'Ærbrua']],
    ['gapMetres=..12.5', ['Åsbrua']],
    ['parapetBasis=measured', ['Ærbrua']],
    ['safeguards=decided,temporary', ['Ærbrua']],
    ['safeguards=unknown&access=both_sides', ['Åsbrua']],
    ['nextInspectionOn=..2027-03-01', ['Ærbrua']],
    ['q=bekke', ['Bekkebrua']],
  ])('is narrowed by %s', async (query, expected) => {
    expect(await names(query)).toEqual(expected)
  })

  it('is walked page by page in every order, each line once, and says how many there are', async () => {
    for (const { code } of factsOf('bridges'))
      for (const order of ['asc', 'desc']) {
        const seen: string[] = []
        let cursor: string | null = ''
        while (cursor !== null) {
          const page: WorklistPage = await read(
            `sort=${code}&order=${order}&limit=1&cursor=${cursor}`.replace(/&cursor=$/, ''),
          )
          expect(page.total).toBe(4)
          seen.push(...page.items.map(({ id }) => id))
          cursor = page.next
        }
        expect(new Set(seen).size, code).toBe(4)
        expect(seen).toHaveLength(4)
      }
  })

  it('has of buildings those that something is known of, and all of them when asked for', async () => {
    expect(await names('', 'buildings')).toEqual(['Kaia 2'])
    expect(await names('roofTerrace=public', 'buildings')).toEqual(['Kaia 2'])
    expect(await names('access=unknown', 'buildings')).toEqual(['Ukjent hus'])
    expect(await names('', 'structures')).toEqual([])
  })

  it('says what it cannot read', async () => {
    for (const query of ['state=worst', 'sort=score', 'points=5..', 'gapMetres=5', 'cursor=abc']) {
      const { status, body } = await roads.get<ProblemBody>(`${list}/bridges?${query}`)
      expect([query, status, body.errors?.[0]?.field]).toEqual([query, 400, query.split('=')[0]])
    }
  })

  it('is a file for a spreadsheet, with a comma in decimals', async () => {
    const { body, headers } = await roads.get<string>(`${list}/bridges/export?sort=gapMetres&language=nb`)
    expect(headers.get('Content-Type')).toContain('text/csv')
    const [head, first, ...others] = body.trim().split('\r\n')
    expect(head).toContain('Åpen strekning (m)')
    expect(first).toMatch(/^Åsbrua;Vegbru;Begge sider;Ikke;12,5;1;1,1;Fra register/)
    expect(others).toHaveLength(3)
  })

  it('is for those who may know what is not secured', async () => {
    const reader = await signInAs('reader')
    for (const path of ['/bridges', '/bridges/export', '/buildings?state=none'])
      expect((await reader.get(list + path)).status).toBe(404)
  })
})
