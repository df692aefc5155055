import { sayHours } from '../helplines/hours.ts'
import { isVerified } from '../helplines/verification.ts'
import type { StoredHelpline } from '../model/helpline.ts'
import { type Text, text } from '../model/language.ts'
import type { Stored } from '../model/record.ts'
import type { Shown } from '../model/sign.ts'
import type { MessageVersion } from '../model/signMessage.ts'
import { approvedVersion } from './versions.ts'

/** Why a sign cannot be made with a message now. */
export interface ShownRefusal {
  code: 'message-not-approved' | 'helpline-retired' | 'agreement-ended' | 'helpline-unverified'
  message: Text
}
export type ShownNow = { ok: true; shown: Shown } | { ok: false; refusals: ShownRefusal[] }

/**
 * What a sign that is made with a message today shows, as it is printed: the approved version of all (newest first), and its
 * services as they are now. Refused where the message or a service is not in order.
 */
export function shownNow(
  versions: readonly MessageVersion[],
  helplineOf: (id: string) => Stored<StoredHelpline> | null,
  today: string,
): ShownNow {
  const message = approvedVersion(versions)
  if (!message) return { ok: false, refusals: [notApproved] }
  const services = message.helplines.map(helplineOf).filter((service) => service !== null)
  const refusals = services.flatMap((service) => refusalsOf(service, today))
  if (refusals.length > 0) return { ok: false, refusals }
  return {
    ok: true,
    shown: {
      messageId: message.id,
      messageRevision: message.revision,
      helplines: services.map(({ id, revision, name, number, hours }) => ({
        ...{ id, revision, name, number },
        hours: sayHours(hours, 'nb'),
      })),
    },
  }
}

function refusalsOf(
  { name, removed, agreement, verified }: Stored<StoredHelpline>,
  today: string,
): ShownRefusal[] {
  if (removed) return [{ code: 'helpline-retired', message: sayRetired(name) }]
  return [
    ...(agreement.state === 'ended'
      ? [{ code: 'agreement-ended' as const, message: sayAgreementEnded(name) }]
      : []),
    ...(isVerified(verified, today)
      ? []
      : [{ code: 'helpline-unverified' as const, message: sayUnverified(name) }]),
  ]
}

const notApproved: ShownRefusal = {
  code: 'message-not-approved',
  message: text(
    'Budskapet er ikke godkjent av folkehelse. Send det til godkjenning, eller velg et annet.',
    'The message is not approved by public health. Send it for approval, or choose another.',
  ),
}
function sayRetired(name: string): Text {
  return text(
    `«${name}» er tatt ut av bruk. Endre budskapet, eller velg et annet.`,
    `“${name}” is out of use. Change the message, or choose another.`,
  )
}
function sayAgreementEnded(name: string): Text {
  return text(
    `Avtalen med «${name}» er avsluttet. Endre budskapet, eller velg et annet.`,
    `The agreement with “${name}” has ended. Change the message, or choose another.`,
  )
}
function sayUnverified(name: string): Text {
  return text(
    `Nummeret til «${name}» er ikke verifisert. Verifiser det i tjenesteregisteret først.`,
    `The number of “${name}” is not verified. Verify it in the register of services first.`,
  )
}
