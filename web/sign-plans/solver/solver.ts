import type { Text } from '../../../geodata/model/language.ts'
import type { CurvePoint } from '../../../geodata/sign-planning/bestSigns.ts'
import type { PlanInput, PointedSign } from '../../../geodata/sign-planning/planInput.ts'
import type { FewestSigns, Problem, Route, WayIn } from '../../../geodata/sign-planning/problem.ts'

/** The plan's ways, place and candidates made ready, so that signs are judged in milliseconds while they are moved. */
export interface PreparedPlan {
  readonly problem: Problem
  readonly waysIn: readonly WayIn[]
  /** The shortest way in from each place where people come from outside, and how much it counts. */
  readonly routes: readonly Route[]
  readonly weights: readonly number[]
}

/** What a set of signs comes to. */
export interface Judgement {
  /** Arcs that are served, those by kept signs among them. */
  readonly served: ReadonlySet<number>
  /** Ways in on which nobody comes past no sign. */
  readonly covered: readonly WayIn[]
  /** Ways in that somebody can still take without passing a sign, each with a route that shows it. */
  readonly open: readonly { readonly way: WayIn; readonly route: Route }[]
  /** Share of the routes that pass a sign, 0 to 1. */
  readonly share: number
}

export interface SolvedPlan {
  readonly prepared: PreparedPlan
  readonly fewest: FewestSigns
  /** With the fewest signs. */
  readonly coverage: Judgement
  /** From no sign besides those kept to all that can be done. */
  readonly curve: readonly CurvePoint[]
}

/** How far it has come; what is ready is shown at once. */
export type SolverProgress =
  | { readonly step: 'prepared'; readonly prepared: PreparedPlan }
  | { readonly step: 'fewest'; readonly fewest: FewestSigns; readonly coverage: Judgement }
  | { readonly step: 'curve'; readonly points: readonly CurvePoint[] }

export type SolverOutcome =
  | { readonly ok: true; readonly plan: SolvedPlan }
  | {
      readonly ok: false
      readonly code: 'cancelled' | 'no-ways' | 'no-way-in' | 'failed'
      readonly message: Text
    }

/** Works the plan out in a thread of its own; never rejects. `signal` ends the thread at once. */
export declare function solvePlan(
  input: PlanInput,
  onProgress: (progress: SolverProgress) => void,
  signal: AbortSignal,
): Promise<SolverOutcome>

/** What the signs of a plan come to beside those that are kept; for every step of a drag. */
export declare function judgeSigns(prepared: PreparedPlan, signs: readonly PointedSign[]): Judgement
