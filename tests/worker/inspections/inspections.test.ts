import { beforeAll, describe, expect, it } from 'vitest'
import type { Attachment } from '../../../geodata/model/attachment.ts'
import type { Evaluation } from '../../../geodata/model/evaluation.ts'
import type { Event } from '../../../geodata/model/history.ts'
import type { Fault, Inspection, MadeInspection } from '../../../geodata/model/inspection.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { type Client, signInAs } from '../client.ts'
import { ago, createBridge, created, createSafeguard, seen, today } from './safeguards.ts'

let roads: Client
let planner: Client
let coordinator: Client
let safeguard: Thing

beforeAll(async () => {
  roads = await signInAs('roads')
  planner = await signInAs('planner')
  coordinator = await signInAs('coordinator')
  safeguard = await createSafeguard(roads, await createBridge(roads, 'Kontrollbrua', 0))
})

const at = (path: string, { id } = safeguard) => `/api/safeguards/${id}/${path}`
const loose = {
  severity: 'urgent',
  breach: true,
  stretches: [{ edge: 'left', from: 10, to: 12.5 }],
  text: 'Hemmelig løst felt',
  foundOn: ago(1),
  dueOn: ago(-3),
  responsible: 'Samferdsel',
  securing: null,
}
const fieldsOf = ({ status, body }: { status: number; body: ProblemBody }) => [
  status,
  body.errors?.map(({ field }) => field),
]

describe('an inspection', () => {
  it('is stored with its faults once, however often the same is sent', async () => {
    const id = crypto.randomUUID()
    const sent = {
      id,
      inspectedOn: ago(1),
      outcome: 'fault',
      answers: { in_place: 'no', fastened: 'yes' },
      faults: [loose, { ...loose, breach: false, severity: 'minor', text: 'Rust', dueOn: ago(-60) }],
    }
    const first = created(await roads.post<MadeInspection>(at('inspections'), sent))
    expect(first).toMatchObject({ id, by: 'Demo samferdsel', note: '', safeguardId: safeguard.id })
    expect(first.faults.map(({ text, inspectionId, state }) => [text, inspectionId, state])).toEqual([
      ['Hemmelig løst felt', id, 'open'],
      ['Rust', id, 'open'],
    ])
    expect(created(await roads.post(at('inspections'), sent))).toEqual(first)
    const other = { ...sent, outcome: 'fault', answers: {} }
    expect((await roads.post(at('inspections'), other)).status).toBe(409)
    const stored = (await planner.get<Page<Inspection>>(at('inspections'))).body
    expect(stored.items.map((one) => one.id)).toEqual([id])
    expect((await planner.get<Page<Fault>>(at('faults'))).body.items).toHaveLength(2)

    const { items } = (await coordinator.get<Page<Event>>(`/api/events?thing=${safeguard.id}&limit=3`)).body
    expect(items.map(({ type }) => type)).toEqual(['faults.found', 'faults.found', 'inspections.made'])
    expect(JSON.stringify(items)).not.toMatch(/Hemmelig|urgent|fastened/)
    const admin = await signInAs('admin')
    const unseen = (await admin.get<Page<Event>>('/api/events?subject=faults&limit=1')).body.items[0]!
    expect([unseen.thingId, unseen.data]).toEqual([null, {}])
  })

  it('that found something asks for the fault, each field by its path', async () => {
    const other = await createSafeguard(roads, await createBridge(roads, 'Andrebrua', 500))
    const send = (content: object) =>
      roads.post<ProblemBody>(at('inspections', other), { inspectedOn: today, outcome: 'fault', ...content })
    expect(fieldsOf(await send({ answers: { locked: 'no' } }))).toEqual([422, ['faults', 'answers.locked']])
    expect(fieldsOf(await send({ outcome: 'in_order', inspectedOn: ago(-9), faults: [loose] }))).toEqual([
      422,
      ['inspectedOn', 'outcome'],
    ])
    const wrong = {
      ...loose,
      severity: 'minor',
      foundOn: ago(2),
      dueOn: ago(5),
      stretches: [{ edge: 'left', from: 70, to: 90 }],
      securing: { what: 'Byggegjerde', from: ago(4) },
    }
    expect(fieldsOf(await send({ faults: [wrong] }))).toEqual([
      422,
      ['dueOn', 'severity', 'securing.from', 'stretches.0'].map((field) => `faults.0.${field}`),
    ])
    expect((await planner.get<Page<Inspection>>(at('inspections', other))).body.items).toEqual([])
  })
})

