import type { FollowUp, FollowUpState } from '../model/followUp.ts'
import { type Text, text } from '../model/language.ts'

/** Why a follow-up cannot be closed or opened again, in words for the one who tried. */
export const followUpRefusals = {
  'already-closed': text('Den er allerede lukket.', 'It has already been closed.'),
  'already-open': text('Den er allerede åpen.', 'It is already open.'),
  'note-missing': text(
    'Skriv kort hva som er gjort, eller hvorfor den lukkes.',
    'Write briefly what has been done, or why it is closed.',
  ),
  closed: text(
    'Den er lukket. Åpne den igjen før du endrer.',
    'It is closed. Reopen it before you change it.',
  ),
} as const satisfies Record<string, Text>
export type FollowUpRefusal = keyof typeof followUpRefusals

/** Why it may not go to the state, or null: whoever closes says how it ended. */
export function refuseState(
  { state }: Pick<FollowUp, 'state'>,
  wanted: FollowUpState,
  note: string,
): FollowUpRefusal | null {
  if (state === wanted) return wanted === 'closed' ? 'already-closed' : 'already-open'
  return wanted === 'closed' && note.trim() === '' ? 'note-missing' : null
}
