import { beforeAll, expect, it } from 'vitest'
import type { Event, Revision } from '../../../geodata/model/history.ts'
import type { ImportSummary } from '../../../geodata/model/imports.ts'
import type { FeaturePage, Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { type Client, signInAs } from '../client.ts'
import { inObject } from '../object.ts'
import { lineFrom, pointAt } from '../town.ts'
import { bridgeRow, bring, stage } from './files.ts'

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

function undo(path: string) {
  return roads.post<ImportSummary>(`${path}/undo`)
}

it('deletes what was created, as a revision that can be restored', async () => {
  const path = await bring(roads, [bridgeRow(1, 'u-created', { name: 'Hegglia bru' })])
  const [thing] = await named('hegglia')
  const undone = await undo(path)
  expect(undone.status).toBe(200)
  expect(undone.body).toMatchObject({ state: 'undone', keptAtUndo: [] })
  expect(await named('hegglia')).toEqual([])
  expect((await roads.get<{ items: unknown[] }>('/api/search?q=hegglia')).body.items).toEqual([])
  const deleted = await roads.get<Thing>(`${bridges}/${thing!.id}`)
  expect(deleted.body).toMatchObject({ revision: 2, properties: { name: 'Hegglia bru' } })
  expect(deleted.body.deletedAt).not.toBeNull()
  const history = await roads.get<Page<Revision>>(`${bridges}/${thing!.id}/history`)
  expect(history.body.items.map(({ event }) => event)).toEqual(['import-undone', 'imported'])
  expect(history.body.items[0]!.state).toEqual(deleted.body)
  const inTree = await roads.get<FeaturePage<Thing>>(`${bridges}?bbox=6.2,64.79,6.21,64.81`)
  expect(inTree.body.features.map(({ id }) => id)).not.toContain(thing!.id)
  const events = await (await signInAs('coordinator')).get<Page<Event>>('/api/events')
  expect(events.body.items[0]).toMatchObject({
    type: 'imports.undone',
    data: { things: [{ collection: 'bridges', deleted: 1, reverted: 0, kept: 0 }], layers: [] },
  })
  expect((await roads.post(`${bridges}/${thing!.id}/restore`, undefined, { 'If-Match': '"2"' })).status).toBe(
    200,
  )
})

it('gives what was updated its former state as a new revision, place and words included', async () => {
  const before = bridgeRow(1, 'u-updated', { name: 'Vestre bru', lengthMetres: 60 })
  await bring(roads, [before])
  const [thing] = await named('vestre')
  const moved = {
    ...bridgeRow(1, 'u-updated', { name: 'Austre bru', lengthMetres: 61 }),
    geometry: lineFrom([7000, 7000], [7060, 7000]),
  }
  const path = await bring(roads, [moved])
  expect(await named('austre')).toHaveLength(1)
  await undo(path)

  expect(await named('austre')).toEqual([])
  const [reverted] = await named('vestre')
  expect(reverted).toEqual({ ...thing, revision: 3, updatedAt: reverted!.updatedAt })
  const [west, south] = (before.geometry as { coordinates: number[][] }).coordinates[0] as [number, number]
  const here = await roads.get<FeaturePage<Thing>>(
    `${bridges}?bbox=${west - 1e-5},${south - 1e-5},${west + 1e-5},${south + 1e-5}`,
  )
  expect(here.body.features.map(({ id }) => id)).toContain(thing!.id)
  const history = await roads.get<Page<Revision>>(`${bridges}/${thing!.id}/history`)
  expect(history.body.items.map(({ event }) => event)).toEqual(['import-undone', 'imported', 'imported'])
})

it('leaves alone, and lists, what people have worked on since', async () => {
  const path = await bring(roads, [
    bridgeRow(1, 'u-kept', { name: 'Rørt bru' }),
    bridgeRow(2, 'u-signed', { name: 'Skiltet bru' }),
    bridgeRow(3, 'u-removed', { name: 'Slettet bru' }),
    bridgeRow(4, 'u-free', { name: 'Urørt bru' }),
  ])
  const [kept] = await named('rørt')
  const [signed] = await named('skiltet')
  const [removed] = await named('slettet')
  await roads.patch(`${bridges}/${kept!.id}`, { properties: { owner: 'Eksempelvik' } }, '"1"')
  await roads.delete(`${bridges}/${removed!.id}`, '"1"')
  const sign = await roads.post('/api/signs', {
    geometry: pointAt(200, 0),
    properties: { name: 'Ved brua', status: 'proposed', at: { collection: 'bridges', id: signed!.id } },
  })
  expect(sign.status).toBe(201)

  const { body } = await undo(path)
  expect(body.keptAtUndo).toEqual([
    { collection: 'bridges', id: kept!.id, name: 'Rørt bru' },
    { collection: 'bridges', id: signed!.id, name: 'Skiltet bru' },
  ])
  expect(await named('rørt')).toMatchObject([{ revision: 2, properties: { owner: 'Eksempelvik' } }])
  expect(await named('skiltet')).toMatchObject([{ revision: 1, deletedAt: null }])
  expect(await named('urørt')).toEqual([])
  expect((await roads.get<Thing>(`${bridges}/${removed!.id}`)).body.revision).toBe(2)
})

it('lets a later import stand', async () => {
  const first = await bring(roads, [bridgeRow(1, 'u-later', { name: 'Midtbrua', builtYear: 1950 })])
  await bring(roads, [bridgeRow(1, 'u-later', { name: 'Midtbrua', builtYear: 1951 })])
  expect((await undo(first)).body.keptAtUndo).toMatchObject([{ name: 'Midtbrua' }])
  expect(await named('midtbrua')).toMatchObject([{ revision: 2, properties: { builtYear: 1951 } }])
})

it('undoes one import after the other, the latest first', async () => {
  const first = await bring(roads, [bridgeRow(1, 'u-stack', { name: 'Stabelbrua', builtYear: 1950 })])
  const second = await bring(roads, [bridgeRow(1, 'u-stack', { name: 'Stabelbrua', builtYear: 1951 })])
  const third = await bring(roads, [bridgeRow(1, 'u-stack', { name: 'Stabelbrua', builtYear: 1952 })])
  for (const path of [third, second, first]) expect((await undo(path)).body.keptAtUndo).toEqual([])
  expect(await named('stabelbrua')).toEqual([])
})

it('knows a thing again that somebody restored after the undo', async () => {
  const row = bridgeRow(1, 'u-restored', { name: 'Gjenfunnet bru' })
  const path = await bring(roads, [row])
  const [thing] = await named('gjenfunnet')
  await undo(path)
  await roads.post(`${bridges}/${thing!.id}/restore`, undefined, { 'If-Match': '"2"' })
  await bring(roads, [row])
  expect((await named('gjenfunnet')).map(({ id }) => id)).toEqual([thing!.id])
})

it('frees the ids, so that a corrected file creates anew', async () => {
  await undo(await bring(roads, [bridgeRow(1, 'u-again', { name: 'Feil navn' })]))
  const path = await stage(roads, [bridgeRow(1, 'u-again', { name: 'Riktig navn' })])
  expect((await roads.get<ImportSummary>(path)).body.counts).toMatchObject([{ action: 'create', rows: 1 }])
  expect((await roads.post(`${path}/confirm`)).status).toBe(200)
  expect(await named('riktig navn')).toHaveLength(1)
})

it('works once, and only on a confirmed import', async () => {
  const path = await stage(roads, [bridgeRow(1, 'u-once')])
  const early = await roads.post<ProblemBody>(`${path}/undo`)
  expect(early.status).toBe(409)
  expect(early.body.detail).toContain('Bare en bekreftet import kan angres.')
  await roads.post(`${path}/confirm`)
  expect((await undo(path)).status).toBe(200)
  expect((await undo(path)).status).toBe(409)
})

it('leaves nothing behind in the staging tables', async () => {
  const path = await bring(roads, [bridgeRow(1, 'u-tidy', { name: 'Ryddebrua' })])
  await undo(await bring(roads, [bridgeRow(1, 'u-tidy', { name: 'Ryddebru' })]))
  await undo(path)
  const left = await inObject(({ sql }) =>
    sql
      .exec<{ rows: number; content: number; former: number }>(
        `SELECT (SELECT count(*) FROM import_row r JOIN import i ON i.fid = r.import_fid WHERE i.state = 'undone') AS rows,
           (SELECT count(*) FROM import_content) AS content,
           (SELECT count(*) FROM import_former f WHERE f.fid NOT IN (SELECT fid FROM import_row)) AS former`,
      )
      .one(),
  )
  expect(left).toEqual({ rows: 0, content: 0, former: 0 })
})
