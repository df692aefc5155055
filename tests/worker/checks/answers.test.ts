import { beforeAll, describe, expect, it } from 'vitest'
import type { Answer, Check } from '../../../geodata/model/check.ts'
import type { Event } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { anonymous, type Client, signInAs } from '../client.ts'
import { absent, checkProject, createProject, projects } from './projects.ts'

const point = 'FEL-1'
let planner: Client
let health: Client
let project: Thing
let check: Check

beforeAll(async () => {
  planner = await signInAs('planner')
  health = await signInAs('health')
  project = await createProject(planner, 'Besvart', [0, 0], { contents: ['building'], storeys: 6 })
  check = await checkProject(planner, project)
})

const addressOf = ({ id }: Check, code = point) => `/api/checks/${id}/answers/${code}`
const checkNow = async ({ id }: Check) => (await planner.get<Check>(`/api/checks/${id}`)).body

describe('answering a point', () => {
  it('stores the answer with who and when, and counts it', async () => {
    const input = { value: 'partly', reason: 'Avklares i planforslaget' }
    const answered = await planner.put<Answer>(addressOf(check), input, '"0"')
    expect(answered.status).toBe(200)
    expect(answered.etag).toBe('"1"')
    expect(answered.body).toMatchObject({ ...input, point, revision: 1, by: 'Demo byplanlegger' })
    const now = await checkNow(check)
    expect(now.answers).toEqual([answered.body])
    expect(now.progress).toEqual({ answered: 1, total: check.progress.total })
    expect(now.findings).toEqual(check.findings)
  })

  it('keeps every answer; the latest holds', async () => {
    const second = await health.put<Answer>(addressOf(check), { value: 'yes' }, '"1"')
    expect(second.body).toMatchObject({ value: 'yes', reason: '', revision: 2, by: 'Demo folkehelse' })
    const first = await planner.get<Page<Answer>>(`${addressOf(check)}/history?limit=1`)
    expect(first.body.items).toEqual([second.body])
    const rest = await planner.get<Page<Answer>>(
      `${addressOf(check)}/history?limit=1&cursor=${first.body.next}`,
    )
    expect(rest.body).toMatchObject({ items: [{ value: 'partly', by: 'Demo byplanlegger' }], next: null })
  })

  it('can be taken back, and what was answered is kept', async () => {
    const cleared = await planner.put<Answer>(addressOf(check), { value: null }, '"2"')
    expect(cleared.body).toMatchObject({ value: null, revision: 3 })
    expect((await checkNow(check)).progress.answered).toBe(0)
    const { body } = await planner.get<Page<Answer>>(`${addressOf(check)}/history`)
    expect(body.items.map(({ value }) => value)).toEqual([null, 'yes', 'partly'])
  })

  it('changes the version of the check', async () => {
    const before = await planner.get(`/api/checks/${check.id}`)
    await planner.put(addressOf(check, 'HOY-1'), { value: 'clarify', reason: 'Spør brann' }, '"0"')
    const after = await planner.get(`/api/checks/${check.id}`, { 'If-None-Match': before.etag! })
    expect(after.status).toBe(200)
    expect(after.etag).not.toBe(before.etag)
    await planner.put(addressOf(check, 'HOY-1'), { value: 'clarify', reason: 'Spør brann' }, '"1"')
    const again = await planner.get(`/api/checks/${check.id}`, { 'If-None-Match': after.etag! })
    expect(again.status).toBe(200)
    const unchanged = await planner.get(`/api/checks/${check.id}`, { 'If-None-Match': again.etag! })
    expect(unchanged.status).toBe(304)
  })

  it('needs the version that was seen, and shows both on a mismatch', async () => {
    const address = addressOf(check, 'FEL-2')
    expect((await planner.put(address, { value: 'yes' })).status).toBe(428)
    const early = await planner.put<ProblemBody>(address, { value: 'yes' }, '"1"')
    expect(early.status).toBe(412)
    expect(early.body.current).toBeNull()
    await planner.put(address, { value: 'yes', reason: 'Vist i planen' }, '"0"')
    const late = await health.put<ProblemBody>(address, { value: 'no' }, '"0"')
    expect(late.status).toBe(412)
    expect(late.body.current).toMatchObject({ value: 'yes', reason: 'Vist i planen', revision: 1 })
    expect(late.body.yours).toMatchObject({ value: 'no' })
  })

  it.each<[unknown, string]>([
    [{ value: 'maybe' }, 'value'],
    [{}, 'value'],
    [{ value: 'yes', reason: 'x'.repeat(4001) }, 'reason'],
    [{ value: 'yes', reason: 7 }, 'reason'],
  ])('names what is wrong with %j', async (input, field) => {
    const { status, body } = await planner.put<ProblemBody>(addressOf(check, 'FEL-3'), input, '"0"')
    expect(status).toBe(422)
    expect(body.errors!.map((error) => error.field)).toEqual([field])
  })

  it('wants a reason for all but a plain yes to a point that applies', async () => {
    const other = await createProject(planner, 'Begrunnet', [900, 0], { contents: ['building'], storeys: 6 })
    const fresh = await checkProject(planner, other)
    const put = (code: string, value: string, reason = '') =>
      planner.put<ProblemBody>(addressOf(fresh, code), { value, reason }, '"0"')
    const idle = fresh.findings.find(({ applies }) => applies === 'no')!.point
    for (const [code, value] of [
      ['HOY-1', 'no'],
      ['HOY-1', 'clarify'],
      ['HOY-1', 'not_relevant'],
      [idle, 'yes'],
    ] as const) {
      const { status, body } = await put(code, value)
      expect(status).toBe(422)
      expect(body.errors).toMatchObject([{ field: 'reason', code: 'reason-required' }])
    }
    expect((await put('HOY-1', 'no', 'Bygges ikke')).status).toBe(200)
    expect((await put(idle, 'yes', 'Tatt med likevel')).status).toBe(200)
  })

  it('is only for points of the check', async () => {
    for (const address of [addressOf(check, 'XXX-9'), `/api/checks/${absent}/answers/${point}`]) {
      expect((await planner.put(address, { value: 'yes' }, '"0"')).status).toBe(404)
      expect((await planner.get(`${address}/history`)).status).toBe(404)
    }
  })

  it('is only for those with the right', async () => {
    const address = addressOf(check, 'FEL-4')
    expect((await anonymous.put(address, { value: 'yes' }, '"0"')).status).toBe(401)
    for (const account of ['reader', 'admin'] as const) {
      const client = await signInAs(account)
      expect((await client.put(address, { value: 'yes' }, '"0"')).status).toBe(404)
      expect((await client.get(`${address}/history`)).status).toBe(404)
    }
    for (const [at, account] of (['roads', 'health', 'coordinator'] as const).entries()) {
      const client = await signInAs(account)
      expect((await client.put(address, { value: 'yes', reason: 'Vist i planen.' }, `"${at}"`)).status).toBe(
        200,
      )
    }
  })

  it('is told of in the events without its reason', async () => {
    const input = { value: 'no', reason: 'Hemmelig begrunnelse' }
    await planner.put(addressOf(check, 'FEL-5'), input, '"0"')
    const { body } = await (await signInAs('coordinator')).get<Page<Event>>('/api/events?limit=1')
    expect(body.items[0]).toMatchObject({
      type: 'checks.answered',
      thingId: check.id,
      revision: 1,
      data: { projectId: project.id, point: 'FEL-5', value: 'no' },
    })
    expect(JSON.stringify(body)).not.toContain('Hemmelig')
  })
})

