import { beforeAll, describe, expect, it } from 'vitest'
import type { Check } from '../../../geodata/model/check.ts'
import type { Comment } from '../../../geodata/model/comment.ts'
import type { Event } from '../../../geodata/model/history.ts'
import type { Measurement } from '../../../geodata/model/measurement.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { TestResult } from '../../../geodata/model/testResult.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { type Client, signInAs } from '../client.ts'
import { takeStep } from './closed.ts'
import { absent, checkProject, createProject, projects } from './projects.ts'

let planner: Client
let coordinator: Client
let project: Thing
let check: Check

beforeAll(async () => {
  planner = await signInAs('planner')
  coordinator = await signInAs('coordinator')
  project = await createProject(planner, 'Målt', [0, 0], {
    contents: ['bridge', 'building'],
    storeys: 6,
    pedestrianAccess: true,
  })
  check = await checkProject(planner, project)
})

type Stored = Measurement & { tests: TestResult[] }
const measuresOf = ({ id }: Check, point: string) => `/api/checks/${id}/measurements/${point}`
const read = async ({ id }: Check) => (await planner.get<Check>(`/api/checks/${id}`)).body
const balcony = {
  kind: 'parapet',
  where: 'Takterrasse mot sør',
  use: 'balcony_terrace',
  heightMetres: 0.9,
  levelDifferenceMetres: 6,
}

describe('what is measured', () => {
  it('is stored whole, tried at once, and part of the check', async () => {
    const before = await planner.get(`/api/checks/${check.id}`)
    const stored = await planner.put<Stored>(measuresOf(check, 'HOY-2'), { items: [balcony] }, '"0"')
    expect(stored).toMatchObject({ status: 200, etag: '"1"' })
    expect(stored.body).toMatchObject({
      point: 'HOY-2',
      revision: 1,
      by: 'Demo byplanlegger',
      items: [{ ...balcony, climbable: null }],
    })
    expect(stored.body.tests.find(({ outcome }) => outcome === 'fails')).toMatchObject({
      rule: 'tek17-12-15-balcony',
      where: 'Takterrasse mot sør',
    })
    const after = await planner.get<Check>(`/api/checks/${check.id}`)
    expect(after.etag).not.toBe(before.etag)
    const { tests, ...measurement } = stored.body
    expect(after.body).toMatchObject({ measurements: [measurement], tests })
  })

  it('decides what answer wants a reason', async () => {
    const answer = (value: string, reason = '') =>
      planner.put<ProblemBody>(`/api/checks/${check.id}/answers/HOY-2`, { value, reason }, '"0"')
    const refused = await answer('yes')
    expect(refused.status).toBe(422)
    expect(refused.body.errors).toMatchObject([{ field: 'reason', code: 'reason-required' }])
    expect((await answer('yes', 'Rekkverket byttes før innflytting')).status).toBe(200)
  })

  it('keeps every version, and shows both when two write', async () => {
    const address = measuresOf(check, 'HOY-2')
    expect((await planner.put(address, { items: [] })).status).toBe(428)
    const late = await coordinator.put<ProblemBody>(address, { items: [] }, '"0"')
    expect(late.status).toBe(412)
    expect(late.body).toMatchObject({ current: { revision: 1 }, yours: { items: [] } })
    const mended = {
      items: [{ ...balcony, heightMetres: 1.2, climbable: false, largestOpeningMetres: 0.09 }],
    }
    const { body } = await coordinator.put<Stored>(address, mended, '"1"')
    expect(body.tests.every(({ outcome }) => outcome === 'meets')).toBe(true)
    const history = await planner.get<Page<Measurement>>(`${address}/history`)
    expect(history.body.items.map(({ revision, by }) => [revision, by])).toEqual([
      [2, 'Demo plankoordinator'],
      [1, 'Demo byplanlegger'],
    ])
  })

  it.each<[string, unknown, string]>([
    ['HOY-2', { items: [{ ...balcony, heightMetres: -1 }] }, 'items.0.heightMetres'],
    ['HOY-2', { items: [{ ...balcony, where: '' }] }, 'items.0.where'],
    ['HOY-2', { items: [balcony, { ...balcony, requiredMetres: 1.4 }] }, 'items.1.requirementSource'],
    ['HOY-2', { items: [{ kind: 'window', where: 'Trapperom' }] }, 'items.0.kind'],
    ['FEL-1', { items: [balcony] }, 'items.0.kind'],
  ])('names what is wrong at %s with %j', async (point, input, field) => {
    const { status, body } = await planner.put<ProblemBody>(measuresOf(check, point), input, '"2"')
    expect(status).toBe(422)
    expect(body.errors!.map((error) => error.field)).toEqual([field])
  })

  it('is carried over to the next check with who and when', async () => {
    const [measurement] = (await read(check)).measurements
    const next = await checkProject(planner, project)
    expect(next.measurements).toEqual([{ ...measurement, revision: 1 }])
    expect(next.tests).toEqual((await read(check)).tests)
  })

  it('is told of in the events without its figures', async () => {
    const { body } = await coordinator.get<Page<Event>>('/api/events?limit=20')
    const event = body.items.find(({ type }) => type === 'checks.measured')
    expect(event!.data).toEqual({ projectId: project.id, project: 'Målt', point: 'HOY-2' })
  })
})

