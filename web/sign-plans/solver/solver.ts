import type { Text } from '../../../geodata/model/language.ts'
import type { CurvePoint } from '../../../geodata/sign-planning/bestSigns.ts'
import { type Judgement, judge, type Measure } from '../../../geodata/sign-planning/judge.ts'
import type { PlanInput, PointedSign } from '../../../geodata/sign-planning/planInput.ts'
import { placed } from '../../../geodata/sign-planning/planProblem.ts'
import type { FewestSigns, Problem } from '../../../geodata/sign-planning/problem.ts'
import { servedBy } from '../../../geodata/sign-planning/serves.ts'
import { type WayIndex, wayIndex } from '../../../geodata/sign-planning/wayIndex.ts'
import { refusals } from './refusals.ts'
import type { RefusalCode, SolverAnswer } from './solverMessages.ts'

/** The plan's ways, place and candidates made ready, so that signs are judged in milliseconds while they are moved. */
export interface PreparedPlan extends Measure {
  readonly problem: Problem
  readonly index: WayIndex
  readonly readingMetres: number
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
  | { readonly ok: false; readonly code: RefusalCode | 'cancelled'; readonly message: Text }

/** A thread that has nothing to do: loading the solver anew for every change would take longer than to plan. */
let idle: Worker | null = null

/** Works the plan out in a thread of its own; never rejects. `signal` ends the thread at once. */
export function solvePlan(
  input: PlanInput,
  onProgress: (progress: SolverProgress) => void,
  signal: AbortSignal,
): Promise<SolverOutcome> {
  const worker = idle ?? new Worker(new URL('./planThread.ts', import.meta.url), { type: 'module' })
  idle = null
  return new Promise((resolve) => {
    const parts: { -readonly [Part in keyof SolvedPlan]?: SolvedPlan[Part] } = {}
    const end = (outcome: SolverOutcome) => {
      signal.removeEventListener('abort', cancel)
      worker.onmessage = null
      // A thread that fell, or is in the midst of something, is of no more use.
      const isSound = outcome.ok || outcome.code === 'no-ways' || outcome.code === 'no-way-in'
      if (isSound && !idle) idle = worker
      else worker.terminate()
      resolve(outcome)
    }
    const refuse = (code: RefusalCode | 'cancelled') => end({ ok: false, code, message: refusals[code] })
    const cancel = () => refuse('cancelled')
    worker.onmessage = ({ data }: MessageEvent<SolverAnswer>) => {
      if (data.step === 'refused') return refuse(data.code)
      if (data.step === 'done') return end({ ok: true, plan: parts as SolvedPlan })
      if (data.step === 'prepared') {
        parts.prepared = preparedOf(data.problem, data.measure, input)
        onProgress({ step: 'prepared', prepared: parts.prepared })
      } else {
        if (data.step === 'curve') parts.curve = data.points
        else Object.assign(parts, { fewest: data.fewest, coverage: data.coverage })
        onProgress(data)
      }
    }
    // The script could not be had, or the thread ran out of memory.
    worker.onerror = () => refuse('failed')
    if (signal.aborted) return cancel()
    signal.addEventListener('abort', cancel)
    worker.postMessage(input)
  })
}

function preparedOf(problem: Problem, measure: Measure, { content }: PlanInput): PreparedPlan {
  const { readingMetres } = content.settings
  return { problem, ...measure, index: wayIndex(problem.graph), readingMetres }
}

/** What the signs of a plan come to beside those that are kept; for every step of a drag. */
export function judgeSigns(prepared: PreparedPlan, signs: readonly PointedSign[]): Judgement {
  const { problem, index, readingMetres } = prepared
  const served = signs.flatMap((sign) => [...servedBy(index, placed(sign), readingMetres)])
  return judge(problem, prepared, served)
}
