import { helplineErrors, verifiedOnErrors } from '../../geodata/helplines/rules.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { Helpline, StoredHelpline, Verification } from '../../geodata/model/helpline.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { contentOf, type Stored } from '../../geodata/model/record.ts'
import { expectRevision } from '../expectRevision.ts'
import { actorOf, type Context, operation } from '../operation.ts'
import { openRecall } from '../recalls/open.ts'
import { settleRecalls } from '../recalls/settle.ts'
import { saveRecord } from '../records/save.ts'
import { findRecord, readRecords } from '../records/store.ts'
import { refuseRetired } from './refuseRetired.ts'
import { showHelpline } from './show.ts'
import { helplineKind } from './store.ts'

type Target = { id: string; expectedRevision: number | null }

/** Says that the number and hours were held against a source on a day, and are as they stand here. */
export const verifyHelpline = operation(
  'helplines:write',
  (context, { verification, ...target }: Target & { verification: Verification }): Outcome<Helpline> => {
    const found = findVersion(context, target, verification)
    if (!found.ok) return found
    const refused = refuseRetired(found.value)
    if (refused) return refused
    const errors = verifiedOnErrors(verification.on, dateInNorway(context.now))
    if (errors.length > 0) return failure('invalid', { errors })
    return step(context, found.value, 'verified', {
      content: { verified: { ...verification, by: actorOf(context).name } },
      together: (next) => settleRecalls(context, next),
    })
  },
)

/** Takes a service out of use; the signs that show it are recalled. */
export const retireHelpline = operation('helplines:write', (context, target: Target): Outcome<Helpline> => {
  const found = findVersion(context, target, { removed: true })
  if (!found.ok) return found
  if (found.value.removed) return success(showHelpline(context, found.value))
  return step(context, found.value, 'retired', {
    removed: true,
    together: (next) => openRecall(context, next, 'retired'),
  })
})

/** Takes a service into use again; signs nobody has gone through yet are settled. */
export const restoreHelpline = operation('helplines:write', (context, target: Target): Outcome<Helpline> => {
  const found = findVersion(context, target, { removed: false })
  if (!found.ok) return found
  if (!found.value.removed) return success(showHelpline(context, found.value))
  const errors = helplineErrors(found.value, readRecords(context.sql, helplineKind))
  if (errors.length > 0) return failure('invalid', { errors })
  return step(context, found.value, 'restored', {
    together: (next) => settleRecalls(context, next),
  })
})

function findVersion(
  context: Context,
  { id, expectedRevision }: Target,
  yours: unknown,
): Outcome<Stored<StoredHelpline>> {
  const found = findRecord(context.sql, helplineKind, id)
  return found
    ? expectRevision(found, expectedRevision, yours, (one) => showHelpline(context, one))
    : failure('not-found')
}

function step(
  context: Context,
  before: Stored<StoredHelpline>,
  what: string,
  change: {
    content?: Partial<StoredHelpline>
    removed?: boolean
    together: (next: Stored<StoredHelpline>) => void
  },
): Outcome<Helpline> {
  const { id } = before
  const content = contentOf(before)
  const stored = saveRecord(context, helplineKind, {
    id,
    before,
    content: { ...content, ...change.content },
    removed: change.removed ?? false,
    event: { type: `helplines.${what}`, collection: 'helplines', thingId: id, data: { name: content.name } },
    together: change.together,
  })
  return success(showHelpline(context, stored))
}
