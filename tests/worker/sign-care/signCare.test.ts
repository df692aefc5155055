import { beforeAll, describe, expect, it } from 'vitest'
import type { CreatedCalendar } from '../../../geodata/model/calendarFeed.ts'
import type { Event } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type {
  Deviation,
  DueSign,
  MadeSignInspection,
  SignInspection,
} from '../../../geodata/model/signCare.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import type { TaskList } from '../../../geodata/projects/task.ts'
import { anonymous, type Client, origin, signInAs } from '../client.ts'
import { ago, created, seen, today } from '../inspections/safeguards.ts'
import { createSign } from './signs.ts'

/*
 * Looking after signs: inspections, deviations, what is due, and what waits for whom.
 */

let roads: Client
let planner: Client
let coordinator: Client
let sign: Thing

beforeAll(async () => {
  ;[roads, planner, coordinator] = (await Promise.all(
    (['roads', 'planner', 'coordinator'] as const).map(signInAs),
  )) as [Client, Client, Client]
  sign = await createSign(roads, 'Tavle ved brua')
})

const at = (path: string, { id } = sign) => `/api/signs/${id}/${path}`
const wrongNumber = {
  point: 'right_number',
  text: 'Hemmelig gammelt nummer',
  foundOn: ago(1),
  dueOn: ago(-3),
  responsible: 'Samferdsel',
}
const fieldsOf = ({ status, body }: { status: number; body: ProblemBody }) => [
  status,
  body.errors?.map(({ field }) => field),
]
const dueOf = async (query: string) => {
  const { items } = (await planner.get<Page<DueSign>>(`/api/sign-inspections/due?${query}`)).body
  return items.map(({ name, dueOn, openDeviations }) => [name, dueOn, openDeviations])
}
const tasksOf = async (client: Client, name: string) => {
  const { groups } = (await client.get<TaskList>('/api/tasks')).body
  return groups.flatMap(({ kind, items }) =>
    items.filter(({ about }) => about?.name === name).map(() => kind),
  )
}

describe('an inspection of a sign', () => {
  it('is stored with its deviations once, however often the same is sent, and tells the history nothing of them', async () => {
    const id = crypto.randomUUID()
    const sent = {
      id,
      inspectedOn: ago(1),
      outcome: 'fault',
      answers: { in_place: 'yes', right_number: 'no' },
      position: { point: [6.2001, 64.8181], accuracyMetres: 8 },
      deviations: [wrongNumber, { ...wrongNumber, point: null, text: 'Løs bolt', dueOn: ago(-60) }],
    }
    const first = created(await roads.post<MadeSignInspection>(at('inspections'), sent))
    expect(first).toMatchObject({ id, by: 'Demo samferdsel', signId: sign.id, position: sent.position })
    expect(first.deviations.map(({ text, inspectionId, state }) => [text, inspectionId, state])).toEqual([
      ['Hemmelig gammelt nummer', id, 'open'],
      ['Løs bolt', id, 'open'],
    ])
    expect(created(await roads.post(at('inspections'), sent))).toEqual(first)
    expect((await roads.post(at('inspections'), { ...sent, answers: {} })).status).toBe(409)
    const stored = (await planner.get<Page<SignInspection>>(at('inspections'))).body
    expect(stored.items.map((one) => one.id)).toEqual([id])
    expect((await planner.get<Page<Deviation>>(at('deviations'))).body.items).toHaveLength(2)

    const { items } = (await coordinator.get<Page<Event>>(`/api/events?thing=${sign.id}&limit=3`)).body
    const types = ['sign-deviations.found', 'sign-deviations.found', 'sign-inspections.made']
    expect(items.map(({ type }) => type)).toEqual(types)
    expect(JSON.stringify(items)).not.toMatch(/Hemmelig|right_number/)
  })

  it('asks for a deviation at each point that was not as it should be, unless one is open there', async () => {
    const other = await createSign(roads, 'Tavle ved kaia')
    const send = (content: object) =>
      roads.post<ProblemBody>(at('inspections', other), { inspectedOn: today, outcome: 'fault', ...content })
    expect(fieldsOf(await send({ answers: { light: 'no' } }))).toEqual([422, ['deviations', 'answers.light']])
    const elsewhere = { answers: { light: 'no' }, deviations: [wrongNumber] }
    expect(fieldsOf(await send(elsewhere))).toEqual([422, ['answers.light']])
    expect(
      fieldsOf(await send({ outcome: 'in_order', inspectedOn: ago(-9), deviations: [wrongNumber] })),
    ).toEqual([422, ['inspectedOn', 'outcome']])
    expect(fieldsOf(await send({ outcome: 'not_inspected' }))).toEqual([422, ['note']])
    created(await roads.post(at('deviations', other), { ...wrongNumber, point: 'light' }))
    expect((await send({ answers: { light: 'no' } })).status).toBe(201)
    expect(
      (await planner.post(at('inspections', other), { inspectedOn: today, outcome: 'in_order' })).status,
    ).toBe(403)
    expect((await (await signInAs('reader')).get(at('inspections', other))).status).toBe(404)
  })
})

