import { expect, it } from 'vitest'
import type { PlanDocument } from '../../../geodata/model/actionPlan.ts'
import { planErrors } from '../../../geodata/plan/planErrors.ts'
import { planWarnings } from '../../../geodata/plan/planWarnings.ts'

const measure = (code: string, more: Partial<PlanDocument['measures'][number]> = {}) => ({
  ...{ code, level: 'all', text: `Tiltak ${code}`, verbs: ['ensure'], departments: ['plan'], ...more },
})
const plan = (more: object = {}) =>
  ({
    ...{
      format: 'rekkverk-plan-1',
      name: 'Planen',
      municipality: 'Eksempelvik',
      adoptedOn: null,
      source: '',
    },
    period: { from: 2026, to: 2029 },
    departments: [{ code: 'plan', name: 'Plan', units: [] }],
    measures: [measure('1.1')],
    actors: [],
    ...more,
  }) as PlanDocument
const found = (more: object) => planErrors(plan(more)).map(({ field, code }) => `${field} ${code}`)

it('takes a plan in which everything that is referred to is there once', () => {
  expect(found({})).toEqual([])
})

it.each([
  [{ period: { from: 2029, to: 2026 } }, ['period.to before-from']],
  [{ measures: [measure('1.1'), measure('1.2'), measure('1.1')] }, ['measures.2.code repeated']],
  [
    { measures: [measure('1.1', { departments: ['plan', 'veg', 'plan'] })] },
    ['measures.0.departments.1 unknown-department', 'measures.0.departments.2 repeated'],
  ],
  [{ measures: [measure('1.1', { verbs: ['use', 'use'] })] }, ['measures.0.verbs.1 repeated']],
  [
    {
      departments: [
        { code: 'plan', name: 'Plan', units: ['Veg'] },
        { code: 'plan', name: 'Drift', units: ['Park', 'veg '] },
      ],
    },
    ['departments.1.code repeated', 'departments.1.units.1 repeated'],
  ],
  [{ measures: [measure('1.1', { text: 'Må tåle påkjørsel' })] }, ['measures.0.text text-method']],
])('says where in the document it is wrong: %j', (more, errors) => {
  expect(found(more)).toEqual(errors)
})

it('takes the words of the field that the adopted plan uses itself', () => {
  expect(
    found({ measures: [measure('1.1', { text: 'Rutiner ved selvskading og Selvmordsforsøk' })] }),
  ).toEqual([])
})

it('wonders at the one measure of a chapter on another level, and at a department without measures', () => {
  const measures = [
    measure('1.1'),
    measure('1.2'),
    measure('1.3', { level: 'few' }),
    measure('2.1', { level: 'some' }),
  ]
  const departments = [...plan().departments, { code: 'veg', name: 'Veg', units: [] }]
  expect(planWarnings(plan({ measures, departments })).map(({ field }) => field)).toEqual([
    'measures.2.level',
    'departments.1',
  ])
})
