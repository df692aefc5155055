import { v7 as uuidv7 } from 'uuid'
import { sameValue } from '../../geodata/imports/same.ts'
import { closingErrors, faultErrors, faultRefusals } from '../../geodata/inspections/faultRules.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { Fault, FaultChange, FaultClosing, NewFault } from '../../geodata/model/inspection.ts'
import { cutPage } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import type { DatedCursor } from '../datedCursor.ts'
import { expectRevision } from '../expectRevision.ts'
import { actorOf, type Context, operation } from '../operation.ts'
import { refreshCoverageAt } from '../securing/refresh.ts'
import { type FaultEvent, newFault, storeFault } from './faultChange.ts'
import { findFault, readFaults } from './faultStore.ts'
import { findSafeguard, type StandingSafeguard } from './safeguard.ts'
import { faultContent, usedId } from './service.ts'

type ListInput = {
  filter: { safeguardId: string; state: Fault['state'] | null }
  after: DatedCursor | null
  limit: number
}
export type FaultPage = { items: Fault[]; next: DatedCursor | null }

/** Of one safeguard, found last first. */
export const listFaults = operation(
  'securing:read',
  ({ sql }, { filter, after, limit }: ListInput): Outcome<FaultPage> => {
    if (!findSafeguard(sql, filter.safeguardId)) return failure('not-found')
    const found = readFaults(sql, filter, after, limit + 1)
    return success(cutPage(found, limit, ({ foundOn, id }) => ({ day: foundOn, id })))
  },
)

/** A fault somebody saw, outside of any inspection. Sent once more, the answer is what was stored. */
export const reportFault = operation(
  'securing:write',
  (context, { safeguardId, input }: { safeguardId: string; input: NewFault }): Outcome<Fault> => {
    const { sql } = context
    const safeguard = findSafeguard(sql, safeguardId)
    if (!safeguard) return failure('not-found')
    const { id = uuidv7(), ...content } = input
    const first = findFault(sql, id, 'first')
    if (first) {
      const isSame = first.safeguardId === safeguardId && sameValue(faultContent(first), content)
      return isSame ? success(findFault(sql, id, 'latest')!) : failure('gone-stale', { detail: usedId })
    }
    const errors = faultErrors(content, boundsOf(context, safeguard))
    if (errors.length > 0) return failure('invalid', { errors })
    const fault = newFault(context, safeguardId, { id, inspectionId: null, content })
    return commit(context, 'found', safeguard, fault)
  },
)

type Guarded<More> = { id: string; expectedRevision: number | null } & More

export const changeFault = operation(
  'securing:write',
  (context, { id, expectedRevision, input }: Guarded<{ input: FaultChange }>): Outcome<Fault> => {
    const found = findVersion(context.sql, id, expectedRevision, input)
    if (!found.ok) return found
    const { safeguard, fault } = found.value
    if (fault.state === 'closed') return failure('gone-stale', { detail: faultRefusals.closed })
    const errors = faultErrors({ ...fault, ...input }, boundsOf(context, safeguard))
    return errors.length > 0
      ? failure('invalid', { errors })
      : commit(context, 'changed', safeguard, revised(context, fault, input))
  },
)

/** Says when and how it was mended. */
export const closeFault = operation(
  'securing:write',
  (context, { id, expectedRevision, input }: Guarded<{ input: FaultClosing }>): Outcome<Fault> => {
    const found = findVersion(context.sql, id, expectedRevision, input)
    if (!found.ok) return found
    const { safeguard, fault } = found.value
    if (fault.state === 'closed') return failure('gone-stale', { detail: faultRefusals.closed })
    const errors = closingErrors(fault, input, dateInNorway(context.now))
    if (errors.length > 0) return failure('invalid', { errors })
    return commit(context, 'closed', safeguard, revised(context, fault, { ...input, state: 'closed' }))
  },
)

/** For one that turned out not to be mended: it counts as open all along. */
export const reopenFault = operation(
  'securing:write',
  (context, { id, expectedRevision, note }: Guarded<{ note: string }>): Outcome<Fault> => {
    const found = findVersion(context.sql, id, expectedRevision, { note })
    if (!found.ok) return found
    const { safeguard, fault } = found.value
    if (fault.state === 'open') return failure('gone-stale', { detail: faultRefusals.open })
    const open = { state: 'open', mendedOn: null, note } as const
    return commit(context, 'reopened', safeguard, revised(context, fault, open))
  },
)

function boundsOf({ now }: Context, { properties }: StandingSafeguard) {
  return { extent: properties.extent, today: dateInNorway(now) }
}

function findVersion(
  sql: SqlStorage,
  id: string,
  expectedRevision: number | null,
  yours: unknown,
): Outcome<{ safeguard: StandingSafeguard; fault: Fault }> {
  const fault = findFault(sql, id, 'latest')
  const safeguard = fault && findSafeguard(sql, fault.safeguardId)
  if (!fault || !safeguard) return failure('not-found')
  const seen = expectRevision(fault, expectedRevision, yours)
  return seen.ok ? success({ safeguard, fault }) : seen
}

function revised(context: Context, before: Fault, change: Partial<Fault>): Fault {
  const written = { at: context.now.toISOString(), by: actorOf(context).name }
  return { ...before, ...change, revision: before.revision + 1, ...written }
}

function commit(
  context: Context,
  what: FaultEvent,
  safeguard: StandingSafeguard,
  fault: Fault,
): Outcome<Fault> {
  context.storage.transactionSync(() => {
    storeFault(context, what, safeguard, fault)
    refreshCoverageAt(context, safeguard.id)
  })
  return success(fault)
}
