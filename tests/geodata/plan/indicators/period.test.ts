import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../../geodata/model/calendar.ts'
import { periodSteps } from '../../../../geodata/model/indicator.ts'
import { checkedBeforeDecision } from '../../../../geodata/plan/indicators/checkedBeforeDecision.ts'
import { figureOf } from '../../../../geodata/plan/indicators/indicator.ts'
import { stepsOf } from '../../../../geodata/plan/indicators/period.ts'
import { departmentOf, districtFinder } from '../../../../geodata/plan/indicators/placing.ts'
import { askedPeriod } from '../../../../geodata/plan/indicators/query.ts'
import { trondheimPlan } from '../../../../geodata/plan/trondheimPlan.ts'
import { squareAt } from '../../../worker/town.ts'

const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2024-11-20', days))
const period = fc.tuple(day, day).map(([one, other]) => (one < other ? [one, other] : [other, one]))
const step = fc.constantFrom(...periodSteps.codes)

test('the steps of a period are all of it, each once, and turn with the calendar', () => {
  fc.assert(
    fc.property(period, step, ([from, to], by) => {
      const steps = stepsOf({ from: from!, to: to! }, by)
      expect([steps[0]!.from, steps.at(-1)!.to]).toEqual([from, to])
      for (const [at, one] of steps.entries()) {
        expect(one.from <= one.to).toBe(true)
        if (at > 0) expect(one.from).toBe(addDays(steps[at - 1]!.to, 1))
        if (at > 0)
          expect(one.from).toMatch(
            by === 'year' ? /-01-01$/ : by === 'quarter' ? /-(01|04|07|10)-01$/ : /-01$/,
          )
      }
    }),
  )
})

test('without days the last twelve months are meant; what cannot be answered is said', () => {
  expect(askedPeriod({}, '2026-11-23')).toEqual({
    period: { from: '2025-12-01', to: '2026-11-23' },
    step: 'month',
  })
  expect(askedPeriod({ to: '2024-02-29' }, '2026-11-23')).toMatchObject({ period: { from: '2023-03-01' } })
  const wrong = (query: object) => askedPeriod(query, '2026-11-23').errors?.map(({ code }) => code)
  expect(wrong({ from: '2026-02-01', to: '2026-01-31' })).toEqual(['period-turned-round'])
  expect(wrong({ from: '2020-01-01', to: '2025-01-01' })).toEqual(['too-many-steps'])
  expect(wrong({ from: '2020-01-01', to: '2024-12-31' })).toBeUndefined()
  expect(wrong({ from: '0001-01-01', to: '9999-12-31', step: 'year' })).toEqual(['too-many-steps'])
})

const project = fc.record({
  registeredOn: day,
  needsCheck: fc.boolean(),
  decidedOn: fc.option(day),
  signedOn: fc.option(day),
  district: fc.constantFrom('west', 'east', null),
  department: fc.constantFrom('byutvikling', null),
})

test('steps and districts each add up to the whole of what happened', () => {
  const grouping = { districts: [{ code: 'west', name: 'Vest' }], departments: trondheimPlan.departments }
  fc.assert(
    fc.property(
      fc.array(project, { maxLength: 30 }),
      period,
      step,
      day,
      (projects, [from, to], by, today) => {
        const asked = { period: { from: from!, to: to! }, step: by, today }
        // A district that was taken away since is told of as none.
        const placed = projects.map((one) => ({
          ...one,
          district: one.district === 'east' ? null : one.district,
        }))
        const { now, series, districts } = figureOf(checkedBeforeDecision, placed, asked, grouping)
        const sum = (readings: readonly { of: number | null }[]) =>
          readings.reduce((all, { of }) => all + of!, 0)
        expect(sum(series.map(({ reading }) => reading))).toBe(now.of)
        expect(sum(districts!.map(({ reading }) => reading))).toBe(now.of)
        expect(now.parts.reduce((all, { count }) => all + count, 0)).toBe(now.of)
      },
    ),
  )
})

test('a thing lies in the district that the point on it lies in, and a unit belongs where the plan says', () => {
  const districts = [
    { code: 'sør', name: 'Sør', geometry: squareAt(0, 0, 1000) },
    { code: 'nord', name: 'Nord', geometry: squareAt(0, 1000, 1000) },
  ]
  const districtOf = districtFinder(districts)
  expect(districtOf(squareAt(100, 100))).toBe('sør')
  // Over the border: where most of it lies.
  expect(districtOf(squareAt(100, 980))).toBe('nord')
  expect(districtOf(squareAt(3000, 100))).toBeNull()
  expect(districtFinder([])(squareAt(100, 100))).toBeNull()
  const { departments } = trondheimPlan
  expect(departmentOf('  byggesak ', departments)).toBe('byutvikling')
  expect(departmentOf('Byutvikling', departments)).toBe('byutvikling')
  expect(departmentOf('Statens vegvesen', departments)).toBeNull()
  expect(departmentOf('', departments)).toBeNull()
})
