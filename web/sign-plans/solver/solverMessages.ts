import type { CurvePoint } from '../../../geodata/sign-planning/bestSigns.ts'
import type { Judgement, Measure } from '../../../geodata/sign-planning/judge.ts'
import type { PlanInput } from '../../../geodata/sign-planning/planInput.ts'
import type { FewestSigns, Problem } from '../../../geodata/sign-planning/problem.ts'

/*
 * What the page and the thread that plans say to each other. The page asks once and hears of every step; the thread is asked
 * again when it has said `done` or `refused`.
 */

export type SolverQuestion = PlanInput

export type SolverAnswer =
  | { readonly step: 'prepared'; readonly problem: Problem; readonly measure: Measure }
  | { readonly step: 'fewest'; readonly fewest: FewestSigns; readonly coverage: Judgement }
  | { readonly step: 'curve'; readonly points: readonly CurvePoint[] }
  | { readonly step: 'done' }
  | { readonly step: 'refused'; readonly code: RefusalCode }

export type RefusalCode = 'no-ways' | 'no-way-in' | 'failed'
