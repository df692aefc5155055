import { beforeAll, expect, it } from 'vitest'
import type { DueInspection, Fault } from '../../../geodata/model/inspection.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import type { TaskList } from '../../../geodata/projects/task.ts'
import { type Client, signInAs } from '../client.ts'
import { ago, createBridge, created, createSafeguard, seen, today } from './safeguards.ts'

/*
 * What waits to be done with safeguards: by date, and as tasks to those who do it.
 */

let roads: Client
let planner: Client
let coordinator: Client
let health: Client
let bridge: Thing

beforeAll(async () => {
  ;[roads, planner, coordinator, health] = (await Promise.all(
    (['roads', 'planner', 'coordinator', 'health'] as const).map(signInAs),
  )) as [Client, Client, Client, Client]
  bridge = await createBridge(roads, 'Tidsbrua', 0)
})

async function due(query = ''): Promise<DueInspection[]> {
  const items: DueInspection[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const path: string = `/api/inspections/due?limit=1&${query}${cursor && `&cursor=${cursor}`}`
    const page: Page<DueInspection> = (await planner.get<Page<DueInspection>>(path)).body
    items.push(...page.items)
    cursor = page.next
  }
  return items
}
const names = async (query?: string) => (await due(query)).map(({ name, dueOn }) => [name, dueOn])

/** Tasks with safeguards as `kind: safeguard`. */
async function tasksOf(client: Client): Promise<string[]> {
  const { groups } = (await client.get<TaskList>('/api/tasks')).body
  return groups.flatMap(({ kind, items }) => items.map((task) => `${kind}: ${task.about?.name} ${task.at}`))
}

it('lists what is to be inspected, soonest first, by the last inspection or a day somebody set after it', async () => {
  const gate = await createSafeguard(roads, bridge, {
    ...{ name: 'Port', kind: 'T06', inspectionMonths: null, doneOn: ago(800), extent: [] },
  })
  await createSafeguard(roads, bridge, { name: 'Forslag', status: 'proposed' })
  await createSafeguard(roads, bridge, { name: 'Oppmøte', kind: 'T15', extent: [] })
  const screen = await createSafeguard(roads, bridge, { name: 'Skjerm', nextInspectionOn: ago(-40) })
  expect((await due()).map(({ name }) => name)).toEqual(['Port', 'Skjerm'])
  expect(await names('q=tidsBRUA+skj')).toEqual([['Skjerm', ago(-40)]])
  expect(await names(`safeguard=${screen.id}`)).toEqual([['Skjerm', ago(-40)]])
  expect((await due(`by=${today}`)).map(({ safeguardId, atName }) => [safeguardId, atName])).toEqual([
    [gate.id, 'Tidsbrua'],
  ])
  expect((await due())[0]!.point[0]).toBeCloseTo(6.201, 3)

  // The planned one is carried out, so the interval counts again; then somebody sets another day.
  const inspect = { inspectedOn: ago(1), outcome: 'in_order', answers: { in_place: 'yes' } }
  created(await roads.post(`/api/safeguards/${screen.id}/inspections`, inspect))
  const [, half] = await due()
  expect(half).toMatchObject({ name: 'Skjerm', lastOn: ago(1), openFaults: 0 })
  expect(half!.dueOn > ago(-150)).toBe(true)
  const missed = { inspectedOn: today, outcome: 'not_inspected', note: 'Is på veien' }
  created(await roads.post(`/api/safeguards/${screen.id}/inspections`, missed))
  expect((await due())[1]).toEqual(half)
  await roads.patch(`/api/safeguards/${screen.id}`, { properties: { nextInspectionOn: ago(-50) } }, '"1"')
  expect(await names('q=skjerm')).toEqual([['Skjerm', ago(-50)]])
  expect((await (await signInAs('reader')).get('/api/inspections/due')).status).toBe(404)
})

it('tells those who can do something: what is open at once, faults to whom they name, inspections, evaluations', async () => {
  const other = await createBridge(roads, 'Oppgavebrua', 500)
  const safeguard = await createSafeguard(roads, other, { name: 'Gitter', doneOn: ago(360) })
  const mine = async (client: Client) => (await tasksOf(client)).filter((task) => task.includes('Gitter'))
  expect(await mine(roads)).toEqual(['inspect: Gitter Oppgavebrua', 'evaluate: Gitter Oppgavebrua'])

  const fault = {
    ...{ severity: 'urgent', breach: true, text: 'Felt borte', foundOn: today, dueOn: ago(-5) },
    responsible: 'Samferdsel',
  }
  const { id } = created(await roads.post<Fault>(`/api/safeguards/${safeguard.id}/faults`, fault))
  for (const client of [roads, planner, coordinator])
    expect(await mine(client)).toContain('secure: Gitter Oppgavebrua')
  expect(await mine(health)).toEqual([])
  const securing = { what: 'Byggegjerde', from: today }
  await roads.patch(`/api/faults/${id}`, { securing }, '"1"')
  expect(await mine(roads)).toContain('mend_fault: Gitter Oppgavebrua')
  expect(await mine(coordinator)).toContain('mend_fault: Gitter Oppgavebrua')
  expect((await mine(planner)).filter((task) => /secure|fault/.test(task))).toEqual([])
  await roads.post(`/api/faults/${id}/close`, { mendedOn: today, note: 'Nytt felt' }, seen(2))
  expect((await mine(roads)).filter((task) => /secure|fault/.test(task))).toEqual([])
})

it('a barrier that is taken away leaves a place to secure, until something stands there again', async () => {
  const other = await createBridge(roads, 'Åpenbrua', 1000)
  const edges = ['left', 'right', 'start', 'end'].map((code) => ({
    code,
    access: code === 'left' ? 'all' : 'none',
  }))
  const survey = { seenOn: ago(50), edges }
  const surveyed = await roads.put(`/api/securing/bridges/${other.id}/survey`, survey, '"0"')
  expect(surveyed.status).toBe(200)
  const whole = { extent: [{ edge: 'left' }] }
  const screen = await createSafeguard(roads, other, { name: 'Fjernskjerm', ...whole })
  const open = async () => (await tasksOf(planner)).filter((task) => /secure: .*Åpenbrua/.test(task))
  expect(await open()).toEqual([])
  const gone = { status: 'removed', removedOn: ago(2) }
  await roads.patch(`/api/safeguards/${screen.id}`, { properties: gone }, '"1"')
  expect(await open()).toEqual(['secure: Fjernskjerm Åpenbrua'])
  const next = await createSafeguard(roads, other, { name: 'Nyskjerm', doneOn: ago(1), ...whole })
  expect(await open()).toEqual([])

  // A fault that lets people through opens it again, in what is reckoned too, and closes with the fault.
  const state = async () =>
    (await planner.get<{ securing: { state: string } }>(`/api/register/bridges/${other.id}`)).body.securing
      .state
  expect(await state()).toBe('full')
  const stretches = [{ edge: 'left', from: 20, to: 25 }]
  const fault = {
    severity: 'urgent',
    breach: true,
    stretches,
    text: 'Felt borte',
    foundOn: today,
    dueOn: today,
  }
  const { id } = created(await roads.post<Fault>(`/api/safeguards/${next.id}/faults`, fault))
  expect([await state(), await open()]).toEqual(['partial', ['secure: Nyskjerm Åpenbrua']])
  await roads.post(`/api/faults/${id}/close`, { mendedOn: today, note: 'Nytt felt' }, seen(1))
  expect([await state(), await open()]).toEqual(['full', []])
})
