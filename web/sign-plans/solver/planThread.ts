import loadHighs, { type Highs } from 'highs'
import { bestSigns, type CurvePoint } from '../../../geodata/sign-planning/bestSigns.ts'
import { highsSolver } from '../../../geodata/sign-planning/highsSolver.ts'
import { judge, measureOf } from '../../../geodata/sign-planning/judge.ts'
import { planFewest } from '../../../geodata/sign-planning/planFewest.ts'
import { planProblem } from '../../../geodata/sign-planning/planProblem.ts'
import type { SolverAnswer, SolverQuestion } from './solverMessages.ts'

/*
 * The thread that plans, so that the page stays alive while the solver works. It alone may compile WebAssembly
 * (worker/http/guards.ts knows its script by this file's name). It keeps nothing of what it was asked.
 */

let solver: Promise<Highs> | null = null

self.onmessage = async ({ data }: MessageEvent<SolverQuestion>) => {
  try {
    await plan(data)
  } catch (error) {
    console.error(error)
    say({ step: 'refused', code: 'failed' })
  }
}

function say(answer: SolverAnswer) {
  self.postMessage(answer)
}

async function plan(input: SolverQuestion) {
  solver ??= loadHighs()
  const problem = planProblem(input)
  if (problem.graph.from.length === 0) return say({ step: 'refused', code: 'no-ways' })
  const measure = measureOf(problem, input.content.counts)
  say({ step: 'prepared', problem, measure })
  if (measure.waysIn.length === 0) return say({ step: 'refused', code: 'no-way-in' })
  const solveLp = highsSolver(await solver)
  const fewest = planFewest(problem, solveLp)
  const served = fewest.chosen.flatMap((index) => [...problem.serves[index]!])
  say({ step: 'fewest', fewest, coverage: judge(problem, measure, served) })
  const points: CurvePoint[] = []
  for (const point of bestSigns(problem, measure.routes, measure.weights, solveLp)) {
    points.push(point)
    say({ step: 'curve', points })
  }
  say({ step: 'done' })
}
