import type { Answer } from '../../geodata/model/check.ts'
import type { Text } from '../../geodata/model/language.ts'
import { type TextKind, textRemarks } from '../../geodata/sites/text/kinds.ts'
import { checkText } from '../../geodata/sites/textCheck.ts'

/** A reason with words that are often better put in another way, and what to do. */
export interface ReasonRemark {
  point: string
  messages: Text[]
}

// Dates are the stuff of a case: meetings, deadlines, drawings.
const unremarkable: readonly TextKind[] = ['text-date']

/** What stands in the reasons that may be read more widely than it was written for; one line a point. */
export function remarksOnReasons(answers: readonly Pick<Answer, 'point' | 'reason'>[]): ReasonRemark[] {
  return answers.flatMap(({ point, reason }) => {
    const kinds = new Set(checkText(reason, { forPlanners: true }).map(({ kind }) => kind))
    const messages = [...kinds]
      .filter((kind) => !unremarkable.includes(kind))
      .map((kind) => textRemarks[kind])
    return messages.length > 0 ? [{ point, messages }] : []
  })
}
