import { beforeAll, describe, expect, it } from 'vitest'
import { addDays, dateInNorway } from '../../../geodata/model/calendar.ts'
import type { Event } from '../../../geodata/model/history.ts'
import type { FeaturePage, Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { SecuringDay, SecuringSummary } from '../../../geodata/model/securingAnswer.ts'
import type { Survey } from '../../../geodata/model/survey.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { type Client, signInAs } from '../client.ts'
import {
  createBridge,
  createSafeguard,
  createThing,
  lineAt,
  securingOf,
  securingPath,
  survey,
  surveyOfAll,
} from './things.ts'

type Shown = Thing & { securing?: SecuringSummary }

const bridges = '/api/register/bridges'
const today = dateInNorway(new Date())
let roads: Client
let coordinator: Client
let reader: Client
beforeAll(async () => {
  ;[roads, coordinator, reader] = await Promise.all([
    signInAs('roads'),
    signInAs('coordinator'),
    signInAs('reader'),
  ])
})

async function shown(client: Client, { id }: Thing, knownEtag?: string) {
  return client.get<Shown>(`${bridges}/${id}`, knownEtag ? { 'If-None-Match': knownEtag } : {})
}

async function extend(safeguard: Thing, extent: unknown, revision = 1): Promise<void> {
  const path = `/api/safeguards/${safeguard.id}`
  const { status } = await roads.patch(path, { properties: { extent } }, `"${revision}"`)
  expect(status).toBe(200)
}

describe('a bridge taken from nothing to full', () => {
  it('says nothing, then none, then partly with its gaps in metres, then fully', async () => {
    const bridge = await createBridge(roads)
    const first = await securingOf(roads, bridge)
    expect(first.coverage).toMatchObject({
      state: null,
      notes: ['not_surveyed', 'access_unknown', 'ends_open'],
    })
    expect(first).toMatchObject({ survey: null, surveyRevision: 0, axis: bridge.geometry, safeguards: [] })
    expect((await shown(roads, bridge)).body).not.toHaveProperty('securing')

    await survey(roads, bridge, surveyOfAll)
    const open = await securingOf(roads, bridge)
    const side = open.edges[0]!.lengthMetres!
    expect(open.coverage).toMatchObject({ state: 'none', reachableMetres: 2 * side + 8 })
    expect((await shown(roads, bridge)).body.securing).toEqual({
      state: 'none',
      gapMetres: 2 * side + 8,
      openParts: 0,
    })

    const screen = await createSafeguard(roads, bridge, { extent: [{ edge: 'left', from: 0, to: 40 }] })
    const partial = await securingOf(roads, bridge)
    expect(partial.coverage).toMatchObject({ state: 'partial', coveredMetres: 40, notes: ['ends_open'] })
    expect(partial.coverage.edges[0]!.pieces).toMatchObject([
      { from: 0, to: 40, covered: true, by: [screen.id], reason: null },
      { from: 40, to: side, covered: false, reason: 'nothing' },
    ])
    expect(partial.safeguards).toMatchObject([
      { id: screen.id, role: 'covers', standing: 'stands', openFaults: 0 },
    ])

    await extend(
      screen,
      ['left', 'right', 'start', 'end'].map((edge) => ({ edge })),
    )
    expect((await securingOf(roads, bridge)).coverage).toMatchObject({ state: 'full', gapMetres: 0 })
    expect((await shown(roads, bridge)).body.securing).toMatchObject({ state: 'full', gapMetres: 0 })
  })

  it('tells past days and the days it changed, newest first', async () => {
    const bridge = await createBridge(roads)
    await survey(roads, bridge, surveyOfAll)
    const { body: later } = await survey<Survey>(
      roads,
      bridge,
      {
        ...surveyOfAll,
        seenOn: '2023-01-01',
        edges: surveyOfAll.edges.map((edge, i) => (i < 2 ? edge : { ...edge, access: 'none' })),
      },
      '"1"',
    )
    expect(later.revision).toBe(2)
    const screen = await createSafeguard(roads, bridge, {
      name: 'Skjerm',
      extent: [{ edge: 'left' }, { edge: 'right' }],
    })
    await createSafeguard(roads, bridge, {
      name: 'Byggegjerde',
      kind: 'T24',
      status: 'temporary',
      doneOn: '2019-07-01',
      untilOn: '2019-07-31',
      extent: [{ edge: 'left', from: 0, to: 10 }],
    })
    const on = async (date: string) => (await securingOf(roads, bridge, date)).coverage
    expect(await on('2019-05-31')).toMatchObject({ state: null })
    expect(await on('2019-07-31')).toMatchObject({
      state: 'partial',
      temporaryMetres: 10,
      changesOn: '2019-08-01',
    })
    expect(await on('2019-08-01')).toMatchObject({ state: 'none', temporaryMetres: 0 })
    expect(await on('2022-12-31')).toMatchObject({ state: 'partial', gapMetres: 8 })
    expect(await on(today)).toMatchObject({ state: 'full', gapMetres: 0 })
    const { body } = await roads.get<Page<SecuringDay>>(`${securingPath(bridge)}/history`)
    expect(
      body.items.map(({ date, state, gapMetres, what }) => [
        date,
        state,
        gapMetres,
        what.map(({ turn, safeguard }) => `${turn} ${safeguard?.name ?? ''}`.trim()),
      ]),
    ).toMatchObject([
      ['2023-01-01', 'full', 0, ['surveyed']],
      ['2020-05-01', 'partial', 8, ['done Skjerm']],
      ['2019-08-01', 'none', expect.any(Number), ['ended Byggegjerde']],
      ['2019-07-01', 'partial', expect.any(Number), ['done Byggegjerde']],
      ['2019-06-01', 'none', expect.any(Number), ['surveyed']],
    ])
    expect(body.items[1]!.what[0]!.safeguard!.id).toBe(screen.id)
    const { body: surveys } = await roads.get<Page<Survey>>(`${securingPath(bridge)}/surveys?limit=1`)
    expect(surveys).toMatchObject({ items: [{ revision: 2, seenOn: '2023-01-01' }], next: '2' })
  })

  it('counts parapets against what is required, and what is measured instead of what is registered', async () => {
    const stretch = { edge: 'left', from: 0, to: null }
    const parapet = { externalId: '1', kind: 'Brurekkverk', use: null, lengthMetres: null }
    const bridge = await createBridge(roads, {
      requiredHeightMetres: 1.2,
      parapets: [
        { ...parapet, heightMetres: 1.3, stretch },
        { ...parapet, heightMetres: 1.3, stretch: null },
      ],
    })
    expect((await shown(roads, bridge)).body.securing?.state).toBe('partial')
    const measured = { edge: 'left', heightMetres: 1, measuredOn: '2019-06-01', basis: 'measured' }
    await survey(roads, bridge, { ...surveyOfAll, parapets: [measured] })
    const { coverage, parapets } = await securingOf(roads, bridge)
    expect(coverage).toMatchObject({ state: 'none' })
    expect(coverage.edges[0]!.pieces[0]!.reason).toBe('too_low')
    expect(parapets.map(({ measured, externalId }) => [measured, externalId])).toEqual([
      [true, null],
      [false, '1'],
    ])
    await roads.patch(`${bridges}/${bridge.id}`, { properties: { requiredHeightMetres: 0.9 } }, '"1"')
    expect((await shown(roads, bridge)).body.securing?.state).toBe('partial')
  })

  it('takes 200 stretches', async () => {
    const bridge = await createBridge(roads)
    await survey(roads, bridge, surveyOfAll)
    const extent = Array.from({ length: 200 }, (_, i) => ({ edge: 'left', from: i * 0.4, to: i * 0.4 + 0.2 }))
    await createSafeguard(roads, bridge, { extent })
    expect((await securingOf(roads, bridge)).coverage).toMatchObject({ state: 'partial', coveredMetres: 40 })
  })
})

describe('what goes along in lists, filters and on the map', () => {
  it('is what is reckoned, before what somebody judged', async () => {
    const bridge = await createBridge(roads, { name: 'Listebrua', coverage: 'full' })
    const listed = async (query: string) => {
      const { body, etag } = await roads.get<FeaturePage<Shown>>(`${bridges}?q=Listebrua&${query}`)
      return { names: body.features.map(({ properties }) => properties.name), first: body.features[0], etag }
    }
    expect((await listed('coverage=full')).names).toEqual(['Listebrua'])
    await survey(roads, bridge, surveyOfAll)
    expect((await listed('coverage=full')).names).toEqual([])
    expect((await listed('coverage=none&sort=coverage')).first?.securing?.state).toBe('none')
  })

  it('changes the tags of those who see it, and of nobody else', async () => {
    const bridge = await createBridge(roads, { name: 'Merkebrua' })
    const tags = async (client: Client) => [
      (await shown(client, bridge)).etag,
      (await client.get(`${bridges}?q=Merkebrua`)).etag,
      (await client.get('/tiles/bridges/14/8474/4305.mvt')).etag,
    ]
    const [seen, unseen] = [await tags(roads), await tags(reader)]
    const before = await reader.get<Shown>(`${bridges}/${bridge.id}`)
    await survey(roads, bridge, surveyOfAll)
    expect((await tags(roads)).map((tag, i) => tag === seen[i])).toEqual([false, false, false])
    expect(await tags(reader)).toEqual(unseen)
    expect((await reader.get<Shown>(`${bridges}/${bridge.id}`)).body).toEqual(before.body)
    const { etag } = await shown(roads, bridge)
    expect((await shown(roads, bridge, etag!)).status).toBe(304)
    expect((await roads.patch(`${bridges}/${bridge.id}`, { properties: { note: 'Ny' } }, etag!)).status).toBe(
      200,
    )
  })

  it('is no part of any version of the thing', async () => {
    const bridge = await createBridge(roads)
    await survey(roads, bridge, surveyOfAll)
    const { body } = await roads.patch<Shown>(
      `${bridges}/${bridge.id}`,
      { properties: { builtYear: 1970 } },
      '"1"',
    )
    expect(body.securing?.state).toBe('none')
    const { body: history } = await roads.get<Page<{ state: Shown }>>(`${bridges}/${bridge.id}/history`)
    for (const { state } of history.items) expect(state).not.toHaveProperty('securing')
  })
})

describe('what a thing is reckoned from may go and come', () => {
  const stateOf = async (bridge: Thing) => (await shown(roads, bridge)).body.securing?.state ?? null

  it('safeguards are deleted, restored, moved and taken back', async () => {
    const [bridge, other] = [await createBridge(roads), await createBridge(roads)]
    for (const one of [bridge, other]) await survey(roads, one, surveyOfAll)
    const screen = await createSafeguard(roads, bridge, { extent: [{ edge: 'left' }] })
    const path = `/api/safeguards/${screen.id}`
    expect(await stateOf(bridge)).toBe('partial')
    await roads.delete(path, '"1"')
    expect(await stateOf(bridge)).toBe('none')
    await roads.post(`${path}/restore`, undefined, { 'If-Match': '"2"' })
    expect(await stateOf(bridge)).toBe('partial')
    await roads.patch(path, { properties: { at: { collection: 'bridges', id: other.id } } }, '"3"')
    expect([await stateOf(bridge), await stateOf(other)]).toEqual(['none', 'partial'])
    await roads.post(`${path}/revert`, { revision: 1 }, { 'If-Match': '"4"' })
    expect([await stateOf(bridge), await stateOf(other)]).toEqual(['partial', 'none'])
  })

  it('things are deleted, and not to be found, and come back with all that was known', async () => {
    const bridge = await createBridge(roads)
    await survey(roads, bridge, surveyOfAll)
    await roads.delete(`${bridges}/${bridge.id}`, '"1"')
    for (const path of ['', '/surveys', '/history'])
      expect((await roads.get(`${securingPath(bridge)}${path}`)).status).toBe(404)
    expect((await survey(roads, bridge, surveyOfAll, '"1"')).status).toBe(404)
    await roads.post(`${bridges}/${bridge.id}/restore`, undefined, { 'If-Match': '"2"' })
    expect(await stateOf(bridge)).toBe('none')
    expect((await securingOf(roads, bridge)).surveyRevision).toBe(1)
  })

  it('a line that has moved since the survey is told of', async () => {
    const bridge = await createBridge(roads)
    await survey(roads, bridge, surveyOfAll)
    expect((await securingOf(roads, bridge)).coverage.notes).not.toContain('line_moved')
    const before = (await shown(roads, bridge)).body.securing!.gapMetres
    await roads.patch(`${bridges}/${bridge.id}`, { geometry: lineAt(64.7, 3) }, '"1"')
    expect((await securingOf(roads, bridge)).coverage.notes).toContain('line_moved')
    expect((await shown(roads, bridge)).body.securing!.gapMetres).toBeGreaterThan(before)
  })
})

describe('a survey', () => {
  let bridge: Thing
  let building: Thing
  beforeAll(async () => {
    bridge = await createBridge(roads)
    building = await createThing(
      roads,
      'register/buildings',
      { name: 'Tårnet' },
      { type: 'Point', coordinates: [6.2, 64.75] },
    )
  })
  const edge = { code: 'left', access: 'all' }

  it.each<[string, Record<string, unknown>, string[]]>([
    ['seen on a day to come', { seenOn: addDays(today, 1) }, ['seenOn in-future']],
    ['an edge twice', { edges: [edge, edge] }, ['edges.1.code repeated']],
    ['parts nobody told', { edges: [{ code: 'left', access: 'some' }] }, ['edges.0.reachable missing']],
    [
      'parts nobody asked for',
      { edges: [{ ...edge, reachable: [{ from: 1, to: 2 }] }] },
      ['edges.0.reachable not-asked'],
    ],
    [
      'parts beyond the end',
      { edges: [{ code: 'start', lengthMetres: 4, access: 'some', reachable: [{ from: 1, to: 5 }] }] },
      ['edges.0.reachable.0.to beyond-end'],
    ],
    [
      'parts backwards',
      { edges: [{ ...edge, access: 'some', reachable: [{ from: 1, to: 0.5 }] }] },
      ['edges.0.reachable.0.to not-after'],
    ],
    [
      'a parapet at no edge',
      { parapets: [{ edge: 'roof-1', heightMetres: 1, measuredOn: today, basis: 'measured' }] },
      ['parapets.0.edge unknown-edge'],
    ],
    [
      'a parapet of tomorrow',
      { parapets: [{ edge: 'left', heightMetres: 1, measuredOn: addDays(today, 1), basis: 'measured' }] },
      ['parapets.0.measuredOn in-future'],
    ],
    ['supports in disorder', { supports: [20, 10, 900] }, ['supports.1 not-after', 'supports.2 beyond-end']],
    [
      'a line that is none',
      {
        axis: {
          type: 'LineString',
          coordinates: [
            [6.2, 64.8],
            [6.2, 64.8],
          ],
        },
      },
      ['axis too-few-points'],
    ],
    [
      'an edge drawn far away',
      {
        edges: [
          {
            ...edge,
            code: 'edge-1',
            line: {
              type: 'LineString',
              coordinates: [
                [64.8, 6.2],
                [64.8, 6.3],
              ],
            },
          },
        ],
      },
      ['edges.0.line swapped'],
    ],
    ['what is not known of', { edges: [{ ...edge, colour: 'red' }] }, ['edges.0.colour unknown-field']],
  ])('with %s is refused by the field', async (_, content, wrong) => {
    const sent = { seenOn: '2024-05-01', edges: [edge], ...content }
    const { status, body } = await survey<ProblemBody>(roads, bridge, sent)
    expect(body.errors?.map(({ field, code }) => `${field} ${code}`)).toEqual(wrong)
    expect(status).toBe(422)
  })

  it('of a building has no sides, unless a line is drawn for them', async () => {
    const content = { seenOn: '2024-05-01', edges: [edge, { code: 'roof-1', access: 'all' }] }
    const refused = await survey<ProblemBody>(roads, building, content, '"0"', 'buildings')
    expect(refused.body.errors).toMatchObject([{ field: 'edges.0.code', code: 'no-line' }])
    const drawn = await survey(roads, building, { ...content, axis: lineAt(64.75) }, '"0"', 'buildings')
    expect(drawn.status).toBe(200)
    const { body } = await roads.get<{ features: Shown[] }>('/api/register/buildings?q=Tårnet')
    expect(body.features[0]!.securing).toMatchObject({ state: 'none', openParts: 1 })
  })

  it('is not written over by somebody who has not seen the newest', async () => {
    const [mine, theirs] = [surveyOfAll, { ...surveyOfAll, note: 'Målt på nytt' }]
    expect((await survey(roads, bridge, mine)).etag).toBe('"1"')
    const { status, body } = await survey<ProblemBody>(coordinator, bridge, theirs)
    expect(status).toBe(412)
    expect(body).toMatchObject({ current: { revision: 1, note: '' }, yours: { note: 'Målt på nytt' } })
    expect((await coordinator.put(`${securingPath(bridge)}/survey`, theirs)).status).toBe(428)
    expect((await survey<Survey>(coordinator, bridge, theirs, '"1"')).body.revision).toBe(2)
    expect((await survey<Survey>(coordinator, bridge, theirs, '"2"')).body.revision).toBe(2)
  })

  it('is for those who may, and its event tells nothing of what was seen', async () => {
    const health = await signInAs('health')
    expect((await survey(health, bridge, surveyOfAll, '"2"')).status).toBe(403)
    expect((await survey(reader, bridge, surveyOfAll, '"2"')).status).toBe(404)
    expect((await reader.get(securingPath(bridge))).status).toBe(404)
    const { body } = await coordinator.get<Page<Event>>('/api/events?subject=securing')
    const { data, ...event } = body.items.find(({ thingId }) => thingId === bridge.id)!
    expect(event).toMatchObject({ type: 'securing.surveyed', collection: 'bridges', thingId: bridge.id })
    expect(Object.keys(data as object).toSorted()).toEqual(['collection', 'name'])
  })
})
