import type { EffectiveEntry } from '../catalogue/effective.ts'
import {
  type CoverRole,
  coverRoles,
  evidenceGrades,
  type SafeguardCategory,
  safeguardCategories,
} from '../catalogue/safeguardEntry.ts'
import { type SuitedThing, suitsAt } from '../catalogue/suitability.ts'
import type { CoverageOn, EdgeCoverage } from '../model/coverage.ts'
import { edgeKindOf } from '../model/edge.ts'
import type { Text } from '../model/language.ts'
import { isGap } from '../securing/coverageOn.ts'
import type { SafeguardHere } from './here.ts'
import { sayWhy } from './sayWhy.ts'

/*
 * Which types of safeguards suit a thing, in an order that anyone can foresee: what limits access first, and no number is
 * put on any of it. What is not registered rules nothing out.
 */

export interface SuggestionFacts {
  thing: SuitedThing
  coverage: CoverageOn
  here: readonly SafeguardHere[]
  types: readonly EffectiveEntry[]
}

/** A type that suits the thing. */
export interface Suggestion {
  kind: string
  category: SafeguardCategory
  covers: CoverRole
  /** It can cover an edge that people can reach and nothing covers. */
  closesGap: boolean
  /** One of the type stands there already, or is planned. */
  isHere: boolean
  why: Text
  reservations: Text
}

/** The types that suit, first what to look at first: `compareSuggested` is the order. */
export function suggestTypes({ thing, coverage, here, types }: SuggestionFacts): Suggestion[] {
  const open = coverage.edges.filter(({ pieces }) => pieces.some(isGap))
  return types
    .filter(({ own }) => !own?.retired)
    .flatMap((type) => {
      const suits = suitsAt(type.suits, thing)
      if (!suits) return []
      const closes = type.covers === 'covers' ? open.filter((edge) => canStandAlong(type, edge)) : []
      // Where nobody has said what people can reach, the edges are only assumed.
      const isSurveyed = !coverage.notes.includes('not_surveyed')
      const why = sayWhy(thing, suits, isSurveyed ? closes : [])
      return [{ type, closesGap: closes.length > 0, why }]
    })
    .toSorted(compareSuggested)
    .map(({ type, closesGap, why }) => ({
      kind: type.code,
      category: type.categories[0]!,
      covers: type.covers,
      closesGap,
      isHere: here.some(({ kind }) => kind === type.code),
      why,
      reservations: type.reservations,
    }))
}

function canStandAlong({ edges }: EffectiveEntry, { code }: EdgeCoverage): boolean {
  return edges.includes(edgeKindOf(code))
}

type Suggested = { type: EffectiveEntry; closesGap: boolean }

/**
 * By category, limiting access first; in it what can cover what is open, then what it does to an edge, how well it is
 * documented, and the code. No two are equal.
 */
export function compareSuggested(a: Suggested, b: Suggested): number {
  const [one, other] = [orderOf(a), orderOf(b)]
  const at = one.findIndex((value, index) => value !== other[index])
  return at === -1 ? 0 : one[at]! - other[at]!
}

function orderOf({ type, closesGap }: Suggested): number[] {
  const { categories, covers, evidence, code, own } = type
  const grades = [evidence[0], evidence.at(-1)].map((grade) => evidenceGrades.codes.indexOf(grade!))
  return [
    safeguardCategories.codes.indexOf(categories[0]!),
    closesGap ? 0 : 1,
    coverRoles.indexOf(covers),
    grades[0]! + grades[1]!,
    own ? 1 : 0,
    Number(code.replace(/\D/g, '')),
  ]
}
