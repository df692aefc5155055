import type { Duty, DutyInput } from '../../geodata/model/duty.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import { projectKinds } from '../../geodata/model/project.ts'
import { expectRevision } from '../expectRevision.ts'
import { recordEvent } from '../history/commit.ts'
import { actorOf, operation } from '../operation.ts'
import type { Representation } from '../things/service.ts'
import { insertDuty, readDuty } from './dutyStore.ts'

export const readCheckDuty = operation(
  'settings:read',
  ({ sql }, { knownEtag }: { knownEtag: string | null }): Outcome<Representation> => {
    const whole = represent(readDuty(sql))
    return success(whole.etag === knownEtag ? { unchanged: true, etag: whole.etag } : whole)
  },
)

/** Chooses the kinds of case that need a check; what has been counted before is counted anew with them. */
export const changeCheckDuty = operation(
  'settings:write',
  (
    context,
    { input, expectedRevision }: { input: DutyInput; expectedRevision: number | null },
  ): Outcome<Representation> => {
    const { sql, storage, now } = context
    const current = readDuty(sql)
    const seen = expectRevision(current, expectedRevision, input)
    if (!seen.ok) return seen
    // In the order of the list, so that the same choice is stored alike.
    const kinds = projectKinds.codes.filter((kind) => input.kinds.includes(kind))
    const next: Duty = {
      kinds,
      note: input.note,
      revision: current.revision + 1,
      at: now.toISOString(),
      by: actorOf(context).name,
    }
    storage.transactionSync(() => {
      insertDuty(sql, next)
      recordEvent(context, {
        type: 'settings.duty-changed',
        collection: null,
        thingId: null,
        revision: next.revision,
        data: { before: current.kinds, after: kinds },
      })
    })
    return success(represent(next))
  },
)

function represent(duty: Duty): Extract<Representation, { json: string }> {
  return { unchanged: false, etag: `"${duty.revision}"`, json: JSON.stringify(duty) }
}
