import { coverageModel, scaleOf } from './coverageModel.ts'
import { greedyOrder } from './greedyOrder.ts'
import type { Doer } from './leanCandidates.ts'
import { lpText, type SolveLp } from './lpModel.ts'
import type { Problem, Route } from './problem.ts'
import { routeGroups } from './routeGroups.ts'

/** The best that so many signs can do, and what choosing one at a time comes to. */
export interface CurvePoint {
  /** Besides those that are kept. */
  readonly signs: number
  /** Share of the weight of all routes that pass a sign, 0 to 1, those that are kept among them. */
  readonly share: number
  /** Indices of candidates. */
  readonly chosen: readonly number[]
  /** No choice of as many reaches more: false where the solver had to stop early. */
  readonly proven: boolean
  readonly greedyShare: number
  readonly greedyChosen: readonly number[]
}

const solverSeconds = 20
/** Sums in another order differ by less, and so does what the solver holds for equal. */
const sameShare = 1e-6

/**
 * The curve of share against number of signs, from those that are kept until all is reached that can be; a point at a time,
 * so that one may be shown while the next is worked out. The weights belong to the routes, none negative.
 */
export function* bestSigns(
  problem: Problem,
  routes: readonly Route[],
  weights: readonly number[],
  solveLp: SolveLp,
): Generator<CurvePoint, void> {
  const { groups, doers, keptWeight, total } = routeGroups(problem, routes, weights)
  const shareOf = (does: Iterable<number>) => {
    let weight = keptWeight
    for (const group of new Set(does)) weight += groups[group]!
    return total > 0 ? Math.min(1, weight / total) : 1
  }
  const shareBy = (chosen: readonly Doer[]) => shareOf(chosen.flatMap(({ does }) => does))
  const greedy = greedyOrder(groups, doers)
  const all = shareOf(groups.keys())
  let best: readonly Doer[] = []
  let share = shareBy(best)
  yield pointOf(0, share, best, true, share, best)
  for (let signs = 1; share < all - sameShare; signs++) {
    const greedyChosen = greedy.slice(0, signs)
    const greedyShare = shareBy(greedyChosen)
    const tried = [greedyChosen]
    // One sign chosen greedily is the best one, and what reaches all cannot be bettered.
    let bound = signs === 1 || greedyShare >= all - sameShare ? greedyShare : null
    if (bound === null) {
      const solved = solveLp(lpText(coverageModel(groups, doers, signs)), solverSeconds)
      bound = total > 0 ? (keptWeight + solved.bound * scaleOf(groups)) / total : 1
      const { values } = solved
      if (values) tried.push(doers.filter((_, column) => values[column]! > 0.5).slice(0, signs))
    }
    for (const chosen of tried)
      if (shareBy(chosen) > share) {
        best = chosen
        share = shareBy(chosen)
      }
    yield pointOf(signs, share, best, share >= bound - sameShare, greedyShare, greedyChosen)
    // Stopped early and no better than with one fewer: it will not get better with more.
    if (best.length < signs) return
  }
}

function pointOf(
  signs: number,
  share: number,
  chosen: readonly Doer[],
  proven: boolean,
  greedyShare: number,
  greedyChosen: readonly Doer[],
): CurvePoint {
  const indices = (doers: readonly Doer[]) => doers.map(({ candidate }) => candidate)
  return { signs, share, chosen: indices(chosen), proven, greedyShare, greedyChosen: indices(greedyChosen) }
}
