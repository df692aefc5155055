import { type Text, text } from '../model/language.ts'
import type { Obstacle, ReviewMove, ReviewStep } from '../model/review.ts'
import { checkState } from './checkState.ts'
import { obstaclesTo } from './obstacles.ts'

/** Why a step cannot be taken, in words for the one who tried. */
export const reviewRefusals = {
  signed: text(
    'Sjekken er signert og kan ikke endres. Kjør en ny sjekk hvis noe er endret.',
    'The check is signed and cannot be changed. Run a new check if something has changed.',
  ),
  'already-sent': text(
    'Sjekken er allerede sendt til gjennomgang.',
    'The check has already been sent to review.',
  ),
  'not-in-review': text('Sjekken ligger ikke til gjennomgang.', 'The check is not in review.'),
  'not-sender': text(
    'Bare den som sendte sjekken, kan trekke den tilbake. Send den heller tilbake med en kommentar.',
    'Only the one who sent the check can withdraw it. Send it back with a comment instead.',
  ),
  'own-check': text(
    'Du sendte denne sjekken, så en annen må gå gjennom den.',
    'You sent this check, so somebody else must review it.',
  ),
  'comment-missing': text(
    'Skriv hva som må rettes før sjekken kan sendes på nytt.',
    'Write what must be corrected before the check can be sent again.',
  ),
  obstacles: text('Noe gjenstår før dette kan gjøres.', 'Something is left before this can be done.'),
} as const satisfies Record<string, Text>
export type ReviewRefusal = keyof typeof reviewRefusals

const stepOf = {
  send: 'sent',
  withdraw: 'withdrawn',
  'send-back': 'sent_back',
  sign: 'signed',
} as const satisfies Record<ReviewMove, ReviewStep['step']>

type Situation = {
  /** Oldest first. */
  steps: readonly ReviewStep[]
  obstacles: readonly Obstacle[]
}

export type Move = Pick<ReviewStep, 'comment' | 'at' | 'by' | 'accountId'> & { move: ReviewMove }

/** Why the step may not be taken, or null. That the person has the right `checks:review` is known already. */
export function refuseMove(
  { steps, obstacles }: Situation,
  { move, comment, accountId }: Pick<Move, 'move' | 'comment' | 'accountId'>,
): ReviewRefusal | null {
  const state = checkState(steps)
  if (state === 'signed') return 'signed'
  if (move === 'send') {
    if (state === 'in_review') return 'already-sent'
  } else {
    if (state !== 'in_review') return 'not-in-review'
    const isSender = steps.at(-1)!.accountId === accountId
    if (move === 'withdraw' && !isSender) return 'not-sender'
    if (move !== 'withdraw' && isSender) return 'own-check'
  }
  if (move === 'send-back' && comment.trim() === '') return 'comment-missing'
  return obstaclesTo(move, obstacles).length > 0 ? 'obstacles' : null
}

/** The step that a move adds, where it is not refused. */
export function takeMove(
  situation: Situation,
  move: Move,
): { ok: true; step: ReviewStep } | { ok: false; refusal: ReviewRefusal } {
  const refusal = refuseMove(situation, move)
  if (refusal) return { ok: false, refusal }
  const { move: name, ...rest } = move
  return { ok: true, step: { ...rest, number: situation.steps.length + 1, step: stepOf[name] } }
}
