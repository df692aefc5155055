import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../geodata/model/calendar.ts'
import { signStatuses } from '../../../../geodata/model/sign.ts'
import { assessmentsOf, untilNext } from '../../../../geodata/plan/indicators/assessments.ts'
import { numbersVerified } from '../../../../geodata/plan/indicators/numbersVerified.ts'
import { type AssessmentFact, placesAssessed } from '../../../../geodata/plan/indicators/placesAssessed.ts'
import { type RecalledSignFact, recallsOpen } from '../../../../geodata/plan/indicators/recallsOpen.ts'
import { isOverdueOn, type SignFact } from '../../../../geodata/plan/indicators/signFact.ts'
import { type SignVersion, signLife, signOn } from '../../../../geodata/plan/indicators/signLife.ts'
import { signsByState } from '../../../../geodata/plan/indicators/signsByState.ts'
import { signsInspected } from '../../../../geodata/plan/indicators/signsInspected.ts'
import { isVerifiedOn } from '../../../../geodata/plan/indicators/verifiedSpells.ts'
import { signDueOn } from '../../../../geodata/sign-care/due.ts'

const nowhere = { district: null, department: null }
const today = '2046-12-01'
const on = (to: string) => ({ from: '2046-01-01', to })
const shows = [{ id: 'a', number: '116 123', hours: 'Døgnåpent' }]
const version = (day: string, more: Partial<SignVersion>): SignVersion => ({
  ...{ on: day, status: 'proposed', approvedOn: null, orderedOn: null, mountedOn: null, removedOn: null },
  ...{ inspectionMonths: null, nextInspectionOn: null, shows: [] },
  ...more,
})
const statusOn = (versions: SignVersion[], day: string) => signOn(signLife(versions), day)?.status ?? null

describe('the life of a sign', () => {
  const days = { approvedOn: '2046-01-10', orderedOn: '2046-02-10', mountedOn: '2046-03-10' }

  it('follows its own days, also of a sign that was registered long after', () => {
    const late = [version('2046-09-01', { status: 'mounted', ...days })]
    const then = ['2046-01-09', '2046-01-10', '2046-02-10', '2046-03-09', '2046-03-10', '2046-12-01']
    const told = [null, 'approved', 'ordered', 'ordered', 'mounted', 'mounted']
    expect(then.map((day) => statusOn(late, day))).toEqual(told)
    const stepwise = [
      version('2046-01-01', {}),
      version('2046-01-12', { status: 'approved', approvedOn: days.approvedOn }),
      version('2046-02-20', { status: 'ordered', approvedOn: days.approvedOn, orderedOn: days.orderedOn }),
      version('2046-04-01', { status: 'mounted', ...days, mountedOn: '2046-03-20' }),
      version('2046-04-02', { status: 'mounted', ...days }),
    ]
    expect(then.map((day) => statusOn(stepwise, day))).toEqual(['proposed', ...told.slice(1)])
  })

  it('takes what has no day of its own by when it was written, and what is down as down', () => {
    const seenTo = [
      version('2046-03-10', { status: 'mounted', ...days }),
      version('2046-06-01', { status: 'follow_up', ...days }),
      version('2046-07-01', { status: 'mounted', ...days }),
      version('2046-11-01', { status: 'removed', ...days, removedOn: '2046-10-15' }),
    ]
    const then = ['2046-05-31', '2046-06-01', '2046-07-01', '2046-10-14', '2046-10-15']
    expect(then.map((day) => statusOn(seenTo, day))).toEqual([
      'mounted',
      'follow_up',
      'mounted',
      'mounted',
      'removed',
    ])
  })

  it('is, on the last day, what the register says now', () => {
    const anyDay = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2046-01-01', days))
    const anyVersion = fc.record({
      status: fc.constantFrom(...signStatuses.codes),
      approvedOn: fc.option(anyDay),
      orderedOn: fc.option(anyDay),
      mountedOn: fc.option(anyDay),
      removedOn: fc.option(anyDay),
      nextInspectionOn: fc.option(anyDay),
    })
    fc.assert(
      fc.property(fc.array(anyVersion, { minLength: 1, maxLength: 6 }), (changes) => {
        const versions = changes.map((change, index) => version(addDays('2046-11-01', index), change))
        const { status, mountedOn, nextInspectionOn } = versions.at(-1)!
        expect(signOn(signLife(versions), today)).toMatchObject({ status, mountedOn, nextInspectionOn })
      }),
    )
  })
})