describe('comments', () => {
  const comments = ({ id }: Check) => `/api/checks/${id}/comments`

  it('are listed oldest first, about a point or the whole', async () => {
    const address = comments(check)
    const first = await planner.post<Comment>(address, { point: 'HOY-1', text: ' Er taket åpent? ' })
    expect(first.status).toBe(201)
    expect(first.body).toMatchObject({
      number: 1,
      point: 'HOY-1',
      text: 'Er taket åpent?',
      by: 'Demo byplanlegger',
    })
    await coordinator.post(address, { text: 'Ser bra ut' })
    const page = await planner.get<Page<Comment>>(`${address}?limit=1`)
    expect(page.body.items).toEqual([first.body])
    const rest = await planner.get<Page<Comment>>(`${address}?limit=1&cursor=${page.body.next}`)
    expect(rest.body).toMatchObject({ items: [{ number: 2, point: null, text: 'Ser bra ut' }], next: null })
    const [event] = (await coordinator.get<Page<Event>>('/api/events?limit=1')).body.items
    expect(event).toMatchObject({ type: 'checks.commented', data: { project: 'Målt' } })
    expect(JSON.stringify(event)).not.toContain('Ser bra ut')
  })

  it('need a text, and a point the check has', async () => {
    for (const input of [{ text: '  ' }, { point: 'XXX-9', text: 'Hva?' }])
      expect((await planner.post(comments(check), input)).status).toBe(422)
    expect((await planner.post(`/api/checks/${absent}/comments`, { text: 'Hva?' })).status).toBe(404)
  })

  it('are for those who read checks', async () => {
    const reader = await signInAs('reader')
    expect((await reader.get(comments(check))).status).toBe(404)
    expect((await reader.post(comments(check), { text: 'Hei' })).status).toBe(404)
    expect((await reader.put(measuresOf(check, 'HOY-2'), { items: [] }, '"0"')).status).toBe(404)
  })

  it('go on while a check is in review, and end when it is signed', async () => {
    const closing = await checkProject(planner, await createProject(planner, 'Lukkes', [0, 0]))
    const say = async (client: Client) => (await client.post(comments(closing), { text: 'Hei' })).status
    const measure = async (client: Client) =>
      (await client.put(measuresOf(closing, 'HOY-2'), { items: [] }, '"0"')).status
    await takeStep(closing, 'sent', planner)
    expect([await say(planner), await say(coordinator), await measure(planner)]).toEqual([201, 201, 409])
    await takeStep(closing, 'signed', coordinator)
    expect([await say(planner), await say(coordinator), await measure(coordinator)]).toEqual([409, 409, 409])
  })

  it('stay with a deleted project, but no new ones are taken', async () => {
    const gone = await createProject(planner, 'Skrinlagt', [0, 0])
    const last = await checkProject(planner, gone)
    await planner.delete(`${projects}/${gone.id}`, '"1"')
    expect((await planner.post(comments(last), { text: 'Hei' })).status).toBe(404)
    expect((await planner.get(comments(last))).status).toBe(200)
  })
})
