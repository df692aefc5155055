import { z } from 'zod'
import { type Text, text } from '../model/language.ts'
import type { ClearanceState } from './clearance.ts'

/** Why a step cannot be taken, in words for the one who tried. */
export const clearanceRefusals = {
  'not-your-role': text('Rollen din gir ikke adgang til dette.', 'Your role does not give access to this.'),
  'for-yourself': text(
    'Dette gjelder deg selv. Klarering foreslås og godkjennes av to andre.',
    'This is for yourself. Clearance is proposed and approved by two others.',
  ),
  'own-proposal': text(
    'Du foreslo denne, så en annen må godkjenne.',
    'You proposed this, so somebody else must approve.',
  ),
  'account-locked': text(
    'Kontoen er sperret og kan ikke få klarering.',
    'The account is locked and cannot be given clearance.',
  ),
  'proposer-may-not': text(
    'Den som foreslo, kan ikke lenger foreslå klarering. Avslå, og be om et nytt forslag.',
    'The one who proposed may no longer propose clearance. Decline, and ask for a new proposal.',
  ),
  'already-proposed': text(
    'Et forslag for denne personen venter allerede på godkjenning.',
    'A proposal for this person is already waiting for approval.',
  ),
  'ends-too-soon': text('Velg en dato etter i dag.', 'Choose a date after today.'),
  'ends-too-late': text('Klarering gis for høyst 12 måneder.', 'Clearance is given for at most 12 months.'),
  approved: text('Den er allerede godkjent.', 'It has already been approved.'),
  declined: text('Den er allerede avslått.', 'It has already been declined.'),
  revoked: text('Den er trukket tilbake.', 'It has been revoked.'),
  ended: text('Den er utløpt.', 'It has ended.'),
  lapsed: text(
    'Forslaget ble ikke avgjort i tide. Foreslå på nytt om det fortsatt trengs.',
    'The proposal was not decided in time. Propose again if it is still needed.',
  ),
} as const satisfies Record<string, Text> & Record<Exclude<ClearanceState, 'proposed'>, Text>
export type ClearanceRefusal = keyof typeof clearanceRefusals
export const clearanceRefusalSchema = z.enum(
  Object.keys(clearanceRefusals) as [ClearanceRefusal, ...ClearanceRefusal[]],
)