const signFact = (versions: SignVersion[], more: Partial<SignFact> = {}): SignFact => ({
  ...{ ...nowhere, life: signLife(versions), registeredOn: versions[0]!.on, inspections: [], changes: [] },
  ...more,
})

describe('signs', () => {
  const stands = [version('2046-01-05', { status: 'mounted', mountedOn: '2046-01-05' })]
  const inspected = signFact(stands, { inspections: [{ on: '2046-06-20', plannedThen: null }] })

  it('are told of by state, those taken down left out', () => {
    const down = [
      version('2046-01-05', { status: 'mounted', mountedOn: '2046-01-05' }),
      version('2046-08-01', { status: 'removed', mountedOn: '2046-01-05', removedOn: '2046-08-01' }),
    ]
    const facts = [signFact(stands), signFact(down), signFact([version('2046-09-01', {})])]
    const told = (to: string) => signsByState.read(facts, on(to), today)
    expect(told('2046-07-31').value).toBe(2)
    expect(told('2046-09-30')).toMatchObject({ value: 2, of: null })
    expect(told('2047-12-31').parts.filter(({ count }) => count > 0)).toEqual([
      { code: 'proposed', count: 1 },
      { code: 'mounted', count: 1 },
    ])
  })

  it('are inspected in time until the day after the last day for it, by what was known of inspections that day', () => {
    const then = ['2046-07-05', '2046-07-06', '2046-12-20', '2046-12-21']
    expect(then.map((day) => isOverdueOn(signFact(stands), day))).toEqual([false, true, true, true])
    expect(then.map((day) => isOverdueOn(inspected, day))).toEqual([false, false, false, true])
    const changed = signFact(stands, { ...inspected, changes: ['2046-07-01'] })
    expect(['2046-07-15', '2046-07-16'].map((day) => isOverdueOn(changed, day))).toEqual([false, true])
    const notUp = signFact([version('2046-01-01', { status: 'ordered', orderedOn: '2046-01-01' })])
    expect(signsInspected.read([signFact(stands), inspected, notUp], on('2046-08-01'), today)).toEqual({
      ...{ value: 0.5, of: 2 },
      parts: [
        { code: 'in_time', count: 1 },
        { code: 'overdue', count: 1 },
      ],
    })
    expect(signsInspected.read([notUp], on('2046-08-01'), today)).toMatchObject({ value: null, of: 0 })
  })

  it('are overdue today where the list of signs says so', () => {
    const set = [version('2046-01-05', { status: 'mounted', nextInspectionOn: '2046-11-30' })]
    const inspections = [{ on: '2046-05-20', plannedThen: null }]
    const fact = signFact(set, { inspections })
    const live = { ...set[0]!, registeredOn: fact.registeredOn, lastOn: '2046-05-20', plannedThen: null }
    const dueOn = signDueOn({ ...live, changedOn: null })
    expect([dueOn, isOverdueOn(fact, today)]).toEqual(['2046-11-30', true])
  })
})

