import { type Attachment, attachmentsPerSubject } from '../../geodata/model/attachment.ts'
import { text } from '../../geodata/model/language.ts'
import type { Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, type Problem, success } from '../../geodata/model/problem.ts'
import { recordEvent } from '../history/commit.ts'
import { actorOf, type Context, operation, refuse } from '../operation.ts'
import {
  type AttachmentPlace,
  type AttachmentRecord,
  findAttachment,
  insertAttachment,
  insertRemoval,
  readAttachments,
} from './store.ts'
import { attachmentRules } from './subjects.ts'

const tooMany: Problem = {
  code: 'invalid',
  detail: text(
    `Her ligger det alt ${attachmentsPerSubject} vedlegg, og flere er det ikke plass til. Fjern ett først, eller samle flere i én PDF.`,
    `There are ${attachmentsPerSubject} attachments here already, and no room for more. Remove one first, or gather several in one PDF.`,
  ),
}

/** Whether the caller may add a file there now; asked before the file is read, and again when it is stored. */
export const admitAttachment = operation(
  'attachments:write',
  (context, place: AttachmentPlace): Outcome<null> => {
    const refused = refuseAdding(context, place)
    return refused ? { ok: false, problem: refused } : success(null)
  },
)

/** Tells of a file whose bytes have been stored already. */
export const addAttachment = operation(
  'attachments:write',
  (
    context,
    { place, file }: { place: AttachmentPlace; file: Omit<Attachment, 'at' | 'by' | 'point' | 'subjectId'> },
  ): Outcome<Attachment> => {
    const refused = refuseAdding(context, place)
    if (refused) return { ok: false, problem: refused }
    const { name: by, accountId } = actorOf(context)
    const { subject, subjectId, point } = place
    const attachment: Attachment = { ...file, subjectId, point, at: context.now.toISOString(), by }
    const record = { ...attachment, subject }
    context.storage.transactionSync(() => {
      insertAttachment(context.sql, record, accountId)
      tellOf(context, 'attachments.added', record)
    })
    return success(attachment)
  },
)

export const listAttachments = operation(
  'attachments:read',
  (context, place: AttachmentPlace): Outcome<Page<Attachment>> => {
    const refused = refuseReading(context, place)
    if (refused) return { ok: false, problem: refused }
    const shown = attachmentRules[place.subject].shownWith(context.sql, place.subjectId)
    return success({ items: readAttachments(context.sql, place.subject, shown), next: null })
  },
)

export const readAttachment = operation(
  'attachments:read',
  (context, { id }: { id: string }): Outcome<Attachment> => {
    const found = findAttachment(context.sql, id)
    const refused: Problem | null = found ? refuseReading(context, found) : { code: 'not-found' }
    return found && !refused ? success(found) : { ok: false, problem: refused! }
  },
)

/** Whether the caller may remove the file now; asked before its bytes are loosened, and again when it is removed. */
export const admitRemoval = operation(
  'attachments:write',
  (context, { id }: { id: string }): Outcome<AttachmentRecord> => {
    const found = findAttachment(context.sql, id)
    if (!found) return failure('not-found')
    const refused = refuseChange(context, found)
    return refused ? { ok: false, problem: refused } : success(found)
  },
)

/** Removes the file from where it lies; that it was there, and what it hashed to, stays. */
export const removeAttachment = operation(
  'attachments:write',
  (context, input: { id: string }): Outcome<null> => {
    const found = admitRemoval.run(context, input)
    if (!found.ok) return found
    context.storage.transactionSync(() => {
      insertRemoval(context.sql, input.id, context.now.toISOString(), actorOf(context).name)
      tellOf(context, 'attachments.removed', found.value)
    })
    return success(null)
  },
)

/** Which of the files are to be kept: those that were added and not removed. */
export const standingAttachments = operation(
  'attachments:read',
  ({ sql }, { ids }: { ids: readonly string[] }): Outcome<string[]> =>
    success(ids.filter((id) => findAttachment(sql, id) !== null)),
)

function refuseAdding(context: Context, place: AttachmentPlace): Problem | null {
  const refused = refuseChange(context, place)
  if (refused) return refused
  const { roomAtEachPoint } = attachmentRules[place.subject]
  const present = readAttachments(context.sql, place.subject, [place.subjectId]).filter(
    ({ point }) => !roomAtEachPoint || point === place.point,
  )
  return present.length < attachmentsPerSubject ? null : tooMany
}

function refuseChange(context: Context, place: AttachmentPlace): Problem | null {
  return refuseReading(context, place) ?? attachmentRules[place.subject].refuseChange(context, place)
}

function refuseReading(context: Context, place: AttachmentPlace): Problem | null {
  const rules = attachmentRules[place.subject]
  const refused = refuse(context.actor, rules.read)
  return refused ?? (rules.exists(context.sql, place) ? null : { code: 'not-found' })
}

/** The name of the file stays with the file: events are read more widely. */
function tellOf(context: Context, type: string, record: AttachmentRecord): void {
  recordEvent(context, {
    type,
    collection: record.subject,
    thingId: record.subjectId,
    revision: null,
    data: {
      ...attachmentRules[record.subject].describe(context.sql, record),
      attachment: record.id,
      type: record.type,
    },
  })
}
