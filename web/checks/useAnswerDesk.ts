import { useQueryClient } from '@tanstack/react-query'
import { createContext, useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { progress } from '../../geodata/checks/progress.ts'
import { reasonRequired } from '../../geodata/checks/reasonRequired.ts'
import type { Answer, AnswerValue, Check } from '../../geodata/model/check.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { type AnswerDesk, type AnswerState, createAnswerDesk } from './answerDesk.ts'
import { saveAnswer } from './checks.ts'

/**
 * The desk of one check's answers, for as long as its page is open: mount it with the check's id as key. What is stored
 * goes into the query cache; leaving sends what waits.
 */
export function useAnswerDesk(check: Check): AnswerDesk {
  const queryClient = useQueryClient()
  const latest = useRef(check)
  latest.current = check
  const [desk] = useState(() => {
    const save = async (point: string, input: Parameters<typeof saveAnswer>[2], revision: number) => {
      const outcome = await saveAnswer(check.id, point, input, revision)
      if (outcome.kind === 'stored') {
        queryClient.setQueryData<Check>(
          queryKeys.check(check.id),
          (cached) => cached && withAnswer(cached, outcome.stored),
        )
        void queryClient.invalidateQueries({
          queryKey: queryKeys.checks(check.projectId),
          refetchType: 'none',
        })
      }
      return outcome
    }
    return createAnswerDesk(check.answers, save, (point, value) => wantsReason(latest.current, point, value))
  })

  useEffect(() => desk.receive(check.answers), [desk, check.answers])
  // What is measured decides what an answer has to explain.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of the tests that matters
  useEffect(() => desk.reconsider(), [desk, check.tests])
  useEffect(() => () => desk.flush(), [desk])
  return desk
}

function wantsReason(
  { findings, tests }: Pick<Check, 'findings' | 'tests'>,
  point: string,
  value: AnswerValue | null,
): boolean {
  const finding = findings.find((one) => one.point === point)
  const ofPoint = tests.filter((test) => test.point === point)
  return finding !== undefined && reasonRequired(finding, ofPoint, value) !== null
}

function withAnswer(check: Check, answer: Answer): Check {
  const answers = [...check.answers.filter(({ point }) => point !== answer.point), answer]
  return { ...check, answers, progress: progress(check.findings, answers) }
}

export const AnswerDeskContext = createContext<AnswerDesk | null>(null)

/** One point's answer and the desk that keeps it. */
export function useAnswer(point: string): AnswerState & { desk: AnswerDesk } {
  const desk = useContext(AnswerDeskContext)
  if (!desk) throw new Error('useAnswer outside of AnswerDeskContext')
  const state = useSyncExternalStore(desk.subscribe, () => desk.read(point))
  return { ...state, desk }
}
