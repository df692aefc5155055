import { z } from 'zod'
import { type ProximityTarget, proximityTargets } from '../model/check.ts'
import { type ProjectProperties, projectProperties } from '../model/project.ts'
import { type ThresholdCode, thresholdCodes } from './thresholds.ts'

/*
 * When a point applies, as data: it is stored with the checklist version, travels as JSON and is evaluated the same
 * way everywhere (evaluate.ts). Deliberately small: what cannot be said here is a question for a person.
 */

export type ProjectAttribute = keyof ProjectProperties & string
export interface ThresholdReference {
  readonly threshold: ThresholdCode
}

export type Condition =
  | { readonly test: 'always' }
  | { readonly test: 'all'; readonly of: readonly Condition[] }
  | { readonly test: 'any'; readonly of: readonly Condition[] }
  | { readonly test: 'not'; readonly of: Condition }
  | AttributeCondition
  | AtLeastCondition
  | NearCondition

/** A code, or any of a list of codes, or a yes/no, is one of those wanted. */
export interface AttributeCondition {
  readonly test: 'attribute'
  readonly attribute: ProjectAttribute
  readonly in: readonly (string | boolean)[]
}

/** A number reaches a limit; the limit itself counts. */
export interface AtLeastCondition {
  readonly test: 'atLeast'
  readonly attribute: ProjectAttribute
  readonly limit: number | ThresholdReference
}

/** Something of the kind lies no farther away than the limit, in metres: a setting, or a point's own number. */
export interface NearCondition {
  readonly test: 'near'
  readonly target: ProximityTarget
  readonly within: number | ThresholdReference
}

const attributeName = z.enum(
  Object.keys(projectProperties.shape) as [ProjectAttribute, ...ProjectAttribute[]],
)
const thresholdReference = z.strictObject({ threshold: z.enum(thresholdCodes) })

/** A condition on its own is one deep. More than a person can take in is not a rule anybody can answer for. */
export const deepest = 6
export const mostNodes = 60
/** No check is made to search half the county (`ownThresholds.ts` holds the settings to the same). */
export const farthestMetres = 1_000

const leaves = [
  z.strictObject({ test: z.literal('always') }),
  z.strictObject({
    test: z.literal('attribute'),
    attribute: attributeName,
    in: z
      .array(z.union([z.string(), z.boolean()]))
      .min(1)
      .max(mostNodes),
  }),
  z.strictObject({
    test: z.literal('atLeast'),
    attribute: attributeName,
    limit: z.union([z.number(), thresholdReference]),
  }),
  z.strictObject({
    test: z.literal('near'),
    target: z.enum(proximityTargets),
    within: z.union([z.number().positive().max(farthestMetres), thresholdReference]),
  }),
] as const

/** Written out level by level instead of in terms of itself: it ends, whatever it is given, and so does its JSON Schema. */
function conditionOf(levels: number): z.ZodType<Condition> {
  if (levels === 1) return z.discriminatedUnion('test', leaves)
  const inner = conditionOf(levels - 1)
  const parts = z.array(inner).min(1).max(mostNodes)
  return z.discriminatedUnion('test', [
    ...leaves,
    z.strictObject({ test: z.literal('all'), of: parts }),
    z.strictObject({ test: z.literal('any'), of: parts }),
    z.strictObject({ test: z.literal('not'), of: inner }),
  ])
}

export const conditionSchema: z.ZodType<Condition> = conditionOf(deepest).refine(
  (condition) => countNodes(condition) <= mostNodes,
  'too many nodes',
)

function countNodes(condition: Condition): number {
  switch (condition.test) {
    case 'all':
    case 'any':
      return condition.of.reduce((sum, part) => sum + countNodes(part), 1)
    case 'not':
      return 1 + countNodes(condition.of)
    default:
      return 1
  }
}

type ValueOf<A extends ProjectAttribute> =
  NonNullable<ProjectProperties[A]> extends readonly (infer Code)[] ? Code : NonNullable<ProjectProperties[A]>
type NumberAttribute = {
  [A in ProjectAttribute]: number extends NonNullable<ProjectProperties[A]> ? A : never
}[ProjectAttribute]

export const always: Condition = { test: 'always' }

export function all(...of: readonly Condition[]): Condition {
  return { test: 'all', of }
}

export function any(...of: readonly Condition[]): Condition {
  return { test: 'any', of }
}

export function not(of: Condition): Condition {
  return { test: 'not', of }
}

/** The attribute is, or holds, one of the values; only values the attribute can have compile. */
export function has<A extends ProjectAttribute>(
  attribute: A,
  ...values: (ValueOf<A> & (string | boolean))[]
): Condition {
  return { test: 'attribute', attribute, in: values }
}

export function atLeast(attribute: NumberAttribute, threshold: ThresholdCode): Condition {
  return { test: 'atLeast', attribute, limit: { threshold } }
}

/** Within a setting, or within so many metres: a number is for a municipality's own points. */
export function near(target: ProximityTarget, within: ThresholdCode | number): Condition {
  return { test: 'near', target, within: typeof within === 'number' ? within : { threshold: within } }
}
