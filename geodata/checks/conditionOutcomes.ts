import type { ProximityTarget, Threshold } from '../model/check.ts'
import { projectProperties } from '../model/project.ts'
import { attributeField, attributeKind } from './attributeKind.ts'
import type { Condition, ProjectAttribute } from './condition.ts'
import { limitValue } from './limitValue.ts'

/** What a condition can come to when everything is known about a project. */
export interface Outcomes {
  yes: boolean
  no: boolean
}

/** A few thousand cases take no time; a condition with more to try than this is not guessed about. */
const mostCases = 20_000

type Leaf = Extract<Condition, { test: 'attribute' | 'atLeast' | 'near' }>
type Value = string | boolean | number | readonly string[]
/** A value for everything the condition asks about: attributes by name, distances by target. */
type Case = ReadonlyMap<string, Value>

/**
 * Whether the condition can hold and can fail, by trying one value of every kind that makes a difference to it; null
 * where there are too many. One that can only hold, or only fail, is most likely not what its author meant.
 */
export function conditionOutcomes(condition: Condition, thresholds: readonly Threshold[]): Outcomes | null {
  const bySubject = Map.groupBy(leavesOf(condition), subjectOf)
  const choices = [...bySubject].map(([subject, leaves]) => [subject, valuesFor(leaves, thresholds)] as const)
  const cases = choices.reduce(
    (product, [, values]) => product * (values?.length ?? Number.POSITIVE_INFINITY),
    1,
  )
  if (cases > mostCases) return null
  const outcomes = { yes: false, no: false }
  for (let number = 0; number < cases && !(outcomes.yes && outcomes.no); number += 1) {
    let rest = number
    const known: Case = new Map(
      choices.map(([subject, values]) => {
        const value = values![rest % values!.length]!
        rest = Math.floor(rest / values!.length)
        return [subject, value]
      }),
    )
    outcomes[holds(condition, known, thresholds) ? 'yes' : 'no'] = true
  }
  return outcomes
}

function leavesOf(condition: Condition): Leaf[] {
  switch (condition.test) {
    case 'all':
    case 'any':
      return condition.of.flatMap(leavesOf)
    case 'not':
      return leavesOf(condition.of)
    case 'always':
      return []
    default:
      return [condition]
  }
}

function subjectOf(leaf: Leaf): string {
  return leaf.test === 'near' ? nearSubject(leaf.target) : leaf.attribute
}

/** Values of one subject, at least one of each kind that its leaves can tell apart; null for too many. */
function valuesFor(leaves: readonly Leaf[], thresholds: readonly Threshold[]): Value[] | null {
  const limits = leaves.flatMap((leaf) =>
    leaf.test === 'near'
      ? [limitValue(leaf.within, thresholds)]
      : leaf.test === 'atLeast'
        ? [limitValue(leaf.limit, thresholds)]
        : [],
  )
  const [first] = leaves
  if (first!.test === 'near') return [...limits, Number.POSITIVE_INFINITY]
  const { attribute } = first!
  switch (attributeKind(attribute)) {
    case 'number':
      return numbersAround(attribute, limits)
    case 'yes-no':
      return [true, false]
    case 'choice':
      return Object.keys(attributeField(attribute).codes!)
    case 'choices':
      return listsOf(attribute, new Set(leaves.flatMap((leaf) => (leaf.test === 'attribute' ? leaf.in : []))))
    case 'text':
      return ['']
  }
}

/** The least the attribute can be, and each limit it can reach. */
function numbersAround(attribute: ProjectAttribute, limits: readonly number[]): number[] {
  const schema = projectProperties.shape[attribute]
  const reachable = limits.flatMap((limit) => [limit, Math.ceil(limit)])
  return [0, ...new Set(reachable)].filter((value) => schema.safeParse(value).success)
}

/** Every list of the codes that are asked about, with and without one that is not; never the empty one, which is unknown. */
function listsOf(attribute: ProjectAttribute, wanted: ReadonlySet<string | boolean>): string[][] | null {
  const codes = Object.keys(attributeField(attribute).codes!)
  const asked = codes.filter((code) => wanted.has(code))
  if (2 ** asked.length > mostCases) return null
  const other = codes.find((code) => !wanted.has(code))
  const subsets = Array.from({ length: 2 ** asked.length }, (_, bits) =>
    asked.filter((_code, index) => bits & (1 << index)),
  )
  const withOther = other ? subsets.map((subset) => [...subset, other]) : []
  return [...subsets, ...withOther].filter((list) => list.length > 0)
}

function holds(condition: Condition, known: Case, thresholds: readonly Threshold[]): boolean {
  switch (condition.test) {
    case 'always':
      return true
    case 'all':
      return condition.of.every((part) => holds(part, known, thresholds))
    case 'any':
      return condition.of.some((part) => holds(part, known, thresholds))
    case 'not':
      return !holds(condition.of, known, thresholds)
    case 'attribute': {
      const value = known.get(condition.attribute)!
      return (Array.isArray(value) ? value : [value]).some((one) => condition.in.includes(one))
    }
    case 'atLeast':
      return (known.get(condition.attribute) as number) >= limitValue(condition.limit, thresholds)
    case 'near':
      return (known.get(nearSubject(condition.target)) as number) <= limitValue(condition.within, thresholds)
  }
}

function nearSubject(target: ProximityTarget): string {
  return `near ${target}`
}
