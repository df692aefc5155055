import { sayHours } from '../../geodata/helplines/hours.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { text } from '../../geodata/model/language.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import type { Handling, Recall } from '../../geodata/model/recall.ts'
import type { Shown } from '../../geodata/model/sign.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { showingStatuses } from '../../geodata/recalls/showing.ts'
import { helplineKind } from '../helplines/store.ts'
import type { Context } from '../operation.ts'
import { findRecord } from '../records/store.ts'
import { readShownNow } from '../sign-messages/shownNow.ts'
import { revised } from '../things/service.ts'

/**
 * The sign as it is after somebody has gone through it, or null where nothing of it changes. Replaced: it shows what is right
 * now. Confirmed: what it shows of this service is what it should show. Removed: it is taken down that day.
 */
export function signAfter(
  context: Context,
  recall: Pick<Recall, 'helplineId' | 'cause'>,
  sign: Thing,
  { outcome, on }: Handling,
): Outcome<Thing | null> {
  const { properties } = sign
  const isGone = sign.deletedAt !== null || !showingStatuses.some((status) => status === properties.status)
  if (outcome === 'removed')
    return success(isGone ? null : changed(context, sign, { status: 'removed', removedOn: on }))
  if (isGone) return failure('gone-stale', { detail: gone })
  if (outcome === 'confirmed' && findRecord(context.sql, helplineKind, recall.helplineId)?.removed)
    return failure('invalid', { errors: [{ ...atOutcome, code: 'helpline-retired', message: outOfUse }] })
  const shows = properties.shows as Shown | undefined
  const next =
    outcome === 'replaced'
      ? replacedShows(context, recall, sign, shows)
      : success(confirmedShows(context, recall, shows))
  if (!next.ok) return next
  const isSame = JSON.stringify(next.value) === JSON.stringify(shows)
  return success(isSame ? null : changed(context, sign, { shows: next.value }))
}

/** What a sign made today with its message shows; refused while that would still be wrong. */
function replacedShows(
  { sql, now }: Context,
  { helplineId, cause }: Pick<Recall, 'helplineId' | 'cause'>,
  { properties }: Thing,
  shows: Shown | undefined,
): Outcome<Shown> {
  const messageId = (properties.messageId ?? shows?.messageId) as string | undefined
  if (!messageId)
    return failure('invalid', { errors: [{ ...atOutcome, code: 'message-missing', message: noMessage }] })
  const right = readShownNow(sql, messageId, dateInNorway(now))
  if (!right.ok)
    return failure('invalid', { errors: right.refusals.map((refusal) => ({ ...atOutcome, ...refusal })) })
  if (cause === 'retired' && right.shown.helplines.some(({ id }) => id === helplineId))
    return failure('invalid', { errors: [{ ...atOutcome, code: 'helpline-retired', message: stillShown }] })
  return success(right.shown)
}

/** Somebody has read the sign: of this service it shows what is right. */
function confirmedShows(
  { sql }: Context,
  { helplineId }: Pick<Recall, 'helplineId'>,
  shows: Shown | undefined,
) {
  const service = findRecord(sql, helplineKind, helplineId)
  if (!shows || !service) return shows
  const { id, revision, name, number, hours } = service
  const right = { id, revision, name, number, hours: sayHours(hours, 'nb') }
  return { ...shows, helplines: shows.helplines.map((one) => (one.id === helplineId ? right : one)) }
}

function changed(context: Context, sign: Thing, properties: Record<string, unknown>): Thing {
  return revised(context, sign, { properties: { ...sign.properties, ...properties } })
}

const atOutcome = { field: 'outcome' }
const gone = text('Skiltet er tatt ned eller fjernet allerede.', 'The sign is down or removed already.')
const noMessage = text(
  'Skiltet har ikke noe budskap. Velg ett på skiltets side først.',
  'The sign has no message. Choose one on the sign’s own page first.',
)
const outOfUse = text(
  'Tjenesten er tatt ut av bruk, så skiltet kan ikke være riktig. Bytt det eller ta det ned.',
  'The service is out of use, so the sign cannot be right. Replace it or take it down.',
)
const stillShown = text(
  'Budskapet viser fortsatt tjenesten. Endre budskapet, eller velg et annet på skiltets side.',
  'The message still shows the service. Change the message, or choose another on the sign’s own page.',
)
