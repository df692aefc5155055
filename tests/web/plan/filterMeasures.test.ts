import { describe, expect, it } from 'vitest'
import type { Measure } from '../../../geodata/model/measure.ts'
import { trondheimPlan } from '../../../geodata/plan/trondheimPlan.ts'
import { filterMeasures } from '../../../web/plan/measures/filterMeasures.ts'
import { readMeasuresSearch } from '../../../web/plan/measures/measuresSearch.ts'

const today = '2026-11-22'
const measures = trondheimPlan.measures.map(
  (measure): Measure => ({
    ...measure,
    ...{ id: measure.code, revision: 0, at: null, by: null, inPlan: true },
    ...{ status: 'not_started', reason: '', statusOn: null, unit: '', responsible: '', note: '' },
    ...{ startOn: null, dueOn: null, milestones: [], decisions: [], links: [] },
  }),
)
const withDue = measures.map((measure): Measure => {
  if (measure.code === '3.1.8') return { ...measure, status: 'delayed', dueOn: '2026-11-21' }
  if (measure.code === '3.1.9') return { ...measure, status: 'under_way', dueOn: today, unit: 'Samferdsel' }
  return measure
})
const codesFor = (search: Record<string, string>) =>
  filterMeasures(withDue, readMeasuresSearch(search), today).map(({ code }) => code)

describe('the table of measures', () => {
  it('narrows by level, department, status, and to what is late, all at once', () => {
    expect(codesFor({})).toHaveLength(21)
    expect(codesFor({ level: 'few' })).toEqual(['3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.5'])
    expect(codesFor({ department: 'byutvikling' })).toEqual(['3.1.8'])
    expect(codesFor({ status: 'under_way' })).toEqual(['3.1.9'])
    expect(codesFor({ late: 'yes' })).toEqual(['3.1.8'])
    expect(codesFor({ late: 'yes', level: 'few' })).toEqual([])
  })

  it('finds by words in any order, in the text, the code and who is responsible', () => {
    expect(codesFor({ q: 'UTBYGGING planlegging' })).toEqual(['3.1.8'])
    expect(codesFor({ q: 'samferdsel' })).toEqual(['3.1.9'])
    expect(codesFor({ q: 'utbygging skilt' })).toEqual([])
    expect(codesFor({ q: '3.2.' })).toHaveLength(7)
  })

  it('leaves out what it does not understand of an address', () => {
    expect(readMeasuresSearch({ level: 'everyone', status: '7', late: 'no' })).toEqual({})
  })
})
