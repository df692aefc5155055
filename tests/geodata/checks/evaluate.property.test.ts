import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  all,
  always,
  any,
  atLeast,
  type Condition,
  has,
  near,
  not,
} from '../../../geodata/checks/condition.ts'
import { contextFrom } from '../../../geodata/checks/context.ts'
import { type Evidence, evaluate } from '../../../geodata/checks/evaluate.ts'
import { defaultThresholds } from '../../../geodata/checks/thresholds.ts'
import type { ProjectProperties } from '../../../geodata/model/project.ts'
import { area, away, box, everywhere, layer, project, thing } from './eksempelvik.ts'

const { condition } = fc.letrec<{ condition: Condition; leaf: Condition }>((tie) => ({
  leaf: fc.constantFrom(
    always,
    has('kind', 'zoning_plan', 'own_project'),
    has('contents', 'bridge', 'building'),
    has('staffed', true),
    has('pedestrianAccess', false),
    atLeast('heightMetres', 'high_point_metres'),
    near('rail', 'rail_metres'),
    near('water', 'water_metres'),
    near('bridges', 'bridge_metres'),
  ),
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of) => any(...of)),
    tie('condition').map(not),
  ),
}))

const properties = fc.record({
  kind: fc.constantFrom<ProjectProperties['kind']>('zoning_plan', 'building_case', 'own_project'),
  contents: fc.constantFrom<ProjectProperties['contents']>([], ['bridge'], ['signs'], ['signs', 'building']),
  staffed: fc.constantFrom(true, false, null),
  pedestrianAccess: fc.constantFrom(true, false, null),
  heightMetres: fc.constantFrom(0, 9, 10, 60, null),
})

const coverings = [everywhere, box(-60, -60, 220, 220), null]
const surroundings = fc.record({
  rail: fc.option(fc.constantFrom(0, 30, 150), { nil: null }),
  water: fc.option(fc.constantFrom(0, 30, 150), { nil: null }),
  bridges: fc.option(fc.constantFrom(0, 20, 150), { nil: null }),
  railLayer: fc.constantFrom(...coverings, 'missing' as const),
  waterLayer: fc.constantFrom(...coverings, 'missing' as const),
  bridgeRegister: fc.boolean(),
})
type Around = typeof surroundings extends fc.Arbitrary<infer A> ? A : never

function evidence(known: Partial<ProjectProperties>, around: Around): Evidence {
  const targets = ['rail', 'water', 'bridges'] as const
  return {
    properties: project(known),
    thresholds: defaultThresholds,
    context: contextFrom({
      geometry: area,
      candidates: targets.flatMap((target) => {
        const metres = around[target]
        return metres === null ? [] : [thing(target, away(metres))]
      }),
      layers: [
        ...(around.railLayer === 'missing' ? [] : [layer('rail', around.railLayer)]),
        ...(around.waterLayer === 'missing' ? [] : [layer('water', around.waterLayer)]),
      ],
      registers: around.bridgeRegister ? ['bridges'] : [],
    }),
    radiusMetres: 600,
    stretch: 1,
  }
}

describe('evaluation in three values', () => {
  it('obeys De Morgan, both ways', () => {
    fc.assert(
      fc.property(condition, condition, properties, surroundings, (a, b, known, around) => {
        const truth = (of: Condition) => evaluate(of, evidence(known, around)).truth
        expect(truth(not(all(a, b)))).toBe(truth(any(not(a), not(b))))
        expect(truth(not(any(a, b)))).toBe(truth(all(not(a), not(b))))
        expect(truth(not(not(a)))).toBe(truth(a))
      }),
    )
  })

  it('does not depend on the order of the parts', () => {
    fc.assert(
      fc.property(condition, condition, properties, surroundings, (a, b, known, around) => {
        const truth = (of: Condition) => evaluate(of, evidence(known, around)).truth
        expect(truth(all(a, b))).toBe(truth(all(b, a)))
        expect(truth(any(a, b))).toBe(truth(any(b, a)))
      }),
    )
  })

  it('never turns a yes into a no, or a no into a yes, when something unknown is filled in', () => {
    fc.assert(
      fc.property(condition, properties, properties, surroundings, (of, known, more, around) => {
        const before = evaluate(of, evidence(known, around)).truth
        const filled = {
          ...known,
          contents: known.contents.length > 0 ? known.contents : more.contents,
          staffed: known.staffed ?? more.staffed,
          pedestrianAccess: known.pedestrianAccess ?? more.pedestrianAccess,
          heightMetres: known.heightMetres ?? more.heightMetres,
        }
        const mappedToo: Around = {
          ...around,
          railLayer: everywhere,
          waterLayer: everywhere,
          bridgeRegister: true,
        }
        for (const after of [
          evidence(filled, around),
          evidence(known, mappedToo),
          evidence(filled, mappedToo),
        ]) {
          if (before !== 'unknown') expect(evaluate(of, after).truth).toBe(before)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('has an unknown step exactly when it is undecided', () => {
    fc.assert(
      fc.property(condition, properties, surroundings, (of, known, around) => {
        const { truth, steps } = evaluate(of, evidence(known, around))
        expect(steps.length).toBeGreaterThan(0)
        expect(steps.some((step) => step.truth === 'unknown')).toBe(truth === 'unknown')
      }),
    )
  })
})
