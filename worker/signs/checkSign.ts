import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { Problem } from '../../geodata/model/problem.ts'
import { type SignProperties, signProperties } from '../../geodata/model/sign.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { stepOf } from '../../geodata/signs/life.ts'
import { isMadeAnew } from '../../geodata/signs/made.ts'
import { placeCodeOf, writtenCode } from '../../geodata/signs/placeCode.ts'
import { signErrors } from '../../geodata/signs/signErrors.ts'
import type { Context } from '../operation.ts'
import { readShownNow } from '../sign-messages/shownNow.ts'
import { lifeFactsOf } from './facts.ts'
import { isCodeTaken, readHighestNumber, recordExists } from './signStore.ts'

type Within = Pick<Context, 'sql' | 'now'>

/** What is wrong between a sign's attributes, and with what they refer to. */
export function checkSign(
  { sql, now }: Within,
  sign: SignProperties,
  previous: Thing | null,
): NonNullable<Problem['errors']> {
  const today = dateInNorway(now)
  const { messageId, planId, placeCode } = sign
  return signErrors(sign, {
    ...lifeFactsOf(sql, previous?.id ?? null, sign, today),
    previous: before(previous),
    isKnownMessage: messageId === null || recordExists(sql, 'sign_message', messageId),
    isKnownPlan: planId === null || recordExists(sql, 'sign_plan', planId),
    isCodeTaken: placeCode !== null && isCodeTaken(sql, writtenCode(placeCode), previous?.id ?? null),
    today,
  })
}

/** The sign with what is never left to people: a place code, and what the made sign shows. Call it on one without errors. */
export function completeSign(
  { sql, now }: Within,
  sign: SignProperties,
  previous: Thing | null,
): SignProperties {
  const placeCode = sign.placeCode ? writtenCode(sign.placeCode) : placeCodeOf(readHighestNumber(sql) + 1)
  return { ...sign, placeCode, shows: shownOn(sql, sign, before(previous), dateInNorway(now)) }
}

/** What the sign shows is frozen when it is ordered, or ordered anew, and forgotten when the order is taken back. */
function shownOn(
  sql: SqlStorage,
  sign: SignProperties,
  previous: SignProperties | null,
  today: string,
): SignProperties['shows'] {
  if (stepOf[sign.status] < stepOf.ordered) return null
  if (sign.messageId === null || !isMadeAnew(sign, previous)) return previous?.shows ?? null
  const now = readShownNow(sql, sign.messageId, today)
  return now.ok ? now.shown : null
}

function before(previous: Thing | null): SignProperties | null {
  return previous && signProperties.parse(previous.properties)
}
