import { type Text, text } from '../model/language.ts'
import type { SignProperties, SignStatus } from '../model/sign.ts'
import { permissionCodes } from '../model/signPermission.ts'
import type { ShownRefusal } from '../sign-messages/shownNow.ts'
import type { PermissionRule } from './permissionRule.ts'
import { permissionsFor, unknownForPermissions } from './permissions.ts'
import type { Remark } from './signAnswers.ts'

/*
 * The life of a sign: proposed, approved, ordered, put up, seen to, taken down; and what must be there before each step.
 */

/** The steps in their order; one that must be seen to stands as far as one that is mounted. */
export const stepOf: Readonly<Record<SignStatus, number>> = {
  proposed: 0,
  approved: 1,
  ordered: 2,
  mounted: 3,
  follow_up: 3,
  removed: 4,
}

/** Where a sign goes from each state: on, or back where that was too soon. From what stands a new one can be ordered. */
export const nextStatuses: Readonly<Record<SignStatus, readonly SignStatus[]>> = {
  proposed: ['approved'],
  approved: ['ordered', 'proposed'],
  ordered: ['mounted', 'approved'],
  mounted: ['follow_up', 'removed', 'ordered'],
  follow_up: ['mounted', 'removed', 'ordered'],
  removed: ['mounted'],
}

/** What a sign's own attributes do not tell. */
export interface LifeFacts {
  /** Why no sign can be made with the message that is chosen; null where none is chosen. */
  messageRefusals: readonly ShownRefusal[] | null
  /** Asked for by rules, and neither given nor assessed as not needed (permissions.ts). */
  permissionsMissing: readonly PermissionRule[]
}

/** What is missing for a sign to go from one step to another further on; every step between asks for its own. */
export function missingBetween(sign: SignProperties, from: number, to: number, facts: LifeFacts): Remark[] {
  const missing = [1, 2, 3, 4].flatMap((step) => (from < step && step <= to ? asks[step]!(sign, facts) : []))
  const said = (one: Remark) => `${one.field} ${one.code}`
  return missing.filter((one, at) => missing.findIndex((other) => said(other) === said(one)) === at)
}

/** What must be there before a sign is ordered, or ordered anew where one stands. */
export function missingToOrder(sign: SignProperties, facts: LifeFacts): Remark[] {
  return asks[2]!(sign, facts)
}

const asks: Readonly<Record<number, (sign: SignProperties, facts: LifeFacts) => Remark[]>> = {
  1: ({ approvedOn }) => whereMissing(approvedOn, 'approvedOn', says.approvedOn),
  2: (sign, { messageRefusals, permissionsMissing }) => [
    ...whereMissing(sign.orderedOn, 'orderedOn', says.orderedOn),
    ...whereMissing(sign.size, 'size', says.size),
    ...(messageRefusals?.map((refusal) => ({ field: 'messageId', ...refusal })) ?? [
      remark('messageId', 'missing', says.message),
    ]),
    ...unknownForPermissions(sign).filter(({ field }) => field !== 'size'),
    ...permissionsFor(sign)
      .filter(({ need }) => need === 'forbidden')
      .map(({ code, text: message }) => remark(`permissions.${code}`, 'forbidden', message)),
    ...permissionsMissing.map(({ code }) =>
      remark(`permissions.${code}`, 'permission-missing', sayMissing(code)),
    ),
  ],
  3: (sign) => [
    ...whereMissing(sign.mountedOn, 'mountedOn', says.mountedOn),
    ...whereMissing(sign.mounting, 'mounting', says.mounting),
    ...(isOnPost(sign) && sign.notOnTrafficSign === null
      ? [remark('notOnTrafficSign', 'missing', says.perhapsTrafficSign)]
      : []),
    ...(sign.notOnTrafficSign === false ? [remark('notOnTrafficSign', 'forbidden', says.trafficSign)] : []),
  ],
  4: ({ removedOn }) => whereMissing(removedOn, 'removedOn', says.removedOn),
}

function isOnPost({ mounting }: SignProperties): boolean {
  return mounting === 'own_post' || mounting === 'light_pole'
}

export function remark(field: string, code: string, message: Text): Remark {
  return { field, code, message }
}

function whereMissing(value: unknown, field: string, message: Text): Remark[] {
  return value === null ? [remark(field, 'missing', message)] : []
}

function sayMissing(code: PermissionRule['code']): Text {
  const { nb, en } = permissionCodes.labels[code]
  return text(
    `Mangler: ${nb}. Registrer at den er gitt, eller vurdert som ikke nødvendig.`,
    `Missing: ${en}. Register that it was given, or assessed as not needed.`,
  )
}

const says = {
  approvedOn: text(
    'Skriv hvilken dag plasseringen ble godkjent.',
    'Write the day the placement was approved.',
  ),
  orderedOn: text('Skriv hvilken dag skiltet ble bestilt.', 'Write the day the sign was ordered.'),
  mountedOn: text('Skriv hvilken dag skiltet ble montert.', 'Write the day the sign was mounted.'),
  removedOn: text('Skriv hvilken dag skiltet ble fjernet.', 'Write the day the sign was removed.'),
  size: text('Velg størrelsen før skiltet bestilles.', 'Choose the size before the sign is ordered.'),
  message: text(
    'Velg budskapet som skal stå på skiltet.',
    'Choose the message that is to stand on the sign.',
  ),
  mounting: text('Velg hvordan skiltet er montert.', 'Choose how the sign is mounted.'),
  perhapsTrafficSign: text(
    'Bekreft at stolpen ikke har trafikkskilt.',
    'Confirm that the post has no traffic sign.',
  ),
  trafficSign: text(
    'Skiltet kan ikke monteres på en stolpe med trafikkskilt. Velg en annen stolpe eller vegg.',
    'The sign cannot be mounted on a post with a traffic sign. Choose another post or wall.',
  ),
} as const satisfies Record<string, Text>
