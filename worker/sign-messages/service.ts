import { v7 as uuidv7 } from 'uuid'
import { text } from '../../geodata/model/language.ts'
import type { Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, type Problem, success } from '../../geodata/model/problem.ts'
import type { Stored } from '../../geodata/model/record.ts'
import type {
  MessageContent,
  MessageVersion,
  SignMessage,
  StoredMessage,
} from '../../geodata/model/signMessage.ts'
import { messageErrors } from '../../geodata/sign-messages/rules.ts'
import { approvedVersion } from '../../geodata/sign-messages/versions.ts'
import { expectRevision } from '../expectRevision.ts'
import { helplineKind } from '../helplines/store.ts'
import { type Context, operation } from '../operation.ts'
import { saveRecord } from '../records/save.ts'
import { findRecord, readRecords, readVersions } from '../records/store.ts'
import { countSignsByMessage, messageKind } from './store.ts'

export const listMessages = operation('sign-messages:read', ({ sql }): Outcome<Page<SignMessage>> => {
  const signs = countSignsByMessage(sql)
  const items = readRecords(sql, messageKind).map((one) => show(sql, one, signs))
  return success({ items, next: null })
})

export const getMessage = operation(
  'sign-messages:read',
  ({ sql }, { id }: { id: string }): Outcome<SignMessage> => {
    const found = findRecord(sql, messageKind, id)
    return found ? success(showMessage(sql, found)) : failure('not-found')
  },
)

/** Every version, newest first: what signs with an earlier one say is read here. */
export const messageVersions = operation(
  'sign-messages:read',
  ({ sql }, { id }: { id: string }): Outcome<Page<MessageVersion>> => {
    const items = readVersions(sql, messageKind, id)
    return items.length > 0 ? success({ items, next: null }) : failure('not-found')
  },
)

export const addMessage = operation(
  'sign-messages:write',
  (context, { content }: { content: MessageContent }): Outcome<SignMessage> => {
    const errors = contentErrors(context.sql, content, null)
    if (errors.length > 0) return failure('invalid', { errors })
    return store(context, uuidv7(), null, 'created', { ...content, state: 'draft', decision: null })
  },
)

/** Writes a message anew, as a draft that is to be approved; signs keep what they show. */
export const changeMessage = operation(
  'sign-messages:write',
  (
    context,
    {
      id,
      content,
      expectedRevision,
    }: { id: string; content: MessageContent; expectedRevision: number | null },
  ): Outcome<SignMessage> => {
    const { sql } = context
    const found = findRecord(sql, messageKind, id)
    if (!found) return failure('not-found')
    const expected = expectRevision(found, expectedRevision, content, (one) => showMessage(sql, one))
    if (!expected.ok) return expected
    if (found.state === 'retired') return failure('gone-stale', { detail: retired })
    const errors = contentErrors(sql, content, found)
    if (errors.length > 0) return failure('invalid', { errors })
    // Why it was sent back stays with the draft until it is sent again.
    const decision = found.state === 'draft' ? found.decision : null
    return store(context, id, found, 'changed', { ...content, state: 'draft', decision })
  },
)

/** A version and the event that tells of it, by its name and no more. */
export function store(
  context: Context,
  id: string,
  before: Stored<StoredMessage> | null,
  what: string,
  content: StoredMessage,
): Outcome<SignMessage> {
  const stored = saveRecord(context, messageKind, {
    ...{ id, before, content },
    event: {
      ...{ type: `sign-messages.${what}`, collection: 'sign-messages', thingId: id },
      data: { name: content.name },
    },
  })
  return success(showMessage(context.sql, stored))
}

export function showMessage(sql: SqlStorage, stored: Stored<StoredMessage>): SignMessage {
  return show(sql, stored, countSignsByMessage(sql))
}

function show(
  sql: SqlStorage,
  stored: Stored<StoredMessage>,
  signs: ReadonlyMap<string, number>,
): SignMessage {
  const approved =
    stored.state === 'approved' ? stored : approvedVersion(readVersions(sql, messageKind, stored.id))
  return { ...stored, approvedRevision: approved?.revision ?? null, signs: signs.get(stored.id) ?? 0 }
}

/** What the rules say of the content, and that its services are in the register and in use, or were in it before. */
export function contentErrors(
  sql: SqlStorage,
  content: MessageContent,
  before: MessageContent | null,
): NonNullable<Problem['errors']> {
  const unknown = content.helplines.flatMap((id, index) => {
    const service = findRecord(sql, helplineKind, id)
    if (service && (!service.removed || before?.helplines.includes(id))) return []
    return [{ field: `helplines.${index}`, code: 'unknown-helpline', message: notInUse }]
  })
  return [...messageErrors(content), ...unknown]
}

const notInUse = text(
  'Tjenesten er ikke i bruk. Velg en annen i tjenesteregisteret.',
  'The service is not in use. Choose another in the register of services.',
)
const retired = text(
  'Budskapet er tatt ut av bruk. Ta det i bruk igjen først.',
  'The message is out of use. Take it into use again first.',
)
