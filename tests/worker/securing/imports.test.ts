import { beforeAll, expect, it } from 'vitest'
import type { FeaturePage } from '../../../geodata/model/page.ts'
import type { SecuringSummary } from '../../../geodata/model/securingAnswer.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { type Client, signInAs } from '../client.ts'
import { bridgeRow, bring } from '../imports/files.ts'
import { lineFrom } from '../town.ts'
import { securingOf, survey, surveyOfAll } from './things.ts'

type Shown = Thing & { securing?: SecuringSummary }

let roads: Client
beforeAll(async () => {
  roads = await signInAs('roads')
})

async function named(name: string): Promise<Shown | undefined> {
  const { body } = await roads.get<FeaturePage<Shown>>(`/api/register/bridges?q=${name}`)
  return body.features[0]
}

it('an import reckons anew what is surveyed, and its undoing takes that back', async () => {
  await bring(roads, [
    bridgeRow(1, 's-1', { name: 'Lengdebrua' }),
    bridgeRow(2, 's-2', { name: 'Uberørtbrua' }),
  ])
  const bridge = (await named('Lengdebrua'))!
  await survey(roads, bridge, surveyOfAll)
  const sixty = (await named('Lengdebrua'))!.securing!.gapMetres
  const longer = { ...bridgeRow(1, 's-1', { name: 'Lengdebrua' }), geometry: lineFrom([100, 0], [200, 0]) }
  const path = await bring(roads, [longer])
  expect((await named('Lengdebrua'))!.securing!.gapMetres).toBeCloseTo(sixty + 80, 0)
  expect((await securingOf(roads, bridge)).coverage.notes).toContain('line_moved')
  await roads.post(`${path}/undo`)
  expect((await named('Lengdebrua'))!.securing!.gapMetres).toBe(sixty)
  expect(await named('Uberørtbrua')).not.toHaveProperty('securing')
})

it('registered parapets count from the import on where a height is required', async () => {
  const parapet = { externalId: 'r-1', kind: null, use: null, lengthMetres: null, heightMetres: 1.3 }
  const properties = (from: number) => ({
    name: 'Rekkverksbrua',
    parapets: [{ ...parapet, stretch: { edge: 'left', from, to: null } }],
  })
  await bring(roads, [bridgeRow(3, 's-3', properties(0))])
  const bridge = (await named('Rekkverksbrua'))!
  expect(bridge).not.toHaveProperty('securing')
  const required = { properties: { requiredHeightMetres: 1.2 } }
  await roads.patch(`/api/register/bridges/${bridge.id}`, required, '"1"')
  const whole = (await named('Rekkverksbrua'))!.securing!
  expect(whole.state).toBe('partial')
  await bring(roads, [bridgeRow(3, 's-3', properties(10))])
  expect((await named('Rekkverksbrua'))!.securing!.gapMetres).toBeCloseTo(whole.gapMetres + 10, 1)
})

it('what somebody has surveyed is not deleted by undoing the import it came with', async () => {
  const path = await bring(roads, [bridgeRow(4, 's-4', { name: 'Befartbrua' })])
  await survey(roads, (await named('Befartbrua'))!, surveyOfAll)
  const { body } = await roads.post<{ keptAtUndo: { name: string }[] }>(`${path}/undo`)
  expect(body.keptAtUndo).toMatchObject([{ name: 'Befartbrua' }])
  expect((await named('Befartbrua'))?.securing?.state).toBe('none')
})