describe('a fault', () => {
  it('is secured, mended and opened again by whoever saw it as it is', async () => {
    const id = crypto.randomUUID()
    const fault = created(await roads.post<Fault>(at('faults'), { ...loose, id }))
    expect(created(await roads.post<Fault>(at('faults'), { ...loose, id }))).toEqual(fault)
    const path = `/api/faults/${id}`
    const securing = { what: 'Byggegjerde', from: ago(1), until: null }
    const secured = await planner.patch<Fault>(path, { securing }, '"1"')
    expect(secured.body).toMatchObject({ revision: 2, securing, text: loose.text, responsible: 'Samferdsel' })
    expect((await roads.patch<ProblemBody>(path, { text: 'x' }, '"1"')).status).toBe(412)
    expect((await roads.patch(path, { text: 'x' })).status).toBe(428)
    const close = (content: object, revision: number) =>
      roads.post<ProblemBody>(`${path}/close`, content, seen(revision))
    expect(fieldsOf(await close({ mendedOn: ago(3) }, 2))).toEqual([422, ['mendedOn', 'note']])
    expect((await close({ mendedOn: today, note: 'Boltet fast' }, 2)).status).toBe(200)
    expect((await roads.patch(path, { text: 'x' }, '"3"')).status).toBe(409)
    const open = await planner.post<Fault>(`${path}/reopen`, { note: 'Løst igjen' }, seen(3))
    expect(open.body).toMatchObject({ state: 'open', mendedOn: null, securing, revision: 4 })
    const health = await signInAs('health')
    expect((await health.patch(path, { text: 'x' }, '"4"')).status).toBe(403)
    expect((await (await signInAs('reader')).get(at('faults'))).status).toBe(404)
  })
})

it('an evaluation is written once a year asked for, and revised as it was seen', async () => {
  const evaluation = { evaluatedOn: ago(2), result: 'as_intended', text: 'Står som det skal.' }
  const path = at('evaluations/1')
  expect((await planner.put(path, evaluation)).status).toBe(428)
  expect((await planner.put<Evaluation>(path, evaluation, '"0"')).body).toMatchObject({
    years: 1,
    revision: 1,
  })
  expect((await planner.put(path, evaluation, '"0"')).status).toBe(412)
  const early = { ...evaluation, evaluatedOn: ago(200) }
  expect(fieldsOf(await planner.put<ProblemBody>(path, early, '"1"'))).toEqual([422, ['evaluatedOn']])
  await planner.put(path, { ...evaluation, result: 'partly' }, '"1"')
  const { items } = (await coordinator.get<Page<Evaluation>>(at('evaluations'))).body
  expect(items).toMatchObject([{ years: 1, revision: 2, result: 'partly', displacement: '' }])
})

it('files lie with the safeguard, an inspection or a fault, for those who may read what is not secured', async () => {
  const [fault] = (await planner.get<Page<Fault>>(at('faults'))).body.items
  const path = (point = '', id = safeguard.id) =>
    `/api/attachments?subject=safeguards&id=${id}&name=a.pdf${point && `&point=${point}`}`
  const send = (address: string, client = roads) =>
    client.fetch(address, {
      method: 'POST',
      body: '%PDF-1.7',
      headers: { 'Content-Type': 'application/pdf' },
    })
  expect((await send(path(fault!.id))).status).toBe(201)
  expect((await send(path())).status).toBe(201)
  expect((await send(path(crypto.randomUUID()))).status).toBe(404)
  const other = await createSafeguard(roads, await createBridge(roads, 'Filbrua', 900))
  expect((await send(path(fault!.id, other.id))).status).toBe(404)
  const list = `/api/attachments?subject=safeguards&id=${safeguard.id}`
  const { items } = (await planner.get<Page<Attachment>>(list)).body
  expect(items.map(({ point }) => point)).toEqual([fault!.id, null])
  expect((await (await signInAs('reader')).get(list)).status).toBe(404)
  expect((await send(path('', other.id))).status).toBe(201)
  await roads.delete(`/api/safeguards/${other.id}`, '"1"')
  expect((await send(path('', other.id))).status).toBe(404)
  const told = (await coordinator.get<Page<Event>>('/api/events?subject=attachments&limit=1')).body.items[0]!
  expect(told.data).toMatchObject({ name: other.properties.name })
})
