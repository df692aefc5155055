import type { Answer, AnswerInput } from '../../geodata/model/check.ts'
import { createDesk, type Desk, type DeskState, type DeskSubject } from './desk.ts'

export type AnswerState = DeskState<AnswerInput, Answer>
export type AnswerDesk = Desk<AnswerInput, Answer>

const emptyAnswer: AnswerInput = { value: null, reason: '' }

/**
 * The desk of a check's answers. `wantsReason` says whether a choice cannot stand without a reason: one made without is
 * held on the screen until the reason comes.
 */
export function createAnswerDesk(
  answers: readonly Answer[],
  save: DeskSubject<AnswerInput, Answer>['save'],
  wantsReason: (point: string, value: AnswerInput['value']) => boolean,
): AnswerDesk {
  return createDesk(answers, {
    draftOf: (stored) => {
      const { value, reason } = stored ?? emptyAnswer
      return { value, reason }
    },
    // The service trims texts, so spaces at the ends are no difference.
    isSame: (draft, stored) => {
      const { value, reason } = stored ?? emptyAnswer
      return draft.value === value && draft.reason.trim() === reason.trim()
    },
    isHeld: (point, { value, reason }) => reason.trim() === '' && wantsReason(point, value),
    save,
  })
}
