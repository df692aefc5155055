import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Condition, conditionSchema } from '../../../geodata/checks/condition.ts'
import { conditionErrors } from '../../../geodata/checks/conditionErrors.ts'
import { conditionOutcomes } from '../../../geodata/checks/conditionOutcomes.ts'
import { sizeErrors } from '../../../geodata/checks/conditionSize.ts'
import { contextFrom } from '../../../geodata/checks/context.ts'
import { type Evidence, evaluate } from '../../../geodata/checks/evaluate.ts'
import { explainTrace } from '../../../geodata/checks/explain.ts'
import { readCondition } from '../../../geodata/checks/readCondition.ts'
import { defaultThresholds } from '../../../geodata/checks/thresholds.ts'
import {
  type ProximityTarget,
  proximityTargets,
  type Threshold,
  type Truth,
} from '../../../geodata/model/check.ts'
import { surroundingCodes } from '../../../geodata/model/contextLayer.ts'
import type { ProjectProperties } from '../../../geodata/model/project.ts'
import { type Attribute, anyCondition, anyProperties, valuesOf } from './anyCondition.ts'
import { area, away, box, everywhere, layer, thing } from './eksempelvik.ts'

/** What lies around, for every kind: how far away, and what its layer says of itself (a register is in use or not). */
type Around = Record<
  ProximityTarget,
  { metres: number | null; covers: 'all' | 'near' | 'untold' | 'missing' }
>

const anyAround = fc.record(
  Object.fromEntries(
    proximityTargets.map((target) => [
      target,
      fc.record({
        metres: fc.constantFrom(null, 0, 20, 80, 400),
        covers: fc.constantFrom('all', 'near', 'untold', 'missing'),
      }),
    ]),
  ),
) as fc.Arbitrary<Around>

const anyThresholds: fc.Arbitrary<Threshold[]> = fc
  .array(fc.constantFrom(0.5, 1, 30, 100, 1000), {
    minLength: defaultThresholds.length,
    maxLength: defaultThresholds.length,
  })
  .map((values) => defaultThresholds.map((threshold, index) => ({ ...threshold, value: values[index]! })))

const coverings = { all: everywhere, near: box(-60, -60, 220, 220), untold: null }
const isLayer = (target: ProximityTarget) => (surroundingCodes as readonly string[]).includes(target)

function evidence(properties: ProjectProperties, thresholds: readonly Threshold[], around: Around): Evidence {
  return {
    properties,
    thresholds,
    context: contextFrom({
      geometry: area,
      // A layer that is not there holds nothing.
      candidates: proximityTargets.flatMap((target) => {
        const { metres, covers } = around[target]
        return metres === null || covers === 'missing' ? [] : [thing(target, away(metres))]
      }),
      layers: surroundingCodes.flatMap((code) => {
        const { covers } = around[code]
        return covers === 'missing' ? [] : [layer(code, coverings[covers])]
      }),
      registers: proximityTargets.filter((target) => !isLayer(target) && around[target].covers !== 'missing'),
    }),
    radiusMetres: 2_000,
    stretch: 1,
  }
}

const few: Attribute[] = [
  'kind',
  'contents',
  'uses',
  'heightMetres',
  'storeys',
  'staffed',
  'phase',
  'responsible',
]

function unknownOf(condition: Condition, properties: ProjectProperties): Attribute[] {
  const json = JSON.stringify(condition)
  return few.filter((name) => {
    const value = properties[name]
    return json.includes(`"${name}"`) && (value === null || (Array.isArray(value) && value.length === 0))
  })
}

/** Every way to fill in the attributes, at most a few hundred. */
function filledIn(properties: ProjectProperties, names: readonly Attribute[]): ProjectProperties[] {
  return names
    .slice(0, 2)
    .reduce<ProjectProperties[]>(
      (ways, name) => ways.flatMap((way) => valuesOf(name).map((value) => ({ ...way, [name]: value }))),
      [properties],
    )
}

