import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { planSettingsSchema } from '../../../geodata/model/signPlan.ts'
import { measureOf } from '../../../geodata/sign-planning/judge.ts'
import type { PlanInput } from '../../../geodata/sign-planning/planInput.ts'
import { planProblem } from '../../../geodata/sign-planning/planProblem.ts'
import type { SolverProgress } from '../../../web/sign-plans/solver/solver.ts'
import type { SolverAnswer } from '../../../web/sign-plans/solver/solverMessages.ts'

/** A thread that does nothing until the test says so. */
class Thread {
  static readonly started: Thread[] = []
  readonly asked: unknown[] = []
  isEnded = false
  onmessage: ((event: { data: SolverAnswer }) => void) | null = null
  onerror: (() => void) | null = null
  constructor() {
    Thread.started.push(this)
  }
  postMessage(question: unknown) {
    this.asked.push(question)
  }
  terminate() {
    this.isEnded = true
  }
  say(...answers: SolverAnswer[]) {
    for (const data of answers) this.onmessage?.({ data })
  }
}

beforeEach(() => {
  Thread.started.length = 0
  vi.stubGlobal('Worker', Thread)
  vi.resetModules()
})
afterEach(() => vi.unstubAllGlobals())

const solver = () => import('../../../web/sign-plans/solver/solver.ts')

/** One way past the place, from both sides. */
const input: PlanInput = {
  ways: [
    {
      id: '1',
      geometry: {
        type: 'LineString',
        coordinates: [
          [6.19, 64.8],
          [6.21, 64.8],
        ],
      },
    },
  ],
  place: { type: 'Point', coordinates: [6.2, 64.8] },
  content: {
    settings: planSettingsSchema.parse({}),
    addedWays: [],
    closedAt: [],
    forbidden: [],
    counts: [],
  },
  kept: [],
  rail: [],
  bridges: [],
  youngPeople: [],
}
const problem = planProblem(input)
const prepared: SolverAnswer = { step: 'prepared', problem, measure: measureOf(problem, []) }
const nothing = { open: [], covered: [], served: new Set<number>(), share: 0 }
const fewest: SolverAnswer = {
  step: 'fewest',
  fewest: { chosen: [], uncoverable: [], proof: { kind: 'bound', atLeast: 0 } },
  coverage: nothing,
}
const curve: SolverAnswer = { step: 'curve', points: [] }

it('tells of each step, answers with all of them, and asks the same thread again', async () => {
  const { solvePlan } = await solver()
  for (let round = 1; round <= 2; round++) {
    const steps: SolverProgress['step'][] = []
    const outcome = solvePlan(input, ({ step }) => steps.push(step), new AbortController().signal)
    expect(Thread.started.length).toBe(1)
    Thread.started[0]!.say(prepared, fewest, curve, { step: 'done' })
    expect(await outcome).toMatchObject({ ok: true, plan: { curve: [], coverage: nothing } })
    expect(steps).toEqual(['prepared', 'fewest', 'curve'])
    expect(Thread.started[0]!.asked).toEqual(Array.from({ length: round }, () => input))
  }
})

it('ends the thread when it is cancelled, whatever it was doing, and hears no more of it', async () => {
  const { solvePlan } = await solver()
  const stopping = new AbortController()
  const steps: string[] = []
  const outcome = solvePlan(input, ({ step }) => steps.push(step), stopping.signal)
  const thread = Thread.started[0]!
  thread.say(prepared)
  stopping.abort()
  thread.say(fewest)
  expect(await outcome).toMatchObject({ ok: false, code: 'cancelled' })
  expect([thread.isEnded, steps]).toEqual([true, ['prepared']])
  void solvePlan(input, () => {}, new AbortController().signal)
  expect(Thread.started.length).toBe(2)
  expect(await solvePlan(input, () => {}, AbortSignal.abort())).toMatchObject({ code: 'cancelled' })
})

it('says in words what stands in the way, and keeps a thread only where it is sound', async () => {
  const { solvePlan } = await solver()
  const ask = () => solvePlan(input, () => {}, new AbortController().signal)
  for (const code of ['no-ways', 'no-way-in', 'failed'] as const) {
    const outcome = ask()
    Thread.started[0]!.say({ step: 'refused', code })
    const { message } = (await outcome) as { message: { nb: string } }
    expect([await outcome, message.nb.length > 40]).toMatchObject([{ ok: false, code }, true])
    expect(Thread.started[0]!.isEnded).toBe(code === 'failed')
  }
  const outcome = ask()
  Thread.started[1]!.onerror?.()
  expect(await outcome).toMatchObject({ ok: false, code: 'failed' })
  expect(Thread.started[1]!.isEnded).toBe(true)
})

it('judges a sign where it is held: turned to those who come, it covers their way in', async () => {
  const { judgeSigns, solvePlan } = await solver()
  const outcome = solvePlan(input, () => {}, new AbortController().signal)
  Thread.started[0]!.say(prepared, fewest, curve, { step: 'done' })
  const answer = await outcome
  if (!answer.ok) throw new Error(answer.code)
  const covered = (facingDegrees: number | null) => {
    const sign = { id: '1', point: [6.198, 64.8] as [number, number], facingDegrees }
    const { open, share } = judgeSigns(answer.plan.prepared, [sign])
    return [open.length, share]
  }
  expect([covered(270), covered(90), covered(null)]).toEqual([
    [1, 0.5],
    [2, 0],
    [1, 0.5],
  ])
})
