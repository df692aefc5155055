import { describe, expect, it } from 'vitest'
import { all, any, atLeast, type Condition, has, near } from '../../../geodata/checks/condition.ts'
import { type ContextLookup, contextFrom } from '../../../geodata/checks/context.ts'
import { type Evidence, evaluate } from '../../../geodata/checks/evaluate.ts'
import { defaultThresholds } from '../../../geodata/checks/thresholds.ts'
import type { ProjectProperties } from '../../../geodata/model/project.ts'
import { area, away, box, layer, mapped, project, thing, unmapped } from './eksempelvik.ts'

function run(
  condition: Condition,
  properties: Partial<ProjectProperties>,
  context: ContextLookup = unmapped(),
) {
  const evidence: Evidence = {
    properties: project(properties),
    thresholds: defaultThresholds,
    context,
    radiusMetres: 600,
    stretch: 1,
  }
  return evaluate(condition, evidence)
}

describe('attributes', () => {
  it.each<[string, Condition, Partial<ProjectProperties>, string]>([
    ['a code among those wanted', has('kind', 'zoning_plan'), {}, 'yes'],
    ['a code not among them', has('kind', 'building_case'), {}, 'no'],
    ['a code nobody chose', has('phase', 'start'), {}, 'unknown'],
    ['a list with one of those wanted', has('contents', 'bridge'), { contents: ['signs', 'bridge'] }, 'yes'],
    ['a list with none of them', has('contents', 'bridge'), { contents: ['signs'] }, 'no'],
    ['a list nobody filled in', has('contents', 'bridge'), { contents: [] }, 'unknown'],
    ['a yes', has('staffed', true), { staffed: true }, 'yes'],
    ['a no', has('staffed', true), { staffed: false }, 'no'],
    ['a question nobody answered', has('staffed', true), { staffed: null }, 'unknown'],
    ['a wanted no', has('staffed', false), { staffed: false }, 'yes'],
    ['a number on the limit', atLeast('heightMetres', 'high_point_metres'), { heightMetres: 10 }, 'yes'],
    ['a number below it', atLeast('heightMetres', 'high_point_metres'), { heightMetres: 9.99 }, 'no'],
    ['nought', atLeast('heightMetres', 'high_point_metres'), { heightMetres: 0 }, 'no'],
    ['a number nobody gave', atLeast('heightMetres', 'high_point_metres'), {}, 'unknown'],
  ])('%s', (_, condition, properties, truth) => {
    expect(run(condition, properties).truth).toBe(truth)
  })

  it('keeps what was found and what was wanted', () => {
    expect(run(atLeast('heightMetres', 'high_point_metres'), { heightMetres: 24 }).steps).toEqual([
      {
        step: 'atLeast',
        truth: 'yes',
        attribute: 'heightMetres',
        value: 24,
        limit: 10,
        threshold: 'high_point_metres',
      },
    ])
  })
})

describe('near', () => {
  const nearRail = near('rail', 'rail_metres')
  const covering = (covers: ReturnType<typeof box> | null, ...metres: number[]) =>
    contextFrom({
      geometry: area,
      candidates: metres.map((distance) => thing('rail', away(distance), `${distance}`)),
      layers: [layer('rail', covers)],
      registers: [],
    })

  it.each<[string, ContextLookup, string, string]>([
    ['within the limit', mapped(thing('rail', away(99.9))), 'yes', 'covered'],
    ['beyond the limit of a layer that covers it', mapped(thing('rail', away(100.1))), 'no', 'covered'],
    ['nothing there at all', mapped(), 'no', 'covered'],
    ['no layer', unmapped(), 'unknown', 'missing'],
    ['a hit without a layer state', unmapped(thing('rail', away(5))), 'yes', 'missing'],
    ['a layer that says nothing of what it covers', covering(null), 'unknown', 'partly'],
    ['a layer that ends inside the limit', covering(box(-50, -500, 1000, 1000)), 'unknown', 'partly'],
    [
      'a hit in a layer that ends inside the limit',
      covering(box(-50, -500, 1000, 1000), 60),
      'yes',
      'partly',
    ],
    ['a layer of somewhere else', covering(box(3000, 0, 1000, 1000)), 'unknown', 'missing'],
  ])('%s', (_, context, truth, coverage) => {
    const evaluation = run(nearRail, {}, context)
    expect(evaluation.truth).toBe(truth)
    expect(evaluation.steps[0]).toMatchObject({ coverage })
  })

  it('names the nearest beyond the limit where the layer covers everything out to it', () => {
    const [step] = run(nearRail, {}, mapped(thing('rail', away(240)))).steps
    expect(step).toMatchObject({ truth: 'no', layerDate: '2026-05-12' })
    expect(step).toHaveProperty('nearest.distanceMetres', expect.closeTo(240, 2))
  })

  it('names none beyond the limit where something nearer could be unmapped', () => {
    // Covers 120 m around, so the limit of 100 m, but not the 240 m.
    const context = covering(box(-120, -120, 340, 340), 240)
    expect(run(nearRail, {}, context).steps[0]).toMatchObject({ truth: 'no', nearest: null })
  })

  it('says nothing of what lies farther off than was fetched', () => {
    expect(run(nearRail, {}, mapped(thing('rail', away(700)))).steps[0]).toMatchObject({ nearest: null })
  })

  it('measures to the register, which covers once it is in use', () => {
    const nearBridge = near('bridges', 'bridge_metres')
    expect(run(nearBridge, {}, unmapped()).truth).toBe('unknown')
    expect(run(nearBridge, {}, mapped()).truth).toBe('no')
    expect(run(nearBridge, {}, mapped(thing('bridges', away(20)))).truth).toBe('yes')
  })
})

describe('what the trace holds', () => {
  const bridge = has('contents', 'bridge')
  const walkable = has('pedestrianAccess', true)
  const attributes = (condition: Condition, properties: Partial<ProjectProperties>) =>
    run(condition, properties).steps.map((step) => (step.step === 'attribute' ? step.attribute : step.step))

  it('is what stopped it, when all must hold', () => {
    expect(attributes(all(bridge, walkable), { contents: ['bridge'], pedestrianAccess: false })).toEqual([
      'pedestrianAccess',
    ])
  })

  it('is what carried it, when one is enough', () => {
    expect(attributes(any(bridge, walkable), { contents: ['signs'], pedestrianAccess: true })).toEqual([
      'pedestrianAccess',
    ])
  })

  it('is everything, in order, while it is open', () => {
    expect(attributes(all(bridge, walkable), { contents: ['bridge'] })).toEqual([
      'contents',
      'pedestrianAccess',
    ])
  })
})
