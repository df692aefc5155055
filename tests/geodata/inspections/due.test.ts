import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeguardCatalogue } from '../../../geodata/catalogue/safeguards.ts'
import { type InspectionFacts, inspectionDueOn } from '../../../geodata/inspections/due.ts'
import { inspectionPointsOf } from '../../../geodata/inspections/points.ts'
import { addDays, addMonths } from '../../../geodata/model/calendar.ts'

const today = '2026-11-23'
const day = fc.integer({ min: -3000, max: 1500 }).map((days) => addDays(today, days))
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })
const facts: fc.Arbitrary<InspectionFacts> = fc
  .record({
    status: fc.constantFrom('proposed', 'decided', 'in_progress', 'done', 'temporary', 'removed'),
    doneOn: maybe(day),
    untilOn: maybe(day),
    removedOn: maybe(day),
    inspectionMonths: maybe(fc.integer({ min: 1, max: 120 })),
    nextInspectionOn: maybe(day),
    registeredOn: day,
    inspectEvery: fc.constantFrom(null, { months: 6 }, { days: 7 }),
    lastOn: maybe(day),
    plannedThen: maybe(day),
  })
  .map((one) => ({ ...one, plannedThen: one.lastOn === null ? null : one.plannedThen }))
const plain: InspectionFacts = {
  ...{ status: 'done', doneOn: '2026-08-31', untilOn: null, removedOn: null, registeredOn: '2026-10-01' },
  ...{ inspectionMonths: null, nextInspectionOn: null, inspectEvery: { months: 6 } },
  ...{ lastOn: null, plannedThen: null },
}
const due = (changes: Partial<InspectionFacts>) => inspectionDueOn({ ...plain, ...changes }, today)

describe('the day a safeguard is to be inspected', () => {
  it('counts from the last inspection, else from when it was done, else from when it was registered', () => {
    expect(due({})).toBe('2027-02-28')
    expect(due({ doneOn: null })).toBe('2027-04-01')
    expect(due({ lastOn: '2026-11-01' })).toBe('2027-05-01')
    expect(due({ inspectEvery: { days: 7 } })).toBe('2026-09-07')
    expect(due({ inspectionMonths: 12 })).toBe('2027-08-31')
    expect(due({ inspectEvery: null })).toBeNull()
  })

  it('is the one somebody has set, until that inspection is made', () => {
    const nextInspectionOn = '2026-12-24'
    expect(due({ nextInspectionOn })).toBe(nextInspectionOn)
    expect(due({ nextInspectionOn, inspectEvery: null })).toBe(nextInspectionOn)
    // Made a week early: that was the planned one. Set to another day afterwards: that counts.
    const made = { lastOn: '2026-12-17', plannedThen: nextInspectionOn }
    expect(due({ nextInspectionOn, ...made })).toBe('2027-06-17')
    expect(due({ nextInspectionOn: '2027-01-02', ...made })).toBe('2027-01-02')
  })

  it('is there only while the safeguard stands, whatever else is known', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const on = inspectionDueOn(one, today)
        const isMade = one.status === 'done' || one.status === 'temporary'
        const last = [one.removedOn && addDays(one.removedOn, -1), one.status === 'temporary' && one.untilOn]
          .filter((end) => typeof end === 'string')
          .toSorted()[0]
        if (on === null) return
        expect(isMade).toBe(true)
        if (last !== undefined) expect(last >= today && on <= last).toBe(true)
      }),
    )
  })

  it('never comes sooner because an inspection was made later, or because the interval is longer', () => {
    fc.assert(
      fc.property(facts, fc.nat(500), fc.integer({ min: 1, max: 60 }), (one, days, months) => {
        const endless = { ...one, status: 'done' as const, removedOn: null }
        const every = { ...endless, nextInspectionOn: null, inspectionMonths: months }
        const first = inspectionDueOn(every, today)!
        if (every.lastOn !== null)
          expect(inspectionDueOn({ ...every, lastOn: addDays(every.lastOn, days) }, today)! >= first).toBe(
            true,
          )
        expect(inspectionDueOn({ ...every, inspectionMonths: months + 1 }, today)! >= first).toBe(true)
        expect(first).toBe(addMonths(every.lastOn ?? every.doneOn ?? every.registeredOn, months))
      }),
    )
  })
})

it('every type, and one of the municipality’s own, asks about something, each point once', () => {
  for (const code of [...safeguardCatalogue.map((entry) => entry.code), 'K-7']) {
    const points = inspectionPointsOf(code)
    expect(points.length).toBeGreaterThan(0)
    expect(new Set(points).size).toBe(points.length)
  }
  expect(inspectionPointsOf('T15')).toEqual(['routine_followed'])
  expect(inspectionPointsOf('T01')).toContain('not_climbable')
})
