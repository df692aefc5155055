import { describe, expect, it } from 'vitest'
import type { Figure, Indicators, SiteFigure } from '../../../geodata/model/indicator.ts'
import { type Measure, measureContentSchema } from '../../../geodata/model/measure.ts'
import type { PlanReportContent } from '../../../geodata/model/planReport.ts'
import { trondheimPlan } from '../../../geodata/plan/trondheimPlan.ts'
import { figuresCsv } from '../../../geodata/plan-reports/figuresCsv.ts'
import { frozenIndicators, frozenMeasure } from '../../../geodata/plan-reports/freezing.ts'
import { frozenDifferences } from '../../../geodata/plan-reports/frozenDifferences.ts'
import { draftErrors, periodErrors } from '../../../geodata/plan-reports/planReportErrors.ts'
import { planReportOf } from '../../../geodata/plan-reports/planReportOf.ts'
import { reportStep } from '../../../geodata/plan-reports/reportStep.ts'
import { writtenBlocks } from '../../../geodata/plan-reports/writtenBlocks.ts'

const reading = (open: number) => ({
  ...{ value: open, of: open },
  parts: [
    { code: 'open', count: open },
    { code: 'overdue', count: 0 },
    { code: 'closed', count: 2 },
  ],
})
const conditions = (now: number): Figure => ({
  code: 'conditions',
  now: reading(now),
  series: [
    { on: '2026-01-31', reading: reading(1) },
    { on: '2026-02-28', reading: reading(now) },
  ],
  districts: [{ code: 'd1', name: 'Havna', reading: reading(now) }],
  departments: [{ code: 'byutvikling', name: 'Byutvikling', reading: reading(now) }],
})
const indicators = (now: number, sites: SiteFigure | null = null): Indicators => ({
  ...{ from: '2026-01-01', to: '2026-12-31', today: '2026-02-28', step: 'month', sites },
  items: [conditions(now)],
  districts: [{ code: 'd1', name: 'Havna' }],
  departments: [{ code: 'byutvikling', name: 'Byutvikling' }],
})
const measure = (status: Measure['status'], reason = ''): Measure => ({
  ...measureContentSchema.parse({ status, reason }),
  ...trondheimPlan.measures.find(({ code }) => code === '3.1.4')!,
  ...{ id: '3.1.4', revision: 1, at: null, by: null, links: [], inPlan: true },
})
const today = '2026-02-28'

function reportWith(
  audience: 'public' | 'internal',
  content: Partial<PlanReportContent> = {},
): PlanReportContent {
  return {
    ...{ title: 'Årsrapport', audience, from: '2026-01-01', to: '2026-12-31', texts: {} },
    ...{ state: 'finished', finishedOn: '2026-03-01', open: false },
    frozen: {
      ...{ at: '2026-02-28T11:00:00Z', plan: trondheimPlan.name, openItems: null },
      indicators: frozenIndicators(indicators(3), audience),
      measures: [frozenMeasure(measure('delayed', 'Venter på lærer'), ['Byutvikling'], { audience, today })],
    },
    ...content,
  }
}

const said = (report: PlanReportContent) => JSON.stringify(planReportOf(report, 'Eksempelvik', 'nb'))

describe('the report on the plan', () => {
  it('tells by district and department, and why, only to those inside', () => {
    for (const inside of ['Havna', 'Venter på lærer', 'Etter bydel']) {
      expect(said(reportWith('internal'))).toContain(inside)
      expect(said(reportWith('public'))).not.toContain(inside)
    }
  })

  it('says that it is a draft, that it is internal, and that its period is not over', () => {
    const { notices } = planReportOf(reportWith('internal', { state: 'draft' }), 'Eksempelvik', 'nb')
    expect(notices.map((notice) => notice.split(/[:,]/)[0])).toEqual([
      'Utkast',
      'Internt',
      'Perioden er ikke over',
    ])
  })

  it('tells of sites of concern in whole fives or in words, and says how', () => {
    const withSites = (sites: SiteFigure) =>
      said({
        ...reportWith('public'),
        frozen: { ...reportWith('public').frozen, indicators: indicators(3, sites) },
      })
    expect(withSites({ on: today, atLeast: null, parts: null })).toContain('Færre enn fem')
    expect(withSites({ on: today, atLeast: 10, parts: null })).toContain('Minst 10 steder')
    expect(said(reportWith('public'))).not.toContain('Færre enn fem steder')
  })

  it('gives a row in the table of open data for each value and part, and words for few sites', () => {
    const report = reportWith('public')
    report.frozen.indicators = {
      ...report.frozen.indicators,
      sites: { on: today, atLeast: null, parts: null },
    }
    const rows = figuresCsv(report, 'nb').trim().split('\r\n')
    // The head, three rows of the period and of each of two steps, and one of sites.
    expect(rows).toHaveLength(1 + 3 * 3 + 1)
    expect(rows[1]).toContain('2026-01-01/2026-02-28')
    expect(rows.at(-1)).toContain('færre enn 5')
  })
})

it('what would be told otherwise now is told side by side, and nothing else', () => {
  const { frozen } = reportWith('public')
  const now = (count: number, status: Measure['status']) => ({
    ...{ indicators: indicators(count), measures: [measure(status)], audience: 'public' as const },
  })
  expect(frozenDifferences(frozen, now(3, 'delayed'), 'nb')).toEqual([])
  expect(frozenDifferences(frozen, now(4, 'under_way'), 'nb')).toMatchObject([
    {
      what: 'Det som ble lovet i sjekkene',
      before: expect.stringContaining('3'),
      now: expect.stringContaining('4'),
    },
    { what: '3.1.4', before: 'Forsinket', now: 'I gang' },
  ])
  const gone = { ...now(3, 'delayed'), measures: [] }
  expect(frozenDifferences(frozen, gone, 'nb')).toEqual([{ what: '3.1.4', before: 'Forsinket', now: '' }])
})

it('lines with dashes are a list, empty lines part paragraphs, and a dash within a text stays', () => {
  expect(writtenBlocks('Først.\nSå.\n\n- ett\n- to\n\nTil slutt\n- men ikke dette')).toEqual([
    { kind: 'paragraph', text: 'Først.\nSå.' },
    { kind: 'list', items: ['ett', 'to'] },
    { kind: 'paragraph', text: 'Til slutt\n- men ikke dette' },
  ])
  expect(writtenBlocks(' \n\n ')).toEqual([])
})

it('a period is told in so many steps that they can be read', () => {
  const steps = ['2026-06-30', '2026-12-31', '2028-12-31'].map((to) => reportStep({ from: '2026-01-01', to }))
  expect(steps).toEqual(['month', 'quarter', 'year'])
})

it('refuses a period that cannot be told of, and words that may stand nowhere', () => {
  const fields = (from: string, to: string) =>
    periodErrors({ from, to }, today).map(({ field, code }) => `${field} ${code}`)
  expect(fields('2026-01-01', '2026-12-31')).toEqual([])
  expect(fields('2026-03-01', '2026-12-31')).toEqual(['from in-future'])
  expect(fields('2026-01-02', '2026-01-01')).toEqual(['to before-from'])
  expect(fields('2016-01-01', '2026-01-01')).toEqual(['to too-long'])
  expect(draftErrors({ title: 'Årsrapport', texts: { next: 'Ring 13097248022' } })).toMatchObject([
    { field: 'texts.next', code: 'text-person-number' },
  ])
})
