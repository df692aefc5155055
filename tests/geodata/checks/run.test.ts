import { describe, expect, it } from 'vitest'
import type { Checklist, Point } from '../../../geodata/checklists/checklist.ts'
import { currentChecklist, findPoint } from '../../../geodata/checklists/rekkverk.ts'
import { all, has, near, not } from '../../../geodata/checks/condition.ts'
import { contextFrom } from '../../../geodata/checks/context.ts'
import { runCheck } from '../../../geodata/checks/run.ts'
import { defaultThresholds } from '../../../geodata/checks/thresholds.ts'
import { findingSchema, nearestSchema } from '../../../geodata/model/check.ts'
import { area, away, box, layer, mapped, project, thing, unmapped } from './eksempelvik.ts'

/** One point with this condition and these groundings, otherwise as published. */
function checklistOf(change: Partial<Point>): Checklist {
  return { ...currentChecklist, points: [{ ...findPoint(currentChecklist, 'BAN-1')!, ...change }] }
}

function only(change: Partial<Point>, context = mapped(), properties = project()) {
  const { findings } = runCheck({
    project: { properties, geometry: area },
    checklist: checklistOf(change),
    thresholds: defaultThresholds,
    context,
  })
  return findings[0]!
}

describe('status and group', () => {
  const applies = has('kind', 'zoning_plan')

  it.each([
    [['law'], 'HIT-RED', 'handle'],
    [['plan'], 'HIT-RED', 'handle'],
    [['recommendation', 'plan'], 'HIT-RED', 'handle'],
    [['law', 'recommendation'], 'HIT-RED', 'handle'],
    [['recommendation'], 'HIT-YELLOW', 'check'],
    [['routine'], 'HIT-YELLOW', 'check'],
  ] as const)('of a point that applies, resting on %s', (groundings, status, group) => {
    expect(only({ appliesWhen: applies, groundings: [...groundings] })).toMatchObject({ status, group })
  })

  it('of a point that cannot be decided is never "not relevant", whatever it rests on', () => {
    expect(only({ appliesWhen: has('staffed', true), groundings: ['law'] })).toMatchObject({
      applies: 'unknown',
      status: 'NO-HIT-YELLOW',
      group: 'check',
      missing: ['staffed'],
    })
  })

  const nearRail = near('rail', 'rail_metres')

  it.each([
    [99, 'HIT-RED', 'handle'],
    [101, 'NO-HIT-GREEN', 'nearby'],
    [199, 'NO-HIT-GREEN', 'nearby'],
    [201, 'NOT-RELEVANT', 'not_relevant'],
  ])('with rail %d m away and a limit of 100 m', (metres, status, group) => {
    expect(only({ appliesWhen: nearRail }, mapped(thing('rail', away(metres))))).toMatchObject({
      status,
      group,
    })
  })

  it('is not "nearby" when something else than the distance rules the point out', () => {
    const { appliesWhen } = findPoint(currentChecklist, 'BAN-2')!
    const parking = project({ contents: ['building'], uses: ['parking'] })
    const housing = project({ contents: ['building'], uses: ['housing'] })
    const around = mapped(thing('rail', away(150)))
    expect(only({ appliesWhen }, around, parking).group).toBe('not_relevant')
    expect(only({ appliesWhen }, around, housing).group).toBe('nearby')
  })

  it('is not "nearby" when the distance is only one of two things against it', () => {
    const appliesWhen = all(has('staffed', true), not(nearRail))
    const around = mapped(thing('rail', away(150)))
    expect(only({ appliesWhen }, around, project({ staffed: false })).group).toBe('not_relevant')
  })

  it('is not "nearby" because a wider circle reaches out of the mapped area', () => {
    const context = contextFrom({
      geometry: area,
      candidates: [],
      layers: [layer('rail', box(-150, -150, 400, 400))],
      registers: [],
    })
    expect(only({ appliesWhen: nearRail }, context)).toMatchObject({ applies: 'no', group: 'not_relevant' })
  })

  it('tells nothing found from not mapped', () => {
    expect(only({ appliesWhen: nearRail }, mapped())).toMatchObject({ applies: 'no', missing: [] })
    expect(only({ appliesWhen: nearRail }, unmapped())).toMatchObject({
      applies: 'unknown',
      status: 'NO-HIT-YELLOW',
      missing: ['rail'],
    })
  })
})

