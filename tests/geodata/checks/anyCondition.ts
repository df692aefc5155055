import fc from 'fast-check'
import {
  type Condition,
  conditionSchema,
  deepest,
  farthestMetres,
} from '../../../geodata/checks/condition.ts'
import { thresholdCodes } from '../../../geodata/checks/thresholds.ts'
import { proximityTargets } from '../../../geodata/model/check.ts'
import { describeField } from '../../../geodata/model/field.ts'
import { type ProjectProperties, projectProperties } from '../../../geodata/model/project.ts'

export type Attribute = keyof ProjectProperties & string
export const attributes = Object.keys(projectProperties.shape) as Attribute[]

const codesOf = (attribute: Attribute) =>
  Object.keys(describeField(projectProperties.shape[attribute])?.codes ?? {})
const allCodes = [...new Set(attributes.flatMap(codesOf))]

const limit = fc.oneof(
  fc.constantFrom(...thresholdCodes).map((threshold) => ({ threshold })),
  fc.double({ min: -10, max: 1e6, noNaN: true }),
)
const within = fc.oneof(
  fc.constantFrom(...thresholdCodes).map((threshold) => ({ threshold })),
  fc.double({ min: 0, minExcluded: true, max: farthestMetres, noNaN: true }),
)

/** Values the attribute can have; a yes or no for those without a list. */
function wantedOf(attribute: Attribute): fc.Arbitrary<string | boolean> {
  const codes = codesOf(attribute)
  return codes.length > 0 ? fc.constantFrom(...codes) : fc.boolean()
}

/** About few attributes, so that what is said of them meets; sense is not asked for, only that the schema lets it in. */
function leafOver(names: readonly Attribute[]): fc.Arbitrary<Condition> {
  const attribute = fc.constantFrom(...names)
  return fc.oneof(
    fc.constant({ test: 'always' as const }),
    fc.record({
      test: fc.constant('attribute' as const),
      attribute,
      in: fc.array(fc.oneof(fc.constantFrom(...allCodes), fc.boolean(), fc.string()), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
    attribute.chain((name) =>
      fc.record({
        test: fc.constant('attribute' as const),
        attribute: fc.constant(name),
        in: fc.array(wantedOf(name), { minLength: 1, maxLength: 4 }),
      }),
    ),
    fc.record({ test: fc.constant('atLeast' as const), attribute, limit }),
    fc.record({ test: fc.constant('near' as const), target: fc.constantFrom(...proximityTargets), within }),
  )
}

/** Any condition the schema lets in, over the attributes named; all of them unless it is told. */
export function anyCondition(names: readonly Attribute[] = attributes): fc.Arbitrary<Condition> {
  const { condition } = fc.letrec<{ condition: Condition; leaf: Condition }>((tie) => ({
    leaf: leafOver(names),
    condition: fc.oneof(
      { maxDepth: deepest - 1, withCrossShrink: true },
      tie('leaf'),
      fc.record({
        test: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ test: fc.constant('not' as const), of: tie('condition') }),
    ),
  }))
  // Too many parts is the one rule that how it is put together does not keep.
  return condition.filter((value) => conditionSchema.safeParse(value).success)
}

/** Values an attribute may have, unknown not among them: all there are, or enough to land on both sides of any limit. */
export function valuesOf(attribute: Attribute): unknown[] {
  const schema = projectProperties.shape[attribute]
  const codes = codesOf(attribute)
  const candidates: unknown[] = [
    ...[true, false, 0, 1, 2, 3, 4, 10, 12.5, 50, 100, 150, 'Noe annet', '2026-11-23'],
    ...codes,
    ...codes.map((code) => [code]),
    ...codes.slice(1).map((code, index) => [codes[index], code]),
    ...(codes.length > 0 ? [codes] : []),
  ]
  return candidates.filter((value) => schema.safeParse(value).success)
}

/** A project with each attribute known or unknown. */
export const anyProperties: fc.Arbitrary<ProjectProperties> = fc.record(
  Object.fromEntries(
    attributes.map((attribute) => {
      const known = fc.constantFrom(...valuesOf(attribute))
      const unknown = projectProperties.shape[attribute].safeParse([]).success ? [] : null
      const isRequired = attribute === 'name' || attribute === 'kind'
      return [attribute, isRequired ? known : fc.oneof(known, fc.constant(unknown))]
    }),
  ),
) as fc.Arbitrary<ProjectProperties>
