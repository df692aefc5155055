import { editionErrors } from '../../geodata/checklists/editionErrors.ts'
import { afterStep, type EditionStep } from '../../geodata/checklists/editionSteps.ts'
import { editionWarnings } from '../../geodata/checklists/editionWarnings.ts'
import { nextCode, publishedCodes } from '../../geodata/checklists/localCodes.ts'
import { rebase } from '../../geodata/checklists/rebase.ts'
import { currentChecklist, findSharedChecklist } from '../../geodata/checklists/rekkverk.ts'
import type { Edition } from '../../geodata/model/checklistEdition.ts'
import { text } from '../../geodata/model/language.ts'
import { failure, type Outcome, type Problem, success } from '../../geodata/model/problem.ts'
import { recordEvent } from '../history/commit.ts'
import { actorOf, type Context, operation } from '../operation.ts'
import { currentThresholds } from '../settings/service.ts'
import {
  type DraftRecord,
  deleteDraft,
  insertDraft,
  markValidated,
  readDraftRecord,
  updateDraft,
} from './draftStore.ts'
import { readPublications } from './store.ts'
import { publicationInForce } from './versions.ts'

export interface Draft extends DraftRecord {
  state: 'draft' | 'validated'
  /** The code for the next point of the municipality's own. */
  nextCode: string
  /** The newest shared version, where the draft is made for an older one. */
  newerBase: string | null
  /** What may be meant, but most likely is not. */
  warnings: NonNullable<Problem['errors']>
}

type Guarded = { expectedRevision: number | null }

/** Null where nobody has started one: that is how it usually is. */
export const readDraft = operation(
  'checklists:write',
  ({ sql }): Outcome<Draft | null> => success(draftOf(sql)),
)

/** From the edition in force, or with nothing in it; an older shared version stays until somebody moves the draft. */
export const startDraft = operation('checklists:write', (context): Outcome<Draft> => {
  const { sql, now } = context
  if (readDraftRecord(sql))
    return failure('checklist-refused', { detail: draftExists, current: draftOf(sql) })
  const document = publicationInForce(sql)?.document ?? {
    base: currentChecklist.version,
    hidden: [],
    points: [],
  }
  return write(context, 'started', document.base, () =>
    insertDraft(sql, document, now.toISOString(), actorOf(context).name),
  )
})

/** Takes a validation back: what is published is exactly what was validated. */
export const saveDraft = operation(
  'checklists:write',
  (context, { document, expectedRevision }: Guarded & { document: Edition }): Outcome<Draft> => {
    const { sql, now } = context
    const found = expectDraft(sql, expectedRevision, 'save', document)
    if (!found.ok) return found
    return write(context, 'saved', document.base, () =>
      updateDraft(sql, document, now.toISOString(), actorOf(context).name),
    )
  },
)

export const discardDraft = operation(
  'checklists:write',
  (context, { expectedRevision }: Guarded): Outcome<null> => {
    const { sql, storage } = context
    const found = expectDraft(sql, expectedRevision, 'discard')
    if (!found.ok) return found
    storage.transactionSync(() => {
      deleteDraft(sql)
      recordDraftEvent(context, 'discarded', found.value.document.base)
    })
    return success(null)
  },
)

export const validateDraft = operation(
  'checklists:write',
  (context, { expectedRevision }: Guarded): Outcome<Draft> => {
    const { sql, now } = context
    const found = expectDraft(sql, expectedRevision, 'validate')
    if (!found.ok) return found
    const { document } = found.value
    const errors = draftErrors(sql, document)
    if (errors.length > 0) return failure('invalid', { errors })
    return write(context, 'validated', document.base, () =>
      markValidated(sql, now.toISOString(), actorOf(context).name),
    )
  },
)

/** Lays the draft over the newest shared version; hidden points that are no longer there fall out and are named. */
export const rebaseDraft = operation(
  'checklists:write',
  (context, { expectedRevision }: Guarded): Outcome<Draft & { dropped: string[] }> => {
    const { sql, now } = context
    const found = expectDraft(sql, expectedRevision, 'save')
    if (!found.ok) return found
    const { edition, dropped } = rebase(found.value.document, currentChecklist)
    const written = write(context, 'rebased', edition.base, () =>
      updateDraft(sql, edition, now.toISOString(), actorOf(context).name),
    )
    return written.ok ? success({ ...written.value, dropped }) : written
  },
)

/** The draft at the revision the caller has seen, if the step can be taken from where it stands. */
export function expectDraft(
  sql: SqlStorage,
  expectedRevision: number | null,
  step: EditionStep,
  yours?: Edition,
): Outcome<Draft> {
  if (expectedRevision === null) return failure('version-required')
  const draft = draftOf(sql)
  if (!draft) return failure('not-found')
  if (draft.revision !== expectedRevision) return failure('conflict', { current: draft, yours })
  return afterStep(draft.state, step)
    ? success(draft)
    : failure('checklist-refused', { detail: notValidated })
}

/** Why the draft cannot be published as things are now, by field. */
export function draftErrors(sql: SqlStorage, document: Edition): NonNullable<Problem['errors']> {
  return editionErrors(document, {
    base: findSharedChecklist(document.base),
    inForce: publicationInForce(sql)?.document ?? null,
    published: publishedCodesOf(sql),
  })
}

function draftOf(sql: SqlStorage): Draft | null {
  const record = readDraftRecord(sql)
  if (!record) return null
  const { document, validatedAt } = record
  return {
    ...record,
    state: validatedAt ? 'validated' : 'draft',
    nextCode: nextCode(publishedCodesOf(sql), document),
    newerBase: document.base === currentChecklist.version ? null : currentChecklist.version,
    warnings: editionWarnings(document, currentThresholds(sql).thresholds),
  }
}

function publishedCodesOf(sql: SqlStorage): Set<string> {
  return publishedCodes(readPublications(sql).map(({ document }) => document))
}

function write(context: Context, what: string, base: string, store: () => void): Outcome<Draft> {
  context.storage.transactionSync(() => {
    store()
    recordDraftEvent(context, what, base)
  })
  return success(draftOf(context.sql)!)
}

function recordDraftEvent(context: Context, what: string, base: string): void {
  recordEvent(context, {
    type: `checklists.draft-${what}`,
    collection: 'checklists',
    thingId: 'draft',
    revision: readDraftRecord(context.sql)?.revision ?? null,
    data: { base },
  })
}

const draftExists = text(
  'Det finnes allerede et utkast. Arbeid videre i det, eller forkast det først.',
  'There is a draft already. Go on with it, or discard it first.',
)
const notValidated = text(
  'Utkastet må valideres slik det er nå, før det kan publiseres.',
  'The draft must be validated as it is now before it can be published.',
)
