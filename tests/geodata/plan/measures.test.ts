import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlanVerb, planVerbs } from '../../../geodata/model/actionPlan.ts'
import { addDays } from '../../../geodata/model/calendar.ts'
import { type MeasureContent, measureContentSchema, measureStatuses } from '../../../geodata/model/measure.ts'
import { latenessOf, openDates } from '../../../geodata/plan/lateness.ts'
import { measureErrors } from '../../../geodata/plan/measureErrors.ts'
import { measureWarnings } from '../../../geodata/plan/measureWarnings.ts'
import { statusesOf, verbRules } from '../../../geodata/plan/verbs.ts'

const today = '2026-11-23'
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const content = (more: object = {}): MeasureContent => measureContentSchema.parse(more)
const milestone = (number: number, more: object = {}) => ({
  ...{
    id: uuid(number),
    text: `Milepæl ${number}`,
    dueOn: '2027-01-01',
    doneOn: null,
    responsible: '',
    ...more,
  },
})
const found = (more: object, verbs: PlanVerb[] = ['establish'], before: MeasureContent | null = null) =>
  measureErrors(content(more), { verbs, before, today }).map(({ field, code }) => `${field} ${code}`)

describe('what the verbs promise', () => {
  it('says of every verb what counts as done', () => {
    expect(Object.keys(verbRules)).toEqual(planVerbs.codes)
  })

  it('lets nothing be carried out that must be shown to happen every time', () => {
    expect(found({ status: 'done', reason: 'Ferdig' }, ['ensure'])).toEqual(['status not-by-verb'])
    expect(found({ status: 'continuous' }, ['ensure'])).toEqual([])
    expect(found({ status: 'continuous' }, ['consider'])).toEqual(['status not-by-verb'])
    expect(found({ status: 'done', reason: 'Svaret ble nei, fordi ...' }, ['consider'])).toEqual([])
    expect(statusesOf(['establish', 'cooperate'])).not.toContain('done')
  })

  it('leaves a status that stood before the plan was written in other words', () => {
    const before = content({ status: 'done', reason: 'Ferdig' })
    expect(found({ ...before, note: 'Mer' }, ['ensure'], before)).toEqual([])
  })
})

describe('the follow-up of a measure', () => {
  it.each(['delayed', 'stopped', 'done'] as const)('asks why where it is %s', (status) => {
    expect(found({ status })).toEqual(['reason reason-missing'])
  })

  it('takes no day that has not come as one on which something was done', () => {
    const later = addDays(today, 1)
    expect(
      found({
        statusOn: later,
        milestones: [milestone(1, { doneOn: today }), milestone(2, { doneOn: later })],
        decisions: [{ id: uuid(3), on: later, body: 'Bystyret' }],
        startOn: '2027-03-01',
        dueOn: '2027-02-01',
      }),
    ).toEqual([
      'statusOn in-future',
      'dueOn before-start',
      'milestones.1.doneOn in-future',
      'decisions.0.on in-future',
    ])
  })

  it('names what stands twice, and words that may stand nowhere', () => {
    const link = { collection: 'bridges', id: uuid(9) }
    expect(
      found({ milestones: [milestone(1), milestone(1, { text: 'Må tåle påkjørsel' })], links: [link, link] }),
    ).toEqual(['milestones.1 repeated', 'links.1 repeated', 'milestones.1.text text-method'])
  })

  it('only remarks on days after the period of the plan, and on an outcome without a case', () => {
    const late = content({
      status: 'done',
      dueOn: '2029-01-01',
      milestones: [milestone(1, { dueOn: '2028-12-31' })],
    })
    const remarks = (verbs: PlanVerb[]) =>
      measureWarnings(late, { verbs, period: { from: 2025, to: 2028 } }).map(({ field }) => field)
    expect([remarks(['establish']), remarks(['consider'])]).toEqual([['dueOn'], ['dueOn', 'decisions']])
  })

  it('remarks on what may tell of a place, and lets the subject be named', () => {
    const note = 'Selvmordsforebygging og selvmord er tema. Skilt settes på risikosteder først.'
    const remarks = measureWarnings(content({ note, reason: 'Tema: selvmord' }), {
      verbs: ['consider'],
      period: { from: 2025, to: 2028 },
    })
    expect(remarks.map(({ field, code }) => `${field} ${code}`)).toEqual(['note text-site'])
  })
})

describe('what is late and what is next', () => {
  const day = fc.integer({ min: -40, max: 40 }).map((days) => addDays(today, days))
  const some = fc.record({
    status: fc.constantFrom(...measureStatuses.codes),
    dueOn: fc.option(day),
    unit: fc.constantFrom('', 'HR'),
    responsible: fc.constantFrom('', 'Folkehelse'),
    milestones: fc
      .array(fc.record({ dueOn: day, doneOn: fc.option(day), responsible: fc.constantFrom('', 'Byplan') }), {
        maxLength: 6,
      })
      .map((all) => all.map((one, index) => milestone(index, one))),
  })

  it('is every date that still counts, once, in order, split by the day', () => {
    fc.assert(
      fc.property(some, (written) => {
        const measure = { code: '1.1', text: 'Tiltak', ...written }
        const dates = openDates(measure)
        const { late, next } = latenessOf(measure, today)
        const over = written.status === 'done' || written.status === 'stopped'
        const open = over ? [] : written.milestones.filter(({ doneOn }) => doneOn === null)
        const own = !over && written.status !== 'continuous' && written.dueOn !== null
        expect(dates).toHaveLength(open.length + (own ? 1 : 0))
        expect(dates.map(({ dueOn }) => dueOn)).toEqual(dates.map(({ dueOn }) => dueOn).toSorted())
        expect(dates.filter(({ dueOn }) => dueOn < today)).toEqual(late)
        expect(next).toEqual(dates.find(({ dueOn }) => dueOn >= today) ?? null)
      }),
    )
  })

  it('names whoever is named nearest', () => {
    const named = (unit: string, responsible: string, of: string) =>
      openDates({
        ...{ code: '1.1', text: '', status: 'under_way', dueOn: null, unit, responsible },
        milestones: [milestone(1, { responsible: of })],
      })[0]!.responsible
    expect([named('HR', 'Folkehelse', 'Byplan'), named('HR', 'Folkehelse', ''), named('HR', '', '')]).toEqual(
      ['Byplan', 'Folkehelse', 'HR'],
    )
  })
})