describe('the number of a service', () => {
  const held = { on: '2046-02-01' }
  const versions = [
    { on: '2046-01-20', removed: false, verified: null },
    { on: '2046-02-03', removed: false, verified: held },
    { on: '2046-09-10', removed: false, verified: { on: '2046-09-05' } },
    { on: '2046-10-01', removed: false, verified: null },
    { on: '2046-10-10', removed: false, verified: { on: '2046-10-10' } },
    { on: '2046-11-10', removed: true, verified: { on: '2046-10-10' } },
  ]

  it('counts as verified from the day it was held against its source until that lapses or the number is another', () => {
    const then = ['2046-01-31', '2046-02-01', '2046-08-01', '2046-08-02', '2046-09-04', '2046-09-05']
    expect(then.map((day) => isVerifiedOn(versions, day))).toEqual([false, true, true, false, false, true])
    const later = ['2046-09-30', '2046-10-01', '2046-10-09', '2046-10-10', '2046-11-09', '2046-11-10']
    expect(later.map((day) => isVerifiedOn(versions, day))).toEqual([true, false, false, true, true, false])
  })

  it('is asked of where a sign that stands shows it', () => {
    const stands = signLife([
      version('2046-05-01', { status: 'mounted', mountedOn: '2046-03-01', shows }),
      version('2046-08-15', { status: 'removed', mountedOn: '2046-03-01', removedOn: '2046-08-15', shows }),
    ])
    const services = [
      { ...nowhere, id: 'a', versions, signs: [stands] },
      { ...nowhere, id: 'b', versions, signs: [] },
    ]
    const told = (to: string) => numbersVerified.read(services, on(to), today)
    expect(told('2046-02-28')).toMatchObject({ value: null, of: 0 })
    expect(told('2046-04-01')).toMatchObject({ value: 1, of: 1 })
    expect(told('2046-08-14')).toMatchObject({ value: 0, of: 1 })
    expect(told('2046-08-15')).toMatchObject({ value: null, of: 0 })
  })
})

it('a recall is open while a sign that shows what it did is left, wherever that stands', () => {
  const stands = signLife([version('2046-01-05', { status: 'mounted', shows })])
  const renewed = signLife([
    version('2046-01-05', { status: 'mounted', shows }),
    version('2046-06-10', { status: 'mounted', shows: [{ ...shows[0]!, number: '116 117' }] }),
  ])
  const item: RecalledSignFact = {
    ...{ ...nowhere, recallId: 'r', openedOn: '2046-05-01', helplineId: 'a', shown: shows[0]! },
    ...{ handledOn: '2046-07-01', life: stands },
  }
  const facts = [item, { ...item, handledOn: null, life: renewed, district: 'east' }]
  const told = (some: RecalledSignFact[], to: string) => {
    const { value, parts } = recallsOpen.read(some, on(to), today)
    return [value, ...parts.map(({ count }) => count)]
  }
  expect(told(facts, '2046-04-30')).toEqual([0, 0, 0])
  expect(told(facts, '2046-05-01')).toEqual([1, 2, 0])
  expect(told(facts, '2046-06-10')).toEqual([1, 1, 1])
  expect(told(facts.slice(1), '2046-06-10')).toEqual([0, 0, 0])
  expect(told(facts, '2046-07-01')).toEqual([0, 0, 0])
})

it('a place is told of by the assessment that was in force, and one put right is not told of as it was', () => {
  const day = (assessedOn: string) => ({ assessedOn })
  expect(assessmentsOf(['2046-03-01', '2046-02-01', '2046-02-01', '2046-09-01'].map(day))).toEqual(
    ['2046-02-01', '2046-09-01'].map(day),
  )
  const one = { ...nowhere, place: 'bridges/1', outcome: 'await' as const, hasReason: true }
  const made: (Omit<AssessmentFact, 'until'> & { place: string })[] = [
    { ...one, assessedOn: '2046-05-01', outcome: 'set_up' },
    { ...one, assessedOn: '2046-02-01' },
    { ...one, assessedOn: '2046-05-01', outcome: 'do_not' },
    { ...one, assessedOn: '2046-05-01', place: 'bridges/2' },
    { ...one, assessedOn: '2046-05-01', place: 'bridges/3', hasReason: false },
  ]
  const facts = untilNext(made)
  const told = (to: string) => {
    const { value, parts } = placesAssessed.read(facts, on(to), today)
    return [value, ...parts.map(({ count }) => count)]
  }
  expect(told('2046-01-31')).toEqual([0, 0, 0, 0])
  expect(told('2046-04-30')).toEqual([1, 0, 0, 1])
  expect(told('2046-05-01')).toEqual([2, 0, 1, 1])
})
