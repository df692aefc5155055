import { v7 as uuidv7 } from 'uuid'
import { sameValue } from '../../geodata/imports/same.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { FaultClosing } from '../../geodata/model/inspection.ts'
import { cutPage } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import type { Deviation, DeviationChange, NewDeviation } from '../../geodata/model/signCare.ts'
import {
  deviationClosingErrors,
  deviationErrors,
  deviationRefusals,
} from '../../geodata/sign-care/careRules.ts'
import type { DatedCursor } from '../datedCursor.ts'
import { expectRevision } from '../expectRevision.ts'
import { usedId } from '../inspections/service.ts'
import { actorOf, type Context, operation } from '../operation.ts'
import { type DeviationEvent, newDeviation, storeDeviation } from './deviationChange.ts'
import { findDeviation, readDeviations } from './deviationStore.ts'
import { deviationContent } from './service.ts'
import { findSign, type StandingSign } from './sign.ts'

type ListInput = {
  filter: { signId: string; state: Deviation['state'] | null }
  after: DatedCursor | null
  limit: number
}
export type DeviationPage = { items: Deviation[]; next: DatedCursor | null }

/** Of one sign, found last first. */
export const listDeviations = operation(
  'sign-work:read',
  ({ sql }, { filter, after, limit }: ListInput): Outcome<DeviationPage> => {
    if (!findSign(sql, filter.signId)) return failure('not-found')
    const found = readDeviations(sql, filter, after, limit + 1)
    return success(cutPage(found, limit, ({ foundOn, id }) => ({ day: foundOn, id })))
  },
)

/** A deviation somebody saw, outside of any inspection. Sent once more, the answer is what was stored. */
export const reportDeviation = operation(
  'sign-work:write',
  (context, { signId, input }: { signId: string; input: NewDeviation }): Outcome<Deviation> => {
    const { sql } = context
    const sign = findSign(sql, signId)
    if (!sign) return failure('not-found')
    const { id = uuidv7(), ...content } = input
    const first = findDeviation(sql, id, 'first')
    if (first) {
      const isSame = first.signId === signId && sameValue(deviationContent(first), content)
      return isSame ? success(findDeviation(sql, id, 'latest')!) : failure('gone-stale', { detail: usedId })
    }
    const errors = deviationErrors(content, { today: dateInNorway(context.now) })
    if (errors.length > 0) return failure('invalid', { errors })
    return commit(context, 'found', sign, newDeviation(context, signId, { id, inspectionId: null, content }))
  },
)

type Guarded<More> = { id: string; expectedRevision: number | null } & More

export const changeDeviation = operation(
  'sign-work:write',
  (context, { id, expectedRevision, input }: Guarded<{ input: DeviationChange }>): Outcome<Deviation> => {
    const found = findVersion(context.sql, id, expectedRevision, input)
    if (!found.ok) return found
    const { sign, deviation } = found.value
    if (deviation.state === 'closed') return failure('gone-stale', { detail: deviationRefusals.closed })
    const errors = deviationErrors({ ...deviation, ...input }, { today: dateInNorway(context.now) })
    return errors.length > 0
      ? failure('invalid', { errors })
      : commit(context, 'changed', sign, revised(context, deviation, input))
  },
)

/** Says when and how it was mended. */
export const closeDeviation = operation(
  'sign-work:write',
  (context, { id, expectedRevision, input }: Guarded<{ input: FaultClosing }>): Outcome<Deviation> => {
    const found = findVersion(context.sql, id, expectedRevision, input)
    if (!found.ok) return found
    const { sign, deviation } = found.value
    if (deviation.state === 'closed') return failure('gone-stale', { detail: deviationRefusals.closed })
    const errors = deviationClosingErrors(deviation, input, dateInNorway(context.now))
    if (errors.length > 0) return failure('invalid', { errors })
    return commit(context, 'closed', sign, revised(context, deviation, { ...input, state: 'closed' }))
  },
)

/** For one that turned out not to be mended: it counts as open all along. */
export const reopenDeviation = operation(
  'sign-work:write',
  (context, { id, expectedRevision, note }: Guarded<{ note: string }>): Outcome<Deviation> => {
    const found = findVersion(context.sql, id, expectedRevision, { note })
    if (!found.ok) return found
    const { sign, deviation } = found.value
    if (deviation.state === 'open') return failure('gone-stale', { detail: deviationRefusals.open })
    const open = { state: 'open', mendedOn: null, note } as const
    return commit(context, 'reopened', sign, revised(context, deviation, open))
  },
)

function findVersion(
  sql: SqlStorage,
  id: string,
  expectedRevision: number | null,
  yours: unknown,
): Outcome<{ sign: StandingSign; deviation: Deviation }> {
  const deviation = findDeviation(sql, id, 'latest')
  const sign = deviation && findSign(sql, deviation.signId)
  if (!deviation || !sign) return failure('not-found')
  const seen = expectRevision(deviation, expectedRevision, yours)
  return seen.ok ? success({ sign, deviation }) : seen
}

function revised(context: Context, before: Deviation, change: Partial<Deviation>): Deviation {
  const written = { at: context.now.toISOString(), by: actorOf(context).name }
  return { ...before, ...change, revision: before.revision + 1, ...written }
}

function commit(
  context: Context,
  what: DeviationEvent,
  sign: StandingSign,
  deviation: Deviation,
): Outcome<Deviation> {
  context.storage.transactionSync(() => storeDeviation(context, what, sign, deviation))
  return success(deviation)
}
