import type { Threshold, TraceStep, Truth } from '../model/check.ts'
import type { ProjectProperties } from '../model/project.ts'
import type { AtLeastCondition, AttributeCondition, Condition, NearCondition } from './condition.ts'
import type { ContextLookup } from './context.ts'
import { limitValue } from './limitValue.ts'

/** What a condition is held against. */
export interface Evidence {
  properties: ProjectProperties
  thresholds: readonly Threshold[]
  context: ContextLookup
  /** How far around the area things were fetched, in metres; nothing is said about what lies beyond. */
  radiusMetres: number
  /** Every distance limit times this: 1, or 2 to see whether only the distance kept a point from applying. */
  stretch: 1 | 2
}

export interface Evaluation {
  truth: Truth
  /** Only the steps that decided it; a decided condition has no unknown step. */
  steps: TraceStep[]
}

/**
 * Whether the condition holds, in three values (Kleene): what is not known makes the answer unknown, unless the rest
 * settles it either way. A lack of data is therefore never a "no".
 */
export function evaluate(condition: Condition, evidence: Evidence): Evaluation {
  switch (condition.test) {
    case 'always':
      return one({ step: 'always', truth: 'yes' })
    case 'all':
      return combine(condition.of, evidence, 'no')
    case 'any':
      return combine(condition.of, evidence, 'yes')
    case 'not': {
      const { truth, steps } = evaluate(condition.of, evidence)
      return { truth: opposite[truth], steps }
    }
    case 'attribute':
      return one(attributeStep(condition, evidence))
    case 'atLeast':
      return one(atLeastStep(condition, evidence))
    case 'near':
      return one(nearStep(condition, evidence))
  }
}

const opposite: Readonly<Record<Truth, Truth>> = { yes: 'no', no: 'yes', unknown: 'unknown' }

function one(step: TraceStep): Evaluation {
  return { truth: step.truth, steps: [step] }
}

/** `all` is settled by one no, `any` by one yes; short of that, one unknown leaves it open. */
function combine(of: readonly Condition[], evidence: Evidence, settledBy: 'yes' | 'no'): Evaluation {
  const parts = of.map((part) => evaluate(part, evidence))
  const settling = parts.filter((part) => part.truth === settledBy)
  if (settling.length > 0) return { truth: settledBy, steps: settling.flatMap((part) => part.steps) }
  const open = parts.some((part) => part.truth === 'unknown')
  return { truth: open ? 'unknown' : opposite[settledBy], steps: parts.flatMap((part) => part.steps) }
}

function attributeStep({ attribute, in: wanted }: AttributeCondition, { properties }: Evidence): TraceStep {
  const value = properties[attribute]
  const values: readonly unknown[] = Array.isArray(value) ? value : value === null ? [] : [value]
  // An empty list is a form nobody has filled in yet, not a statement that nothing holds.
  const truth =
    values.length === 0 ? 'unknown' : values.some((v) => wanted.includes(v as string)) ? 'yes' : 'no'
  return { step: 'attribute', truth, attribute, value, wanted }
}

function atLeastStep(
  { attribute, limit }: AtLeastCondition,
  { properties, thresholds }: Evidence,
): TraceStep {
  const value = properties[attribute]
  const number = typeof value === 'number' ? value : null
  const threshold = typeof limit === 'number' ? null : limit.threshold
  const reached = limitValue(limit, thresholds)
  const truth = number === null ? 'unknown' : number >= reached ? 'yes' : 'no'
  return { step: 'atLeast', truth, attribute, value: number, limit: reached, threshold }
}

function nearStep({ target, within }: NearCondition, evidence: Evidence): TraceStep {
  const { context, thresholds, radiusMetres, stretch } = evidence
  const limitMetres = limitValue(within, thresholds) * stretch
  const coverage = context.coverage(target, limitMetres)
  const first = context.nearest(target, radiusMetres)[0] ?? null
  const hit = first !== null && first.distanceMetres <= limitMetres
  const truth = hit ? 'yes' : coverage === 'covered' ? 'no' : 'unknown'
  // Farther away it is "the nearest" only if the layer describes everything out to it.
  const known = hit || (first !== null && context.coverage(target, first.distanceMetres) === 'covered')
  return {
    step: 'near',
    truth,
    target,
    limitMetres,
    threshold: typeof within === 'number' ? null : within.threshold,
    nearest: known ? first : null,
    coverage,
    layerDate: context.layerDate(target),
  }
}