describe('a waterfront plan in Eksempelvik', () => {
  const context = mapped(
    thing('water', away(12), 'Eksempelfjorden'),
    thing('rail', away(150), 'Eksempelbanen'),
    thing('bridges', away(40), 'Eksempelbrua'),
    thing('buildings', box(20, 20, 10, 10), 'Naustet'),
    thing('buildings', box(300, 0, 10, 10), 'Langt unna'),
    thing('institutions', away(900), 'Eksempelheimen'),
  )
  const properties = project({
    contents: ['waterfront', 'public_space', 'building'],
    uses: ['housing'],
    phase: 'plan_proposal',
    riskAnalysisRequired: true,
    largeMunicipalProject: false,
    heightMetres: 24,
    storeys: 7,
    levelDifferenceMetres: 1.5,
    sharedHighOutdoorSpace: true,
    publicHighPoint: false,
    pedestrianAccess: true,
    childrenPresent: true,
    vulnerableUsers: false,
    safeguardsPlanned: true,
    existingSafeguardAffected: false,
    helpSignsConsidered: true,
    symbolicPlace: null,
  })
  const outcome = runCheck({
    project: { properties, geometry: area },
    checklist: currentChecklist,
    thresholds: defaultThresholds,
    context,
  })
  const inGroup = (group: string) =>
    outcome.findings.filter((finding) => finding.group === group).map((finding) => finding.point)

  it('sorts the points', () => {
    expect(inGroup('handle')).toEqual([
      'FEL-2',
      'FEL-5',
      'HOY-1',
      'HOY-2',
      'HOY-4',
      'VAN-1',
      'BYR-1',
      'BYR-2',
      'BYG-1',
    ])
    expect(inGroup('check')).toEqual([
      'FEL-1',
      'FEL-3',
      'FEL-4',
      'HOY-3',
      'VAN-2',
      'VAN-3',
      'BYR-3',
      'BYR-4',
      'DRI-1',
      'DRI-2',
      'DRI-3',
      'DRI-4',
    ])
    expect(inGroup('nearby')).toEqual(['BRU-1', 'BRU-7', 'BAN-1', 'BAN-2', 'BAN-4'])
  })

  it('gives every point one finding, in order', () => {
    expect(outcome.findings.map((finding) => finding.point)).toEqual(
      currentChecklist.points.map((point) => point.code),
    )
    for (const finding of outcome.findings) expect(findingSchema.parse(finding)).toEqual(finding)
  })

  it('asks for the one thing that is missing', () => {
    expect(outcome.findings.flatMap((finding) => finding.missing)).toEqual(['symbolicPlace'])
  })

  it('lists what lies around, nearest first, and leaves out what is too far away to matter', () => {
    expect(outcome.surroundings.map((nearest) => [nearest.name, Math.round(nearest.distanceMetres)])).toEqual(
      [
        ['Naustet', 0],
        ['Eksempelfjorden', 12],
        ['Eksempelbrua', 40],
        ['Eksempelbanen', 150],
      ],
    )
    for (const nearest of outcome.surroundings) expect(nearestSchema.parse(nearest)).toEqual(nearest)
  })

  it('measures the area', () => {
    expect(outcome.areaM2).toBeCloseTo(10_000, 0)
  })

  it('comes out the same each time', () => {
    expect(
      runCheck({
        project: { properties, geometry: area },
        checklist: currentChecklist,
        thresholds: defaultThresholds,
        context,
      }),
    ).toEqual(outcome)
  })

  it('leaves everything open when nothing is filled in and nothing is mapped', () => {
    const { findings } = runCheck({
      project: { properties: project(), geometry: area },
      checklist: currentChecklist,
      thresholds: defaultThresholds,
      context: unmapped(),
    })
    // What is known is the kind of case alone, and a zoning plan settles only this.
    const settled = findings.filter((finding) => finding.applies !== 'unknown')
    expect(settled.map((finding) => [finding.point, finding.applies])).toEqual([
      ['FEL-1', 'yes'],
      ['FEL-3', 'yes'],
      ['FEL-5', 'yes'],
      ['BYG-1', 'yes'],
      ['DRI-3', 'yes'],
    ])
  })
})
