import type { LpModel, LpRow } from './lpModel.ts'
import { type NarrowRoutes, outsideNode, placeNode } from './narrowRoutes.ts'

/*
 * The fewest signs where a sign serves several ways at once, with potentials: outside is 0, the place is 1, and along an arc the
 * potential may rise only by the signs that serve it. Then somebody who comes in has climbed by 1, and so has passed a sign.
 * Columns: a candidate each, an approach that may be told of each, and at last the potential of each node between.
 */

/** What is asked for: the fewest signs, or the lowest sum of costs among so many. */
export type Aim = { readonly kind: 'fewest' } | { readonly kind: 'cheapest'; readonly signs: number }

export function potentialsModel(routes: NarrowRoutes, costs: readonly number[], aim: Aim): LpModel {
  const columnOf = new Map(routes.candidates.map((candidate, column) => [candidate, column]))
  const told = toldArcs(routes)
  const toldColumn = new Map(told.map((arc, index) => [arc, columnOf.size + index]))
  const whole = columnOf.size + told.length
  const potential = (node: number) => whole + node - 2
  const rows = routes.arcs.map(({ from, to, candidates, uncoverable }): LpRow => {
    const terms = candidates.map((candidate) => [1, columnOf.get(candidate)!] as [number, number])
    if (uncoverable !== null) terms.push([1, toldColumn.get(uncoverable)!])
    if (from !== outsideNode) terms.push([1, potential(from)])
    if (to !== placeNode) terms.push([-1, potential(to)])
    return { terms, atLeast: to === placeNode ? 1 : 0 }
  })
  if (told.length > 0)
    rows.push({ terms: [...toldColumn.values()].map((column) => [1, column]), atMost: routes.uncoverable })
  if (aim.kind === 'cheapest')
    rows.push({ terms: [...columnOf.values()].map((column) => [1, column]), atMost: aim.signs })
  const weights = new Array<number>(potential(routes.nodes)).fill(0)
  for (const [candidate, column] of columnOf)
    weights[column] = aim.kind === 'fewest' ? 1 : (costs[candidate] ?? 0)
  return { sense: 'Minimize', aim: weights, whole, rows }
}

/** Arcs that may be told of as approaches that cannot be covered, in the order of their columns. */
export function toldArcs(routes: NarrowRoutes): number[] {
  return routes.arcs.flatMap(({ uncoverable }) => (uncoverable === null ? [] : [uncoverable]))
}
