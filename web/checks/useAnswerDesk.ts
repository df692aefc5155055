import { useQueryClient } from '@tanstack/react-query'
import { useBlocker } from '@tanstack/react-router'
import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { progress } from '../../geodata/checks/progress.ts'
import type { Answer, Check } from '../../geodata/model/check.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { useWords } from '../words/words.ts'
import { type AnswerDesk, type AnswerState, createAnswerDesk } from './answerDesk.ts'
import { saveAnswer } from './checks.ts'
import { checkWords } from './checkWords.ts'

/**
 * The desk of one check, for as long as its page is open: mount it with the check's id as key. What is stored goes into
 * the query cache; leaving sends what waits, and asks first when something could not be saved.
 */
export function useAnswerDesk(check: Check): AnswerDesk {
  const words = useWords(checkWords)
  const queryClient = useQueryClient()
  const [desk] = useState(() =>
    createAnswerDesk(check.answers, async (point, input, revision) => {
      const outcome = await saveAnswer(check.id, point, input, revision)
      if (outcome.kind === 'stored') {
        queryClient.setQueryData<Check>(
          queryKeys.check(check.id),
          (cached) => cached && withAnswer(cached, outcome.answer),
        )
        void queryClient.invalidateQueries({
          queryKey: queryKeys.checks(check.projectId),
          refetchType: 'none',
        })
      }
      return outcome
    }),
  )

  useEffect(() => desk.receive(check.answers), [desk, check.answers])
  useEffect(() => () => desk.flush(), [desk])
  useBlocker({
    shouldBlockFn: () => desk.stuck().length > 0 && !window.confirm(words.leaveUnsaved),
    enableBeforeUnload: () => desk.unsaved().length > 0,
  })
  return desk
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
