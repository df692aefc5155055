import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../../geodata/model/calendar.ts'
import type { Survey } from '../../../../geodata/model/survey.ts'
import { type CoveredThing, coverageOfDays } from '../../../../geodata/plan/indicators/coverageOfDays.ts'
import { dueOn, type SafeguardFact, stateOn } from '../../../../geodata/plan/indicators/safeguardFact.ts'
import { bridgeCoverage, buildingCoverage } from '../../../../geodata/plan/indicators/thingCoverage.ts'
import { coverageOn } from '../../../../geodata/securing/coverageOn.ts'
import { factsOn } from '../../../../geodata/securing/facts.ts'
import { line } from '../../geometry/shapes.ts'
import { anyRole, safeguards, someDay } from '../../securing/coverageCases.ts'

const survey = fc
  .record({
    seenOn: someDay,
    revision: fc.integer({ min: 1, max: 9 }),
    access: fc.constantFrom('all', 'none'),
  })
  .map(
    ({ access, ...seen }): Survey => ({
      ...seen,
      edges: [{ code: 'left', name: '', line: null, lengthMetres: null, access, reachable: [] }] as never,
      ...{ parapets: [], supports: [], axis: null, axisMetres: 40, note: '', at: '', by: '' },
    }),
  )

test('coverage that is reckoned once between turns is as if it were reckoned every day', () => {
  const things = fc.record({
    surveys: fc.array(survey, { maxLength: 3 }),
    safeguards: fc.array(safeguards(anyRole), { maxLength: 4 }),
  })
  fc.assert(
    fc.property(things, ({ surveys, safeguards: standing }) => {
      const thing = { collection: 'bridges' as const, geometry: line([0, 0], [0, 40]), properties: {} }
      const secured = { thing, surveys, safeguards: standing }
      const days = Array.from({ length: 20 }, (_, at) => addDays('2026-02-26', at))
      const versions = [{ on: '2020-01-01', status: null, coverage: null }]
      const told = coverageOfDays({ builtYear: null, versions, secured }, days)
      for (const [at, day] of days.entries()) {
        const { state, notes } = coverageOn(factsOn(secured, day), day)
        const left = notes.includes('nothing_reachable') ? null : 'unknown'
        expect(told[at]).toEqual({ from: day, state: state ?? left })
      }
    }),
  )
})

describe('a bridge that nothing is reckoned of', () => {
  const told = (thing: Partial<CoveredThing>, ...days: string[]) => {
    const version = { on: '2026-05-01', status: null, coverage: 'partial' as const }
    return coverageOfDays({ builtYear: null, secured: null, versions: [version], ...thing }, days).map(
      ({ state }) => state,
    )
  }
  test('is as somebody judged it, from the day they did', () => {
    expect(told({}, '2026-04-30', '2026-05-01')).toEqual(['unknown', 'partial'])
  })
  test('is not counted while it is planned, when it is gone, nor in the years before it was built', () => {
    const versions = [
      { on: '2026-05-01', status: 'planned', coverage: null },
      { on: '2026-06-01', status: 'in_use', coverage: null },
      { on: '2026-07-01', status: 'demolished', coverage: null },
    ]
    const days = ['2026-04-01', '2026-05-01', '2026-06-30', '2026-07-01']
    expect(told({ versions }, ...days)).toEqual([null, null, 'unknown', null])
    expect(told({ builtYear: 2026 }, '2025-12-31', '2026-01-01')).toEqual([null, 'unknown'])
  })
  test('is not in the share, and no part of the buildings', () => {
    const states = ['full', 'none', 'unknown', null] as const
    const facts = states.map((state) => ({
      ...{ district: null, department: null, turns: [{ from: '2026-01-01', state }] },
    }))
    const read = (indicator: typeof bridgeCoverage) =>
      indicator.read(facts, { from: '2026-01-01', to: '2026-02-01' }, '2026-03-01')
    const known = [
      { code: 'full', count: 1 },
      { code: 'partial', count: 0 },
      { code: 'none', count: 1 },
    ]
    expect(read(bridgeCoverage)).toEqual({
      value: 0.5,
      of: 2,
      parts: [...known, { code: 'unknown', count: 1 }],
    })
    expect(read(buildingCoverage)).toEqual({ value: 0.5, of: 2, parts: known })
  })
})

