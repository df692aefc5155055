import { useEffect, useState } from 'react'
import type { Text } from '../../geodata/model/language.ts'
import type { CurvePoint } from '../../geodata/sign-planning/bestSigns.ts'
import type { Judgement } from '../../geodata/sign-planning/judge.ts'
import type { PlanInput } from '../../geodata/sign-planning/planInput.ts'
import type { FewestSigns } from '../../geodata/sign-planning/problem.ts'
import { type PreparedPlan, solvePlan } from './solver/solver.ts'

/** What has come of the calculation so far; while it runs anew, what came last is still shown. */
export interface Solution {
  isWorking: boolean
  prepared: PreparedPlan | null
  fewest: FewestSigns | null
  /** With the fewest signs. */
  coverage: Judgement | null
  curve: readonly CurvePoint[]
  /** Whether the curve is all there. */
  isWhole: boolean
  failure: { code: 'no-ways' | 'no-way-in' | 'failed'; message: Text } | null
}

const nothing: Solution = {
  isWorking: false,
  prepared: null,
  fewest: null,
  coverage: null,
  curve: [],
  isWhole: false,
  failure: null,
}

/** A breath, so that a number being typed is not worked out letter by letter. */
const settleMilliseconds = 250

/** Works the plan out in another thread, again whenever what it rests on changes. Give `input` a stable identity. */
export function useSolution(input: PlanInput | null): Solution {
  const [solution, setSolution] = useState(nothing)
  useEffect(() => {
    if (!input) return
    const stopping = new AbortController()
    const add = (part: Partial<Solution>) => {
      if (!stopping.signal.aborted) setSolution((before) => ({ ...before, ...part }))
    }
    const solve = async () => {
      const outcome = await solvePlan(
        input,
        (progress) => {
          // A new problem: what was found for the one before says nothing of its candidates.
          if (progress.step === 'prepared') add({ ...nothing, isWorking: true, prepared: progress.prepared })
          else if (progress.step === 'fewest') add({ fewest: progress.fewest, coverage: progress.coverage })
          else add({ curve: progress.points })
        },
        stopping.signal,
      )
      if (outcome.ok) add({ ...nothing, ...outcome.plan, isWhole: true })
      else if (outcome.code !== 'cancelled')
        add({ ...nothing, failure: { code: outcome.code, message: outcome.message } })
    }
    add({ isWorking: true })
    const timer = setTimeout(() => void solve(), settleMilliseconds)
    return () => {
      clearTimeout(timer)
      stopping.abort()
    }
  }, [input])
  return solution
}
