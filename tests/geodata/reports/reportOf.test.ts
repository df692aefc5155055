import { describe, expect, it } from 'vitest'
import { currentChecklist } from '../../../geodata/checklists/rekkverk.ts'
import { progress } from '../../../geodata/checks/progress.ts'
import { runCheck } from '../../../geodata/checks/run.ts'
import { defaultThresholds } from '../../../geodata/checks/thresholds.ts'
import type { Answer, Check } from '../../../geodata/model/check.ts'
import type { Block, PointBlock, Report } from '../../../geodata/reports/report.ts'
import type { ReportBasis } from '../../../geodata/reports/reportBasis.ts'
import { reportOf } from '../../../geodata/reports/reportOf.ts'
import { area, away, box, mapped, project, thing, unmapped } from '../checks/eksempelvik.ts'

const making = { municipality: 'Eksempelvik kommune', at: '2026-11-22T23:30:00Z', by: 'Demo byplanlegger' }
const properties = project({
  contents: ['waterfront', 'bridge'],
  pedestrianAccess: true,
  riskAnalysisRequired: true,
  heightMetres: 24,
})

function answered(point: string, value: Answer['value'], reason = ''): Answer {
  return { point, value, reason, revision: 1, at: '2026-11-20T10:00:00Z', by: 'Demo byplanlegger' }
}

function basisOf(
  given: Partial<ReportBasis> = {},
  check: Partial<Check> = {},
  context = mapped(thing('rail', away(64), 'Banen'), thing('water', box(90, 0, 400, 80))),
): ReportBasis {
  const ran = runCheck({
    project: { properties, geometry: area },
    checklist: currentChecklist,
    thresholds: defaultThresholds,
    context,
  })
  const answers = check.answers ?? []
  return {
    check: {
      id: '01890000-0000-7000-8000-000000000001',
      projectId: '01890000-0000-7000-8000-000000000002',
      projectRevision: 3,
      checklist: { code: currentChecklist.code, version: currentChecklist.version },
      ranAt: '2026-11-19T08:00:00Z',
      ranBy: 'Demo byplanlegger',
      thresholds: [...defaultThresholds],
      layers: context.layers.map(({ layer, version, date, sourceName }) => ({
        layer,
        version,
        date,
        sourceName,
      })),
      ...ran,
      answers,
      measurements: [],
      tests: [],
      state: 'answering',
      progress: progress(ran.findings, answers),
      ...check,
    },
    project: { properties, geometry: area },
    projectRevisionNow: 3,
    checklist: currentChecklist,
    checklistHash: 'ab'.repeat(32),
    licences: { rail: 'CC0' },
    clarificationAnsweredAt: null,
    followUps: [],
    steps: [],
    signature: null,
    differences: null,
    ...given,
  }
}

const blocksOf = (report: Report): Block[] => report.sections.flatMap(({ blocks }) => blocks)
const pointsOf = (report: Report): PointBlock[] => blocksOf(report).filter((block) => block.kind === 'point')
const made = (basis = basisOf(), language: 'nb' | 'en' = 'nb') => reportOf(basis, making, language)

describe('the report of a check', () => {
  it('shows what each point rests on as the checklist has it: a recommendation never as a requirement', () => {
    const points = pointsOf(made())
    expect(points.length).toBeGreaterThan(15)
    for (const { code, badges } of points) {
      const { groundings } = currentChecklist.points.find((point) => point.code === code)!
      expect(badges.map(({ grounding }) => grounding)).toEqual([...groundings])
      expect(badges.some(({ word }) => word === 'Lovkrav')).toBe(groundings.includes('law'))
    }
  })

  it('has every finding once: in full where it is asked, as a line where it is not', () => {
    const report = made()
    const told = [
      ...pointsOf(report).map(({ code }) => code),
      ...report.sections
        .filter(({ code }) => code === 'nearby' || code === 'not_relevant')
        .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])))
        .map(([code]) => code!),
    ]
    expect(told.sort()).toEqual(
      basisOf()
        .check.findings.map(({ point }) => point)
        .sort(),
    )
  })

  it('suggests provisions only of points that apply and have planning authority, and never why', () => {
    const basis = basisOf()
    const suggested = blocksOf(made(basis)).filter((block) => block.kind === 'provision')
    expect(suggested.length).toBeGreaterThan(2)
    for (const { point, authority, wording } of suggested) {
      const found = currentChecklist.points.find(({ code }) => code === point)!
      expect(found.groundings).toContain('plan')
      expect(basis.check.findings.find((finding) => finding.point === point)!.applies).toBe('yes')
      expect(authority).toMatch(/^Plan- og bygningsloven § 12-7 nr\. \d+$/)
      expect(wording).not.toMatch(/selvmord|hendelse|forebygg|fordi/i)
    }
  })

  it('says first what it is not', () => {
    const signature = { hash: 'cd'.repeat(32), at: '2026-11-21T12:00:00Z', by: 'Demo plankoordinator' }
    const signed = { state: 'signed' } as const
    const about = (given: Partial<ReportBasis>, check: Partial<Check> = {}) =>
      made(basisOf(given, check)).notices
    expect(about({})).toEqual(['Utkast, ikke signert'])
    expect(about({}, { state: 'in_review' })).toEqual(['Til gjennomgang, ikke signert'])
    expect(about({ signature }, signed)).toEqual([])
    expect(about({ signature, differences: [] }, signed)[0]).toMatch(/^Utdatert/)
    expect(about({ projectRevisionNow: 4 })[1]).toMatch(/^Prosjektet er endret/)
    expect(JSON.stringify(made(basisOf({ signature }, signed)))).toContain(
      'Signert av Demo plankoordinator 21.11.2026',
    )
  })

  it('names layers that were missing, and does not take an absence for an answer', () => {
    const text = JSON.stringify(made(basisOf({}, {}, unmapped())))
    expect(text).toContain('Ikke lagt inn da sjekken ble kjørt: vann, bane,')
    expect(text).toContain('betyr da ikke at det ikke er der')
  })

  it('keeps what people wrote, and who and when in Norwegian time', () => {
    const answers = [answered('VAN-1', 'partly', 'Snitt B\nog C')]
    const report = made(basisOf({}, { answers }))
    const point = pointsOf(report).find(({ code }) => code === 'VAN-1')!
    expect(JSON.stringify(point)).toContain('Snitt B\\nog C')
    expect(JSON.stringify(point)).toContain('Besvart av Demo byplanlegger 20.11.2026')
    expect(report.madeOn).toBe('23.11.2026')
  })

  it('has the same sections in English', () => {
    const [nb, en] = [made(), made(basisOf(), 'en')]
    expect(en.sections.map(({ code }) => code)).toEqual(nb.sections.map(({ code }) => code))
    expect(en.notices).toEqual(['Draft, not signed'])
  })

  it('can be made of a check whose checklist is not known here', () => {
    const report = made(basisOf({ checklist: null, checklistHash: null }))
    expect(JSON.stringify(report)).toContain('Punktet finnes ikke i sjekklistene dette programmet kjenner.')
  })

  it('tells which shared points the municipality does not ask', () => {
    const hidden = [{ point: 'DRI-4', reason: 'Evalueres i en egen plan.' }]
    const report = made(basisOf({ checklist: { ...currentChecklist, hidden } }))
    expect(JSON.stringify(report.sections.find(({ code }) => code === 'hidden'))).toContain(
      'Evalueres i en egen plan.',
    )
    expect(made().sections.some(({ code }) => code === 'hidden')).toBe(false)
  })
})
