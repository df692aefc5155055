import { beforeAll, describe, expect, it } from 'vitest'
import type { Event, Revision } from '../../../geodata/model/history.ts'
import type { ImportSummary } from '../../../geodata/model/imports.ts'
import type { FeaturePage, Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { type Client, signInAs } from '../client.ts'
import { lineFrom, pointAt } from '../town.ts'
import { bridgeRow, bring, fileHead, imports, rowsOf, stage, start } from './files.ts'

const bridges = '/api/register/bridges'
let roads: Client
beforeAll(async () => {
  roads = await signInAs('roads')
})

async function named(name: string): Promise<Thing[]> {
  const { body } = await roads.get<FeaturePage<{ id: string }>>(`${bridges}?q=${name}`)
  const things = await Promise.all(body.features.map(({ id }) => roads.get<Thing>(`${bridges}/${id}`)))
  return things.map((thing) => thing.body)
}

async function latestEvents(): Promise<Event[]> {
  return (await (await signInAs('coordinator')).get<Page<Event>>('/api/events')).body.items
}

describe('a confirmed import', () => {
  it('stores every row as a thing with its place, its words, its source and a first revision', async () => {
    const row = bridgeRow(1, 'whole', { name: 'Granbrua', lengthMetres: 60, brutusNumber: '50-1234' })
    const path = await stage(roads, [row, bridgeRow(2, 'whole-2')])
    const confirmed = await roads.post<ImportSummary>(`${path}/confirm`)
    expect(confirmed.status).toBe(200)
    expect(confirmed.body.state).toBe('confirmed')
    expect(confirmed.body.confirmedAt).not.toBeNull()

    const [thing] = await named('granb')
    expect(thing).toMatchObject({
      revision: 1,
      updatedBy: 'Demo samferdsel',
      deletedAt: null,
      geometry: row.geometry,
      properties: { name: 'Granbrua', lengthMetres: 60, brutusNumber: '50-1234' },
    })
    expect(thing!.external).toEqual([
      {
        source: 'nvdb',
        externalId: 'whole',
        date: '2026-11-01',
        fields: ['brutusNumber', 'geometry', 'lengthMetres', 'name'],
      },
    ])
    expect((await named('50-1234')).map(({ id }) => id)).toEqual([thing!.id])

    const [west, south] = (row.geometry as { coordinates: number[][] }).coordinates[0] as [number, number]
    const box = `${west - 1e-5},${south - 1e-5},${west + 1e-5},${south + 1e-5}`
    const inBox = await roads.get<FeaturePage<{ id: string }>>(`${bridges}?bbox=${box}`)
    expect(inBox.body.features.map(({ id }) => id)).toEqual([thing!.id])

    const history = await roads.get<Page<Revision>>(`${bridges}/${thing!.id}/history`)
    expect(history.body.items).toMatchObject([{ revision: 1, event: 'imported', by: 'Demo samferdsel' }])
    expect(history.body.items[0]!.state).toEqual(thing)
  })

  it('is one event with counts and a hash of the content, in a chain that holds', async () => {
    const rows = [bridgeRow(1, 'event-1'), bridgeRow(2, 'event-2')]
    const path = await bring(roads, rows)
    const [event, before] = await latestEvents()
    expect(event).toMatchObject({
      type: 'imports.confirmed',
      data: {
        importId: path.slice(imports.length + 1),
        fileName: 'bruer.json',
        counts: [{ target: 'bridges', action: 'create', rows: 2 }],
        contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    })
    expect(before?.type).not.toBe('bridges.created')
    expect((await (await signInAs('coordinator')).get('/api/events/verify')).body).toMatchObject({
      firstBreak: null,
      unvouchedRows: 0,
    })

    await bring(roads, rows)
    const again = (await latestEvents())[0]!.data as { contentHash: string }
    expect(again.contentHash).toBe((event!.data as { contentHash: string }).contentHash)
    await bring(roads, [rows[0]!, bridgeRow(2, 'event-2', { builtYear: 1999 })])
    const other = (await latestEvents())[0]!.data as { contentHash: string }
    expect(other.contentHash).not.toBe(again.contentHash)
  })

  it('gives the list a new tag, once', async () => {
    const before = (await roads.get(bridges)).etag
    const path = await stage(roads, [bridgeRow(1, 'tag-1'), bridgeRow(2, 'tag-2')])
    expect((await roads.get(bridges)).etag).toBe(before)
    await roads.post(`${path}/confirm`)
    const count = (etag: string | null) => Number(/-(\d+)/.exec(etag ?? '')![1])
    expect(count((await roads.get(bridges)).etag)).toBe(count(before) + 1)
  })

  it('cannot be confirmed twice, nor before its preview', async () => {
    const path = await start(roads, fileHead(1))
    await roads.post(`${path}/rows`, { rows: [bridgeRow(1, 'once')] })
    const early = await roads.post<ProblemBody>(`${path}/confirm`)
    expect(early.status).toBe(409)
    expect(early.body.detail).toContain('forhåndsvises')
    await roads.post(`${path}/preview`)
    expect((await roads.post(`${path}/confirm`)).status).toBe(200)
    expect((await roads.post(`${path}/confirm`)).status).toBe(409)
    expect((await roads.post(`${path}/preview`)).status).toBe(409)
  })
})

describe('the same things again', () => {
  it('are updated by their external id: what the source owns, and nothing a person has entered', async () => {
    const before = bridgeRow(1, 'again', { name: 'Furubrua', lengthMetres: 60 })
    await bring(roads, [before])
    const [thing] = await named('furubrua')
    const url = `${bridges}/${thing!.id}`
    await roads.patch(url, { properties: { parapetHeightMetres: 1.2, owner: 'Eksempelvik' } }, '"1"')

    const offered = { name: 'Nye Furubrua', lengthMetres: 61, parapetHeightMetres: 1.4, builtYear: 1987 }
    const moved = { ...bridgeRow(1, 'again', offered), geometry: lineFrom([5000, 5000], [5060, 5000]) }
    const path = await stage(roads, [moved])
    const [row] = await rowsOf(roads, path)
    expect(row).toMatchObject({
      action: 'update',
      thingId: thing!.id,
      differences: [{ field: 'parapetHeightMetres', kept: 1.2, offered: 1.4 }],
    })
    expect((await roads.get<ImportSummary>(path)).body.rowsWithDifferences).toBe(1)
    await roads.post(`${path}/confirm`)

    const { body } = await roads.get<Thing>(url)
    expect(body.revision).toBe(3)
    expect(body.geometry).toEqual(moved.geometry)
    expect(body.properties).toMatchObject({
      name: 'Nye Furubrua',
      lengthMetres: 61,
      parapetHeightMetres: 1.2,
      owner: 'Eksempelvik',
      builtYear: 1987,
    })
    expect((await named('nye furubrua')).map(({ id }) => id)).toEqual([thing!.id])
    const [west, south] = moved.geometry.coordinates[0]!
    const there = await roads.get<FeaturePage<{ id: string }>>(
      `${bridges}?bbox=${west - 1e-5},${south - 1e-5},${west},${south + 1e-5}`,
    )
    expect(there.body.features.map(({ id }) => id)).toEqual([thing!.id])
    const history = await roads.get<Page<Revision>>(`${url}/history`)
    expect(history.body.items.map(({ event }) => event)).toEqual(['imported', 'changed', 'imported'])
    expect(history.body.items[0]!.state).toEqual(body)
  })

  it('are left alone where nothing differs', async () => {
    const row = bridgeRow(1, 'same', { name: 'Ospebrua' })
    await bring(roads, [row])
    const path = await bring(roads, [row])
    expect((await roads.get<ImportSummary>(path)).body.counts).toEqual([
      { target: 'bridges', action: 'unchanged', rows: 1 },
    ])
    expect((await named('ospebrua')).map(({ revision }) => revision)).toEqual([1])
  })

  it('stay deleted where somebody deleted them, and the row says so', async () => {
    const row = bridgeRow(1, 'gone', { name: 'Pilebrua' })
    await bring(roads, [row])
    const [thing] = await named('pilebrua')
    await roads.delete(`${bridges}/${thing!.id}`, '"1"')
    const path = await bring(roads, [row])
    const rows = await rowsOf(roads, path)
    expect(rows).toMatchObject([{ action: 'unchanged', notes: [{ code: 'deleted-here' }] }])
    expect(await named('pilebrua')).toEqual([])
  })
})

describe('a preview that no longer holds', () => {
  it('is not confirmed when a thing has changed since; made anew, it keeps the change', async () => {
    await bring(roads, [bridgeRow(1, 'stale', { name: 'Rognebrua', lengthMetres: 60 })])
    const [thing] = await named('rognebrua')
    const path = await stage(roads, [bridgeRow(1, 'stale', { lengthMetres: 70, owner: 'Fylket' })])
    await roads.patch(`${bridges}/${thing!.id}`, { properties: { owner: 'Eksempelvik' } }, '"1"')

    const refused = await roads.post<ProblemBody>(`${path}/confirm`)
    expect(refused.status).toBe(409)
    expect(refused.body.detail).toContain('endret siden forhåndsvisningen')
    expect((await named('rognebrua'))[0]!.revision).toBe(2)

    expect((await roads.post<ImportSummary>(`${path}/preview`)).body.rowsWithDifferences).toBe(1)
    expect((await roads.post(`${path}/confirm`)).status).toBe(200)
    expect((await named('rognebrua'))[0]).toMatchObject({
      revision: 3,
      properties: { lengthMetres: 70, owner: 'Eksempelvik' },
    })
  })

  it('is not confirmed when another import has brought the same thing; made anew, it updates', async () => {
    const slow = await stage(roads, [bridgeRow(1, 'raced', { name: 'Seljebrua', builtYear: 1950 })])
    await bring(roads, [bridgeRow(1, 'raced', { name: 'Seljebrua' })])
    expect((await roads.post(`${slow}/confirm`)).status).toBe(409)
    expect((await roads.post<ImportSummary>(`${slow}/preview`)).body.counts).toEqual([
      { target: 'bridges', action: 'update', rows: 1 },
    ])
    expect((await roads.post(`${slow}/confirm`)).status).toBe(200)
    const things = await named('seljebrua')
    expect(things).toMatchObject([{ revision: 2, properties: { builtYear: 1950 } }])
  })

  it('holds although other things have changed', async () => {
    const path = await stage(roads, [bridgeRow(1, 'undisturbed', { name: 'Almebrua' })])
    await roads.post(bridges, { geometry: pointAt(0, 0), properties: { name: 'En annen bru' } })
    expect((await roads.post(`${path}/confirm`)).status).toBe(200)
    expect(await named('almebrua')).toHaveLength(1)
  })
})
