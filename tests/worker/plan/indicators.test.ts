import { beforeAll, expect, it } from 'vitest'
import type { Figure, IndicatorCode, Indicators, Reading } from '../../../geodata/model/indicator.ts'
import type { DueInspection } from '../../../geodata/model/inspection.ts'
import type { FeaturePage, Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { SecuringSummary } from '../../../geodata/model/securingAnswer.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { checkProject, createProject } from '../checks/projects.ts'
import { type Client, signInAs } from '../client.ts'
import { bring, contextRow } from '../imports/files.ts'
import { ago, createBridge, created, createSafeguard, today } from '../inspections/safeguards.ts'
import { signedCheck } from '../reviews/signing.ts'
import { survey, surveyOfAll } from '../securing/things.ts'
import { squareAt } from '../town.ts'

/*
 * A little of all that measure 3.1.8 counts: today the figures must be what the rest of the API says, and before that what was
 * then. Two districts: the south with the first kilometre, the north above it.
 */

const address = '/api/plan/indicators'
let roads: Client
let planner: Client
let reader: Client

async function figures(query = '', client = roads): Promise<Indicators> {
  return (await client.get<Indicators>(`${address}${query}`)).body
}
const figureIn = ({ items }: Indicators, wanted: IndicatorCode): Figure =>
  items.find(({ code }) => code === wanted)!
const partsOf = ({ parts }: Reading) =>
  Object.fromEntries(parts.filter(({ count }) => count > 0).map(({ code, count }) => [code, count]))

beforeAll(async () => {
  ;[roads, planner, reader] = (await Promise.all(
    (['roads', 'planner', 'reader'] as const).map(signInAs),
  )) as [Client, Client, Client]
  const district = (number: number, code: string, north: number) =>
    contextRow(number, code, {
      ...{
        target: 'districts',
        geometry: squareAt(-1000, north, 3000),
        properties: { name: `Bydel ${code}` },
      },
    })
  await bring(roads, [district(1, 'sør', -2000), district(2, 'nord', 1000)])

  const whole = await createBridge(roads, 'Helbrua', 100)
  const part = await createBridge(roads, 'Halvbrua', 1100)
  const judged = await createBridge(roads, 'Skjønnsbrua', 200)
  await createBridge(roads, 'Ukjentbrua', 1200)
  const gone = await createBridge(roads, 'Slettebrua', 300)
  await roads.delete(`/api/register/bridges/${gone.id}`, '"1"')
  for (const bridge of [whole, part]) await survey(roads, bridge, { ...surveyOfAll, seenOn: ago(200) })
  const extent = ['left', 'right', 'start', 'end'].map((edge) => ({ edge }))
  const screen = { extent, inspectionMonths: 1, operator: 'Byplankontoret' }
  await createSafeguard(roads, whole, { ...screen, doneOn: ago(100) })
  const wire = { name: 'Gjerde', kind: 'T09', extent: [{ edge: 'left' }], nextInspectionOn: ago(-40) }
  await createSafeguard(roads, part, { ...wire, doneOn: ago(400), status: 'temporary', untilOn: ago(-60) })
  await createSafeguard(roads, part, { name: 'Forslag', status: 'proposed', doneOn: null, extent: [] })
  const coverage = { properties: { coverage: 'none', maintainer: 'Samferdsel' } }
  await roads.patch(`/api/register/bridges/${judged.id}`, coverage, '"1"')
  const house = { geometry: squareAt(0, 0), properties: { name: 'Prøvehuset' } }
  created(await roads.post<Thing>('/api/register/buildings', house))
  const tower = { geometry: squareAt(0, 1500), properties: { name: 'Tårnet', coverage: 'full' } }
  created(await roads.post<Thing>('/api/register/buildings', tower))

  const late = await createProject(planner, 'Usignert', [0, 500], { decidedOn: ago(20) })
  await createProject(planner, 'Drift', [0, 600], { kind: 'operation', decidedOn: ago(20) })
  const signed = await createProject(planner, 'Signert', [0, 1600], { responsible: 'Byggesak' })
  await signedCheck(planner, await signInAs('coordinator'), signed)
  const { body } = await planner.get<Thing>(`/api/projects/${signed.id}`)
  const decided = { properties: { decidedOn: today } }
  await planner.patch(`/api/projects/${signed.id}`, decided, `"${body.revision}"`)
  const check = await checkProject(planner, late)
  const followUps = [
    { text: 'Vis rekkverk', dueOn: ago(1), responsible: 'Byplan' },
    { text: 'Vis tak', dueOn: today, responsible: '' },
    { text: 'Vis vindu' },
  ]
  const made = []
  for (const content of followUps)
    made.push(
      created(
        await planner.post<{ id: string }>(`/api/projects/${late.id}/follow-ups`, {
          ...{ checkId: check.id, point: 'FEL-1', ...content },
        }),
      ),
    )
  await planner.post(`/api/follow-ups/${made[2]!.id}/close`, { note: 'Vist' }, { 'If-Match': '"1"' })
})

it('today the figures are what the register, the inspections due and the projects say', async () => {
  const told = await figures()
  const now = (code: IndicatorCode) => figureIn(told, code).now
  type Shown = Thing & { securing?: SecuringSummary }
  const bridges = (await roads.get<FeaturePage<Shown>>('/api/register/bridges?limit=100')).body.features
  const states = bridges.map(
    ({ securing, properties }) => securing?.state ?? properties.coverage ?? 'unknown',
  )
  expect(states.toSorted()).toEqual(['full', 'none', 'partial', 'unknown'])
  expect(now('bridge_coverage')).toMatchObject({ value: 1 / 3, of: 3 })
  expect(partsOf(now('bridge_coverage'))).toEqual({ full: 1, partial: 1, none: 1, unknown: 1 })
  expect(now('building_coverage')).toMatchObject({ value: 1, of: 1 })

  const due = (await roads.get<Page<DueInspection>>('/api/inspections/due?limit=100')).body.items
  const overdue = due.filter(({ dueOn }) => dueOn < today)
  expect([due.length, overdue.length]).toEqual([2, 1])
  expect(now('inspections_overdue')).toMatchObject({ value: 0.5, of: 2 })
  expect(partsOf(now('safeguards_by_state'))).toEqual({ proposed: 1, done: 1, temporary: 1 })
  expect(partsOf(now('safeguards_by_type'))).toEqual({ T01: 1, T09: 1 })

  expect(partsOf(now('checked_before_decision'))).toEqual({ before: 1, never: 1 })
  expect(now('days_to_signature')).toMatchObject({ value: 0, of: 1 })
  expect(now('conditions').value).toBe(2)
  expect(partsOf(now('conditions'))).toEqual({ open: 1, overdue: 1, closed: 1 })
})

it('earlier they are what was then', async () => {
  const then = await figures(`?from=${ago(250)}&to=${ago(150)}`)
  const now = (code: IndicatorCode) => figureIn(then, code).now
  // Surveyed, with nothing but the wire; nobody had judged the third, and nobody had written a condition.
  expect(partsOf(now('bridge_coverage'))).toEqual({ partial: 1, none: 1, unknown: 2 })
  expect(partsOf(now('safeguards_by_state'))).toEqual({ temporary: 1 })
  expect(now('conditions')).toMatchObject({ value: 0 })
  expect(now('checked_before_decision')).toMatchObject({ value: null, of: 0 })
  const before = figureIn(await figures(`?from=${ago(450)}&to=${ago(201)}`), 'bridge_coverage')
  expect(partsOf(before.now)).toEqual({ partial: 1, unknown: 3 })
  expect(before.series.at(0)!.reading.parts.at(-1)).toEqual({ code: 'unknown', count: 4 })
})

it('tells by district and department, and of one of them alone, what belongs there', async () => {
  const told = await figures()
  const groups = (code: IndicatorCode, by: 'districts' | 'departments') =>
    figureIn(told, code)
      [by]!.filter(({ reading }) => reading.parts.some(({ count }) => count > 0))
      .map(({ code: group, reading }) => [group, partsOf(reading)])
  expect(groups('bridge_coverage', 'districts')).toEqual([
    ['nord', { partial: 1, unknown: 1 }],
    ['sør', { full: 1, none: 1 }],
  ])
  expect(groups('bridge_coverage', 'departments')).toEqual([
    ['miljo-naring-og-samferdsel', { none: 1 }],
    [null, { full: 1, partial: 1, unknown: 1 }],
  ])
  expect(groups('safeguards_by_state', 'departments')).toEqual([
    ['byutvikling', { done: 1 }],
    [null, { proposed: 1, temporary: 1 }],
  ])
  expect(groups('conditions', 'departments')).toEqual([
    ['byutvikling', { overdue: 1 }],
    [null, { open: 1, closed: 1 }],
  ])
  const north = await figures('?district=nord')
  expect(partsOf(figureIn(north, 'safeguards_by_state').now)).toEqual({ proposed: 1, temporary: 1 })
  expect(partsOf(figureIn(north, 'checked_before_decision').now)).toEqual({ before: 1 })
  // A telephone number lies nowhere.
  expect(north.items.map(({ code }) => code)).not.toContain('numbers_verified')
  const builders = await figures('?district=nord&department=byutvikling')
  expect(figureIn(builders, 'checked_before_decision').now.of).toBe(1)
  expect(figureIn(builders, 'safeguards_by_state').now.value).toBe(0)
})

it('readers learn the whole, and nothing by place', async () => {
  const { items, districts, departments } = await figures('', reader)
  expect([districts, departments]).toEqual([[], []])
  const whole = (await figures()).items
  expect(items).toEqual(whole.map((figure) => ({ ...figure, districts: null, departments: null })))
  for (const query of ['?district=nord', '?department=byutvikling'])
    for (const path of [address, `${address}.csv`])
      expect((await reader.get(`${path}${query}`)).status).toBe(404)
})

it('comes as a file, and says what is wrong with a period', async () => {
  const file = await roads.get<string>(`${address}.csv?from=${ago(40)}&language=en`)
  expect(file.headers.get('Content-Type')).toContain('text/csv')
  const lines = file.body.trim().split('\r\n')
  expect(lines[0]).toMatch(/Division;Group;Measure;Indicator;Name;Day;Part;Figure;Of;Unit;Definition$/)
  const period = lines.filter((line) => line.startsWith('The period;;3.1.8;bridge_coverage;'))
  expect(period.map((line) => line.split(';').slice(5, 10))).toEqual([
    [`${ago(40)}/${today}`, 'Whole', '0,3333', '3', 'share'],
    ...['Fully secured', 'Partly secured', 'Not secured', 'Not known'].map((part) => [
      ...[`${ago(40)}/${today}`, part, '1', '', 'count'],
    ]),
  ])
  expect(lines.some((line) => line.startsWith('District;Bydel nord;3.1.8;'))).toBe(true)
  const wrong = await roads.get<ProblemBody>(`${address}?from=${today}&to=${ago(1)}`)
  expect([wrong.status, wrong.body.errors![0]!.code]).toEqual([422, 'period-turned-round'])
  expect((await roads.get(`${address}?from=2026-13-01`)).status).toBeGreaterThanOrEqual(400)
})
