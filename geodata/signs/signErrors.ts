import { sameValue } from '../imports/same.ts'
import { text } from '../model/language.ts'
import type { Problem } from '../model/problem.ts'
import type { SignProperties } from '../model/sign.ts'
import { type LifeFacts, missingBetween, missingToOrder, remark, stepOf } from './life.ts'
import { isOrderedAnew } from './made.ts'
import { writtenCode } from './placeCode.ts'
import type { Remark } from './signAnswers.ts'
import { dayRemarks } from './signDays.ts'

/** What a sign is judged against. */
export interface SignBasis extends LifeFacts {
  /** As it was until now; null for a new one. What has not changed is not judged again. */
  previous: SignProperties | null
  isKnownMessage: boolean
  isKnownPlan: boolean
  /** Another sign has the place code, or has had it. */
  isCodeTaken: boolean
  /** The date in Norway. */
  today: string
}

/** What is wrong between the attributes of a sign, by their paths; each of them is sound by itself. */
export function signErrors(next: SignProperties, basis: SignBasis): NonNullable<Problem['errors']> {
  const { previous, today } = basis
  const hasChanged = (...names: readonly (keyof SignProperties)[]) =>
    names.some((name) => !sameValue(next[name], previous?.[name] ?? empty(next[name])))
  return [
    ...(hasChanged('messageId') && !basis.isKnownMessage
      ? [remark('messageId', 'unknown-message', noMessage)]
      : []),
    ...(hasChanged('planId') && !basis.isKnownPlan ? [remark('planId', 'unknown-plan', noPlan)] : []),
    ...(hasChanged('placeCode') ? codeRemarks(next, basis) : []),
    ...(hasChanged('shows') ? [remark('shows', 'read-only', frozen)] : []),
    ...dayRemarks(next, today, hasChanged),
    ...lifeRemarks(next, basis, hasChanged),
  ].map(({ field, ...error }) => ({
    ...error,
    field: field.startsWith('permissions.') ? 'properties.status' : `properties.${field}`,
  }))
}

/** Nothing in a field of its kind: a list is never null. */
function empty(value: unknown): unknown {
  return Array.isArray(value) ? [] : null
}

/**
 * What a step asks for. A sign that is registered as it already is, is believed: its days and permissions may be unknown. But
 * what it says is an approved message or nothing.
 */
function lifeRemarks(
  next: SignProperties,
  basis: SignBasis,
  hasChanged: (...names: readonly (keyof SignProperties)[]) => boolean,
): Remark[] {
  const { previous, messageRefusals } = basis
  const to = stepOf[next.status]
  if (previous === null) {
    const isAskedFor = to === stepOf.ordered || next.messageId !== null
    return to >= stepOf.ordered && isAskedFor
      ? missingToOrder(next, { messageRefusals, permissionsMissing: [] }).filter(
          ({ field }) => field === 'messageId',
        )
      : []
  }
  const from = stepOf[previous.status]
  if (from < to) return missingBetween(next, from, to, basis)
  if (isOrderedAnew(next, previous)) return missingToOrder(next, basis)
  const isOtherMessage = to >= stepOf.ordered && hasChanged('messageId')
  return isOtherMessage ? missingToOrder(next, basis).filter(({ field }) => field === 'messageId') : []
}

/** Read out over the phone, so letters, digits and hyphens. */
const readable = /^[\p{L}\d]+([ -][\p{L}\d]+)*$/u

function codeRemarks({ placeCode }: SignProperties, { isCodeTaken }: SignBasis): Remark[] {
  if (placeCode === null) return []
  if (!readable.test(writtenCode(placeCode))) return [remark('placeCode', 'unreadable', unreadable)]
  return isCodeTaken ? [remark('placeCode', 'taken', taken)] : []
}

const unreadable = text(
  'Bruk bokstaver, tall og bindestrek, så koden kan leses opp i telefonen.',
  'Use letters, digits and hyphens, so that the code can be read out over the phone.',
)
const taken = text(
  'Et annet skilt har eller har hatt denne koden. Velg en annen, eller la feltet stå tomt.',
  'Another sign has or has had this code. Choose another, or leave the field empty.',
)
const noMessage = text('Budskapet finnes ikke.', 'There is no such message.')
const noPlan = text('Skiltplanen finnes ikke.', 'There is no such sign plan.')
const frozen = text(
  'Hva skiltet viser, settes når det bestilles, og kan ikke skrives inn.',
  'What the sign shows is set when it is ordered, and cannot be written.',
)