describe('a new check of the same project', () => {
  let earlier: Check
  let later: Check
  let given: Answer[]

  beforeAll(async () => {
    const other = await createProject(planner, 'Omarbeidet', [500, 0], { contents: ['building'], storeys: 6 })
    earlier = await checkProject(planner, other)
    const answer = (client: Client, code: string, value: string | null, revision = 0) =>
      client.put<Answer>(addressOf(earlier, code), { value, reason: `Om ${code}` }, `"${revision}"`)
    await answer(planner, 'FEL-1', 'no')
    const kept = await answer(health, 'FEL-1', 'yes', 1)
    await answer(planner, 'HOY-1', 'yes')
    await answer(planner, 'FEL-2', 'clarify')
    await planner.put(addressOf(earlier, 'FEL-2'), { value: null }, '"1"')
    given = [kept.body]
    // Lower than the limit now: HOY-1 no longer applies.
    await planner.patch(`${projects}/${other.id}`, { properties: { storeys: 2, heightMetres: 6 } }, '"1"')
    later = await checkProject(planner, other)
  })

  it('keeps the answers to points that came out the same, with who and when', () => {
    expect(later.answers).toEqual(given.map((answer) => ({ ...answer, revision: 1 })))
    expect(later.progress.answered).toBe(1)
  })

  it('leaves the earlier check with all of its own', async () => {
    const { answers } = await checkNow(earlier)
    expect(answers.map(({ point, value }) => [point, value])).toEqual([
      ['FEL-1', 'yes'],
      ['FEL-2', null],
      ['HOY-1', 'yes'],
    ])
  })

  it('goes its own way from there', async () => {
    const changed = await planner.put<Answer>(addressOf(later), { value: 'partly', reason: 'Ny plan' }, '"1"')
    expect(changed.body.revision).toBe(2)
    expect((await checkNow(earlier)).answers[0]).toMatchObject({ value: 'yes', revision: 2 })
    const { body } = await planner.get<Page<Answer>>(`${addressOf(later)}/history`)
    expect(body.items.map(({ value, by }) => [value, by])).toEqual([
      ['partly', 'Demo byplanlegger'],
      ['yes', 'Demo folkehelse'],
    ])
  })

  it('says in the events what was carried over', async () => {
    const { body } = await (await signInAs('coordinator')).get<Page<Event>>('/api/events?limit=10')
    const ran = body.items.find(({ thingId, type }) => thingId === later.id && type === 'checks.ran')
    expect(ran!.data).toMatchObject({ carried: ['FEL-1'] })
  })
})