const safeguard = (more: Partial<SafeguardFact>): SafeguardFact => ({
  ...{ district: null, department: null, kind: 'T01', status: 'done', registeredOn: '2026-06-01' },
  ...{
    decidedOn: null,
    doneOn: null,
    untilOn: null,
    removedOn: null,
    inspectionMonths: 12,
    inspectEvery: null,
  },
  ...{ versions: [{ on: '2026-06-01', status: 'done', nextInspectionOn: null }], inspections: [], ...more },
})

test('a safeguard goes by its own days before the day it was written', () => {
  const states = (fact: SafeguardFact, ...days: string[]) => days.map((day) => stateOn(fact, day))
  const built = safeguard({
    decidedOn: '2025-01-10',
    doneOn: '2025-09-01',
    removedOn: '2026-03-01',
    status: 'removed',
  })
  const years = ['2025-01-09', '2025-01-10', '2025-09-01', '2026-03-01']
  expect(states(built, ...years)).toEqual([null, 'decided', 'done', null])
  const temporary = safeguard({ status: 'temporary', doneOn: '2026-01-01', untilOn: '2026-02-01' })
  expect(states(temporary, '2026-01-31', '2026-02-01', '2026-02-02')).toEqual([
    'temporary',
    'temporary',
    'expired',
  ])
  const planned = safeguard({
    status: 'done',
    doneOn: '2026-09-15',
    versions: [
      { on: '2026-06-01', status: 'proposed', nextInspectionOn: null },
      { on: '2026-07-01', status: 'decided', nextInspectionOn: null },
      { on: '2026-08-01', status: 'in_progress', nextInspectionOn: null },
      // Written as done with a later day, put right afterwards.
      { on: '2026-09-01', status: 'done', nextInspectionOn: null },
    ],
  })
  const days = ['2026-05-31', '2026-06-01', '2026-07-01', '2026-08-31', '2026-09-14', '2026-09-15']
  expect(states(planned, ...days)).toEqual([
    null,
    'proposed',
    'decided',
    'in_progress',
    'in_progress',
    'done',
  ])
})

describe('when a safeguard was to be inspected', () => {
  const version = (on: string, nextInspectionOn: string | null) => ({
    on,
    status: 'done' as const,
    nextInspectionOn,
  })
  test('follows from the last inspection by then', () => {
    const inspections = [{ on: '2026-03-01', version: 0 }]
    const fact = safeguard({ doneOn: '2025-01-01', inspections })
    expect(dueOn(fact, '2026-02-28')).toBe('2026-01-01')
    expect(dueOn(fact, '2026-03-01')).toBe('2027-03-01')
    expect(dueOn(fact, '2024-12-31')).toBeNull()
  })
  test('is a day somebody set, until it has been inspected', () => {
    const versions = [version('2026-06-01', null), version('2026-07-01', '2026-08-01')]
    const inspections = [{ on: '2026-08-03', version: 1 }]
    const fact = safeguard({ doneOn: '2026-01-01', versions, inspections })
    expect(dueOn(fact, '2026-06-30')).toBe('2027-01-01')
    expect(dueOn(fact, '2026-08-02')).toBe('2026-08-01')
    expect(dueOn(fact, '2026-08-03')).toBe('2027-08-03')
  })
  test('is not a day that was set before an inspection told of later', () => {
    const versions = [version('2026-06-01', '2026-08-01'), version('2026-09-01', '2026-12-01')]
    const inspections = [{ on: '2026-08-03', version: 1 }]
    const fact = safeguard({ doneOn: '2026-01-01', versions, inspections })
    expect(dueOn(fact, '2026-08-20')).toBe('2027-08-03')
  })
})