describe('any condition the schema lets in', () => {
  it('is evaluated and explained for any project, limits and surroundings, without throwing', () => {
    fc.assert(
      fc.property(anyCondition(), anyProperties, anyThresholds, anyAround, (of, known, limits, around) => {
        const { truth, steps } = evaluate(of, evidence(known, limits, around))
        expect(['yes', 'no', 'unknown']).toContain(truth)
        for (const language of ['nb', 'en'] as const)
          for (const sentence of explainTrace(steps, language)) expect(sentence).toMatch(/^\S.*\.$/s)
        conditionErrors(of, 'appliesWhen')
        conditionOutcomes(of, limits)
      }),
      { numRuns: 300 },
    )
  })

  it('is never no while filling in what is unknown could make it yes, nor yes while it could become no', () => {
    fc.assert(
      fc.property(anyCondition(few), anyProperties, anyThresholds, anyAround, (of, known, limits, around) => {
        const before = evaluate(of, evidence(known, limits, around)).truth
        const ways = filledIn(known, unknownOf(of, known))
        const after = new Set(ways.map((way) => evaluate(of, evidence(way, limits, around)).truth))
        if (after.has('yes')) expect(before).not.toBe('no')
        if (after.has('no')) expect(before).not.toBe('yes')
        if (before !== 'unknown') expect([...after]).toEqual([before])
      }),
      { numRuns: 200 },
    )
  })

  it('is settled by no map that covers more: what was yes or no stays so', () => {
    fc.assert(
      fc.property(anyCondition(few), anyProperties, anyAround, (of, known, around) => {
        const before = evaluate(of, evidence(known, defaultThresholds, around)).truth
        if (before === 'unknown') return
        for (const metres of [null, 0, 60, 400]) {
          const mapped = mappedWhole(around, metres)
          expect(evaluate(of, evidence(known, defaultThresholds, mapped)).truth).toBe(before)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('has sizes that are told before it is read, and told only of what the schema would refuse', () => {
    fc.assert(
      fc.property(fc.oneof(anyCondition(), fc.jsonValue()), (value) => {
        const isRead = conditionSchema.safeParse(value).success
        if (isRead) expect(sizeErrors(value, 'appliesWhen')).toEqual([])
        const read = readCondition(value, 'appliesWhen')
        if (!isRead) expect(read.ok).toBe(false)
        if (!read.ok)
          for (const { field } of read.problem.errors!) expect(field).toMatch(/^appliesWhen(\.|$)/)
      }),
    )
  })
})

/** The same surroundings, told of by layers that cover everything, with something there wherever there was room for it. */
function mappedWhole(around: Around, metres: number | null): Around {
  return Object.fromEntries(
    proximityTargets.map((target) => {
      const { metres: found, covers } = around[target]
      const isSettled = covers === 'all' || (covers !== 'missing' && !isLayer(target))
      // A layer that told only of what is near said nothing false of that.
      const isTold = covers === 'near' && metres !== null && metres <= 60
      const isFound = found !== null && covers !== 'missing'
      return [target, { covers: 'all', metres: isFound || isSettled || isTold ? found : metres }]
    }),
  ) as Around
}

describe('whether a condition can hold and can fail', () => {
  it('agrees with what it comes to when everything is known', () => {
    fc.assert(
      fc.property(anyCondition(few), fc.nat(), anyAround, (of, seed, around) => {
        fc.pre(conditionErrors(of, '').length === 0)
        const outcomes = conditionOutcomes(of, defaultThresholds)
        fc.pre(outcomes !== null)
        const known = Object.fromEntries(
          few.map((name, index) => [name, valuesOf(name)[(seed + index) % valuesOf(name).length]]),
        ) as unknown as ProjectProperties
        const mapped = Object.fromEntries(
          proximityTargets.map((target) => [target, { ...around[target], covers: 'all' }]),
        ) as Around
        const truth: Truth = evaluate(of, evidence(known, defaultThresholds, mapped)).truth
        if (truth !== 'unknown') expect(outcomes![truth]).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})
