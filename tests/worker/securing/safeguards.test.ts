import { beforeAll, describe, expect, it } from 'vitest'
import { addDays, dateInNorway } from '../../../geodata/model/calendar.ts'
import type { FeaturePage } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { insertThing } from '../../../worker/things/store.ts'
import { checkProject, createProject } from '../checks/projects.ts'
import { type Client, signInAs } from '../client.ts'
import { inObject } from '../object.ts'
import { createBridge, createSafeguard, createThing, survey, surveyOfAll } from './things.ts'

const today = dateInNorway(new Date())
const tomorrow = addDays(today, 1)
let roads: Client
let bridge: Thing

beforeAll(async () => {
  roads = await signInAs('roads')
  bridge = await createBridge(roads)
  await survey(roads, bridge, {
    ...surveyOfAll,
    edges: [...surveyOfAll.edges, { code: 'stair-1', access: 'all' }],
  })
})

/** `field code` of each thing wrong with a new safeguard at the bridge. */
async function wrongWith(properties: Record<string, unknown>): Promise<string[]> {
  const at = { collection: 'bridges', id: bridge.id }
  const { status, body } = await roads.post<ProblemBody>('/api/safeguards', {
    geometry: bridge.geometry,
    properties: { name: 'Skjerm', kind: 'T01', status: 'done', at, ...properties },
  })
  expect([201, 422]).toContain(status)
  return (body.errors ?? []).map(({ field, code }) => `${field.replace('properties.', '')} ${code}`)
}

describe('a safeguard hangs together', () => {
  const past = '2020-05-01'
  it.each<[string, Record<string, unknown>, string[]]>([
    ['a type that is not there', { kind: 'K-77' }, ['kind unknown-type']],
    ['an edge the bridge has not', { extent: [{ edge: 'roof-1' }] }, ['extent.0.edge unknown-edge']],
    [
      'a stretch beyond the end',
      { extent: [{ edge: 'end', from: 0, to: 4.02 }] },
      ['extent.0.to beyond-end'],
    ],
    ['a centimetre beyond', { extent: [{ edge: 'end', from: 0, to: 4.01 }] }, []],
    ['a stretch that starts beyond', { extent: [{ edge: 'end', from: 4 }] }, ['extent.0.from beyond-end']],
    ['a stretch without length', { extent: [{ edge: 'left', from: 2, to: 2 }] }, ['extent.0.to not-after']],
    ['part of what has no length', { extent: [{ edge: 'stair-1', to: 2 }] }, ['extent.0.to no-length']],
    ['all of what has no length', { extent: [{ edge: 'stair-1' }] }, []],
    ['an extent at nothing', { at: null, extent: [{ edge: 'left' }] }, ['extent no-thing']],
    ['removed, nobody says when', { status: 'removed' }, ['removedOn missing']],
    ['removed on a day to come', { status: 'removed', removedOn: tomorrow }, ['removedOn in-future']],
    ['to be removed some day', { removedOn: tomorrow }, []],
    ['removed, and still standing', { removedOn: today }, ['status is-removed']],
    ['removed before it was made', { status: 'proposed', removedOn: past }, ['removedOn not-made']],
    [
      'removed before it was done',
      { status: 'removed', doneOn: today, removedOn: past },
      ['removedOn before-done'],
    ],
    ['until a day for good', { untilOn: tomorrow }, ['untilOn not-temporary']],
    ['over before it began', { status: 'temporary', doneOn: today, untilOn: past }, ['untilOn before-done']],
    [
      'done on a day to come',
      { doneOn: tomorrow, decidedOn: tomorrow },
      ['doneOn in-future', 'decidedOn in-future'],
    ],
    ['temporary from a day to come', { status: 'temporary', doneOn: tomorrow }, []],
    [
      'measured on a day to come',
      { measures: [{ what: 'height', metres: 1, on: tomorrow, how: 'measured' }] },
      ['measures.0.on in-future'],
    ],
  ])('%s', async (_, properties, wrong) => {
    expect(await wrongWith(properties)).toEqual(wrong)
  })

  it('says which edges there are, in both languages', async () => {
    const sent = {
      geometry: bridge.geometry,
      properties: {
        name: 'Skjerm',
        kind: 'T01',
        status: 'done',
        at: { collection: 'bridges', id: bridge.id },
        extent: [{ edge: 'roof-1' }],
      },
    }
    const say = async (language: string) =>
      (await roads.post<ProblemBody>('/api/safeguards', sent, { 'Accept-Language': language })).body
        .errors![0]!.message
    expect(await say('nb')).toContain('Venstre side (left), Høyre side (right)')
    expect(await say('en')).toContain('Stairs 1 (stair-1)')
  })

  it('lets one from before these rules be changed, but not what it breaks', async () => {
    const old = await createSafeguard(roads, bridge, {})
    const id = old.id.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    await inObject(({ sql }) =>
      insertThing(sql, 'safeguards', {
        ...old,
        id,
        properties: {
          name: 'Gammel',
          kind: 'T01',
          status: 'removed',
          at: old.properties.at,
          extent: [{ edge: 'left', from: 0, to: 900 }],
        },
      }),
    )
    const change = (properties: unknown, ifMatch: string) =>
      roads.patch<ProblemBody>(`/api/safeguards/${id}`, { properties }, ifMatch)
    expect((await change({ note: 'Sett på befaring' }, '"1"')).status).toBe(200)
    const extent = [{ edge: 'left', from: 0, to: 901 }]
    expect((await change({ extent }, '"2"')).body.errors).toMatchObject([{ field: 'properties.extent.0.to' }])
    expect((await change({ removedOn: tomorrow }, '"2"')).body.errors).toMatchObject([
      { field: 'properties.removedOn', code: 'in-future' },
    ])
  })
})

describe('a safeguard that is a condition of a project', () => {
  it('names the point of a check that asks for it, and shows with the project', async () => {
    const planner = await signInAs('planner')
    const project = await createProject(planner, 'Kvartalet', [30_000, 0])
    const check = await checkProject(planner, project)
    const { point } = check.findings[0]!
    const at = (chosen?: string) => ({ collection: 'projects', id: project.id, point: chosen })
    expect(await wrongWith({ at: at() })).toEqual(['at.point missing'])
    expect(await wrongWith({ at: at('XXX-9') })).toEqual(['at.point unknown-point'])
    expect(await wrongWith({ at: { ...at(point), id: bridge.id } })).toEqual(['at unknown-thing'])
    expect(await wrongWith({ at: { ...at(point), collection: 'bridges', id: bridge.id } })).toEqual([
      'at.point not-asked',
    ])
    const properties = { name: 'Rekkverk på dekket', kind: 'T01', status: 'proposed', at: at(point) }
    const made = await createThing(planner, 'safeguards', properties, {
      type: 'Point',
      coordinates: [6.2, 64.8],
    })
    const { body } = await planner.get<FeaturePage<Thing>>(`/api/safeguards?at=${project.id}`)
    expect(body.features.map(({ id }) => id)).toEqual([made.id])
  })
})
