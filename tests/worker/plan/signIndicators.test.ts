import { beforeAll, expect, it } from 'vitest'
import type { Helpline } from '../../../geodata/model/helpline.ts'
import type { Figure, IndicatorCode, Indicators, Reading } from '../../../geodata/model/indicator.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { Recall } from '../../../geodata/model/recall.ts'
import type { SignNeed } from '../../../geodata/model/signNeed.ts'
import type { SignPage } from '../../../geodata/signs/signRow.ts'
import { type Client, signInAs } from '../client.ts'
import { ago, createBridge, created, today } from '../inspections/safeguards.ts'
import { helplineContent, makeHelpline, makeMessage, seen, standingSign } from '../recalls/made.ts'
import { createSign } from '../sign-care/signs.ts'
import { squareAt } from '../town.ts'

/*
 * A little of all that measure 3.1.9 counts: today the figures must be what the lists say, and before that what was then.
 */

let roads: Client
let reader: Client

async function figures(query = '', client = roads): Promise<Indicators> {
  return (await client.get<Indicators>(`/api/plan/indicators${query}`)).body
}
const figureIn = ({ items }: Indicators, wanted: IndicatorCode): Figure =>
  items.find(({ code }) => code === wanted)!
const countOf = ({ parts }: Reading, wanted: string) => parts.find(({ code }) => code === wanted)!.count

beforeAll(async () => {
  const health = await signInAs('health')
  ;[roads, reader] = await Promise.all([signInAs('roads'), signInAs('reader')])
  const changed = await makeHelpline(health, '00 00 00 31')
  const kept = await makeHelpline(health, '00 00 00 32')
  await makeHelpline(health, '00 00 00 33')
  const message = await makeMessage(health, [changed, kept])
  const first = await standingSign(message.id, 'Ved trappa', 10)
  await standingSign(message.id, 'Ved brua', 20)
  await health.put(`/api/helplines/${changed.id}`, helplineContent('00 00 00 34'), seen(changed)['If-Match'])
  const recall = (await roads.get<Page<Recall>>('/api/recalls')).body.items[0]!
  created(
    await roads
      .post(`/api/recalls/${recall.id}/signs/${first.id}`, { outcome: 'removed', on: today })
      .then(({ status, body }) => ({ status: status === 200 ? 201 : status, body })),
  )

  const late = await createSign(roads, 'Over fristen', { inspectionMonths: 1, operator: 'Byplankontoret' })
  const looked = await createSign(roads, 'Sett på', { inspectionMonths: 1, operator: 'Byplankontoret' })
  await createSign(roads, 'Foreslått', { status: 'proposed', mountedOn: null })
  for (const [sign, outcome] of [
    [late, 'not_inspected'],
    [looked, 'in_order'],
  ] as const) {
    const inspection = { inspectedOn: ago(10), outcome, note: 'Stengt' }
    created(await roads.post(`/api/signs/${sign.id}/inspections`, inspection))
  }
  const gone = await createSign(roads, 'Slettet', {})
  await roads.delete(`/api/signs/${gone.id}`, '"1"')

  const bridge = await createBridge(roads, 'Vurderbrua', 0)
  const need = { reason: 'Mange går her.', responsible: 'Byplankontoret' }
  const place = { kind: 'thing', collection: 'bridges', id: bridge.id }
  const drawn = { kind: 'drawn', name: 'Kaia', geometry: squareAt(300, 300) }
  const made = [
    { ...need, place, outcome: 'await', assessedOn: ago(300) },
    { ...need, place, outcome: 'set_up', assessedOn: ago(30) },
    { ...need, place: drawn, outcome: 'do_not', assessedOn: ago(200), responsible: 'Ukjent' },
  ]
  for (const content of made) created(await roads.post<SignNeed>('/api/sign-needs', content))
})

it('today the figures are what the lists of signs, services, recalls and assessments say', async () => {
  const told = await figures()
  const now = (code: IndicatorCode) => figureIn(told, code).now
  const signs = (await roads.get<SignPage>('/api/signs/overview?limit=200')).body.items
  const standing = signs.filter(({ work }) => work?.inspectOn)
  const overdue = standing.filter(({ work }) => work!.inspectOn! < today)
  expect([standing.length, overdue.map(({ name }) => name)]).toEqual([
    3,
    expect.arrayContaining(['Over fristen']),
  ])
  expect(now('signs_by_state').value).toBe(signs.filter(({ status }) => status !== 'removed').length)
  for (const { code, count } of now('signs_by_state').parts)
    expect([code, count]).toEqual([code, signs.filter(({ status }) => status === code).length])
  expect(now('signs_inspected').of).toBe(standing.length)
  expect(countOf(now('signs_inspected'), 'overdue')).toBe(overdue.length)

  const services = (await roads.get<Page<Helpline>>('/api/helplines')).body.items
  const shown = services.filter(({ signs }) => signs > 0)
  const verified = shown.filter(({ verification }) => ['valid', 'due'].includes(verification.state))
  expect(now('numbers_verified')).toMatchObject({ of: 2, value: 0.5 })
  expect([shown.length, verified.length]).toEqual([2, 1])

  const recalls = (await roads.get<Page<Recall>>('/api/recalls?open=true')).body.items
  expect(recalls.map(({ signs, open }) => [signs, open])).toEqual([[2, 1]])
  expect(now('recalls_open')).toMatchObject({
    value: 1,
    parts: [
      { code: 'signs_left', count: 1 },
      { code: 'signs_done', count: 1 },
    ],
  })
  expect(now('places_assessed')).toMatchObject({
    value: 2,
    parts: [
      { code: 'set_up', count: 1 },
      { code: 'do_not', count: 1 },
      { code: 'await', count: 0 },
    ],
  })
})

it('earlier they are what was then, and step by step', async () => {
  const planners = '&department=byutvikling'
  const then = await figures(`?from=${ago(120)}&to=${ago(40)}${planners}`)
  const now = (code: IndicatorCode) => figureIn(then, code).now
  expect(now('signs_by_state')).toMatchObject({ value: 2 })
  // A month after they were put up, neither had been inspected.
  expect(now('signs_inspected')).toMatchObject({ value: 0, of: 2 })
  expect(now('recalls_open').value).toBe(0)
  expect(countOf(now('places_assessed'), 'await')).toBe(1)
  const before = figureIn(await figures(`?from=${ago(250)}&to=${ago(101)}${planners}`), 'signs_by_state')
  expect(before.series.map(({ reading }) => reading.value)).toEqual(before.series.map(() => 0))
})

it('is told by department to those who work with it, and to readers as a whole', async () => {
  const told = figureIn(await figures(), 'places_assessed').departments!
  const counted = told.filter(({ reading }) => reading.value !== 0)
  expect(counted.map(({ code, reading }) => [code, reading.value])).toEqual([
    ['byutvikling', 1],
    [null, 1],
  ])
  const chosen = await figures('?department=byutvikling')
  expect(chosen.items.map(({ code }) => code)).not.toContain('numbers_verified')
  expect(figureIn(chosen, 'signs_by_state').now.value).toBe(2)
  expect(chosen.sites).toBe(null)
  const read = await figures('', reader)
  expect(read.items.every(({ districts, departments }) => districts === null && departments === null)).toBe(
    true,
  )
  expect(figureIn(read, 'signs_inspected').now).toEqual(figureIn(await figures(), 'signs_inspected').now)
})
