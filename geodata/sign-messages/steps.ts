import { codeList } from '../model/codes.ts'
import { type Text, text } from '../model/language.ts'
import type { StoredMessage } from '../model/signMessage.ts'

/** What is done with a message besides writing it. */
export const messageSteps = codeList({
  submit: ['Send til godkjenning', 'Send for approval'],
  approve: ['Godkjenn', 'Approve'],
  return: ['Send tilbake', 'Send back'],
  retire: ['Ta ut av bruk', 'Take out of use'],
  restore: ['Ta i bruk igjen', 'Take into use again'],
})
export type MessageStep = keyof typeof messageSteps.labels

type State = StoredMessage['state']

const from: Readonly<Record<MessageStep, readonly State[]>> = {
  submit: ['draft'],
  approve: ['submitted'],
  return: ['submitted'],
  retire: ['draft', 'submitted', 'approved'],
  restore: ['retired'],
}

/** Whether a step can be taken from a state; why not as a sentence, or null. */
export function refuseStep(step: MessageStep, state: State): Text | null {
  return from[step].includes(state) ? null : refusals[state]
}

const refusals: Readonly<Record<State, Text>> = {
  draft: text(
    'Budskapet er et utkast. Send det til godkjenning først.',
    'The message is a draft. Send it for approval first.',
  ),
  submitted: text('Budskapet venter på folkehelse.', 'The message is waiting for public health.'),
  approved: text('Budskapet er godkjent allerede.', 'The message is approved already.'),
  retired: text(
    'Budskapet er tatt ut av bruk. Ta det i bruk igjen først.',
    'The message is out of use. Take it into use again first.',
  ),
}