it('a deviation is changed, closed and opened again by whoever has seen it as it is', async () => {
  const other = await createSign(roads, 'Tavle ved parken')
  const id = crypto.randomUUID()
  const path = `/api/sign-deviations/${id}`
  created(await roads.post(at('deviations', other), { ...wrongNumber, id }))
  expect(created(await roads.post<Deviation>(at('deviations', other), { ...wrongNumber, id })).revision).toBe(
    1,
  )
  expect((await roads.patch(path, { dueOn: ago(-9) })).status).toBe(428)
  expect(fieldsOf(await roads.patch<ProblemBody>(path, { dueOn: ago(5) }, '"1"'))).toEqual([422, ['dueOn']])
  expect((await roads.patch(path, { dueOn: ago(-9) }, '"1"')).status).toBe(200)
  expect((await coordinator.patch(path, { dueOn: ago(-8) }, '"1"')).status).toBe(412)
  const bad = { mendedOn: ago(9), note: '' }
  expect(fieldsOf(await roads.post<ProblemBody>(`${path}/close`, bad, seen(2)))).toEqual([
    422,
    ['mendedOn', 'note'],
  ])
  const closed = await roads.post<Deviation>(`${path}/close`, { mendedOn: today, note: 'Byttet' }, seen(2))
  expect([closed.body.state, closed.body.revision]).toEqual(['closed', 3])
  expect((await roads.patch(path, { text: 'Nytt' }, '"3"')).status).toBe(409)
  // What was mended there is looked at again soon.
  expect(await dueOf('q=parken')).toEqual([['Tavle ved parken', ago(-14), 0]])
  const open = await roads.post<Deviation>(`${path}/reopen`, { note: '' }, seen(3))
  expect([open.body.state, open.body.mendedOn]).toEqual(['open', null])
})

it('what is due comes soonest first, by interval or a day somebody set, and as tasks', async () => {
  const late = await createSign(roads, 'Tidstavle A', { mountedOn: ago(400), operator: 'Drift AS' })
  await createSign(roads, 'Tidstavle B', { nextInspectionOn: ago(-40) })
  await createSign(roads, 'Tidstavle C', { status: 'proposed', mountedOn: null })
  expect((await dueOf('q=TIDSTAVLE')).map(([name]) => name)).toEqual(['Tidstavle A', 'Tidstavle B'])
  expect(await dueOf('q=drift')).toHaveLength(1)
  expect((await dueOf(`sign=${sign.id},${late.id}`)).map(([name]) => name)).toEqual([
    'Tidstavle A',
    'Tavle ved brua',
  ])
  expect(await dueOf(`by=${ago(-39)}&q=tidstavle+b`)).toEqual([])
  expect(await tasksOf(roads, 'Tidstavle A')).toEqual(['inspect_sign'])
  expect(await tasksOf(planner, 'Tidstavle A')).toEqual([])
  const made = { inspectedOn: today, outcome: 'not_inspected', note: 'Is på veien' }
  created(await roads.post(at('inspections', late), made))
  expect(await tasksOf(roads, 'Tidstavle A')).toEqual(['inspect_sign'])
  created(await roads.post(at('inspections', late), { inspectedOn: today, outcome: 'in_order' }))
  expect(await tasksOf(roads, 'Tidstavle A')).toEqual([])
  created(await roads.post(at('deviations', late), { ...wrongNumber, responsible: 'Samferdsel' }))
  expect(await tasksOf(roads, 'Tidstavle A')).toEqual(['mend_deviation'])
  expect(await tasksOf(coordinator, 'Tidstavle A')).toEqual(['mend_deviation'])
})

it('a calendar of what is due holds a sign by name and place code, and nothing of how it stands', async () => {
  const cared = await createSign(roads, 'Kalendertavle', { nextInspectionOn: ago(-30), placeCode: 'KAL-1' })
  created(await roads.post(at('deviations', cared), wrongNumber))
  const { address } = created(await roads.post<CreatedCalendar>('/api/calendars', { subject: 'signs' }))
  const { status, body } = await anonymous.get<string>(address.slice(origin.length))
  const whole = body.replaceAll('\r\n ', '')
  expect([status, whole.includes('Kontroll av hjelpeskilt: Kalendertavle\\, KAL-1')]).toEqual([200, true])
  expect(whole).toContain(`${origin}/skilt/${cared.id}`)
  expect(whole).not.toMatch(/Hemmelig|Avvik/)
})
