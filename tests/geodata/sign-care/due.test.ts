import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '../../../geodata/model/calendar.ts'
import { daysAfterChange, type SignCareFacts, signDueOn } from '../../../geodata/sign-care/due.ts'

const day = fc.integer({ min: -3000, max: 1500 }).map((days) => addDays('2026-11-23', days))
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })
const facts: fc.Arbitrary<SignCareFacts> = fc
  .record({
    status: fc.constantFrom('mounted', 'follow_up'),
    mountedOn: maybe(day),
    registeredOn: day,
    inspectionMonths: maybe(fc.integer({ min: 1, max: 60 })),
    nextInspectionOn: maybe(day),
    lastOn: maybe(day),
    plannedThen: maybe(day),
    changedOn: maybe(day),
  })
  .map((one) => ({ ...one, plannedThen: one.lastOn === null ? null : one.plannedThen }))
const plain: SignCareFacts = {
  ...{ status: 'mounted', mountedOn: '2026-08-31', registeredOn: '2026-10-01', inspectionMonths: null },
  ...{ nextInspectionOn: null, lastOn: null, plannedThen: null, changedOn: null },
}
const due = (changes: Partial<SignCareFacts>) => signDueOn({ ...plain, ...changes })

describe('the day a sign is to be inspected', () => {
  it('is six months after the last inspection, or since it was mounted or registered, unless the sign says otherwise', () => {
    expect(due({})).toBe('2027-02-28')
    expect(due({ mountedOn: null })).toBe('2027-04-01')
    expect(due({ lastOn: '2026-11-01' })).toBe('2027-05-01')
    expect(due({ lastOn: '2026-11-01', inspectionMonths: 12 })).toBe('2027-11-01')
  })

  it('is the one somebody has set, until that inspection is made', () => {
    const nextInspectionOn = '2027-12-24'
    expect(due({ nextInspectionOn })).toBe(nextInspectionOn)
    const made = { lastOn: '2026-12-17', plannedThen: nextInspectionOn }
    expect(due({ nextInspectionOn, ...made })).toBe('2027-06-17')
    expect(due({ nextInspectionOn: '2027-01-02', ...made })).toBe('2027-01-02')
  })

  it('comes soon after something was changed there, until somebody has looked at it', () => {
    const changed = { lastOn: '2026-11-01', changedOn: '2026-11-10' }
    expect(due(changed)).toBe('2026-11-24')
    expect(due({ ...changed, nextInspectionOn: '2027-12-24' })).toBe('2026-11-24')
    expect(due({ ...changed, lastOn: '2026-11-10' })).toBe('2027-05-10')
  })

  it('is there for every sign that stands, and for no other', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom('proposed', 'approved', 'ordered', 'removed'), (one, status) => {
        expect(signDueOn(one)).not.toBeNull()
        expect(signDueOn({ ...one, status })).toBeNull()
      }),
    )
  })

  it('never comes later because something was changed, nor sooner because it was looked at later', () => {
    fc.assert(
      fc.property(facts, day, fc.nat(500), (one, changedOn, days) => {
        const still = signDueOn({ ...one, changedOn: null })!
        const changed = signDueOn({ ...one, changedOn })!
        expect(changed <= still).toBe(true)
        if (changed < still) expect(changed).toBe(addDays(changedOn, daysAfterChange))
        if (one.lastOn === null) return
        const unplanned = { ...one, nextInspectionOn: null, plannedThen: null }
        const later = { ...unplanned, lastOn: addDays(one.lastOn, days) }
        expect(signDueOn(later)! >= signDueOn(unplanned)!).toBe(true)
        expect(signDueOn({ ...unplanned, changedOn: null })).toBe(
          addMonths(one.lastOn, one.inspectionMonths ?? 6),
        )
      }),
    )
  })
})
