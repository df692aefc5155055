import { v7 as uuidv7 } from 'uuid'
import { type FollowUpRefusal, followUpRefusals, refuseState } from '../../geodata/follow-ups/steps.ts'
import type { FollowUp, FollowUpChange, FollowUpInput, FollowUpState } from '../../geodata/model/followUp.ts'
import { text } from '../../geodata/model/language.ts'
import { cutPage, type Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { findProjectOfPoint } from '../checks/answerStore.ts'
import type { DatedCursor } from '../datedCursor.ts'
import { expectRevision } from '../expectRevision.ts'
import { recordEvent } from '../history/commit.ts'
import { actorOf, type Context, operation } from '../operation.ts'
import { readThing } from '../things/store.ts'
import {
  cursorOf,
  type FollowUpFilter,
  findFollowUp,
  insertFollowUp,
  readFollowUps,
  readResponsible,
} from './store.ts'

type ListInput = { filter: FollowUpFilter; after: DatedCursor | null; limit: number }
export type FollowUpPage = { items: FollowUp[]; next: DatedCursor | null }

/** Of one project or of all, due soonest first. */
export const listFollowUps = operation(
  'follow-ups:read',
  ({ sql }, { filter, after, limit }: ListInput): Outcome<FollowUpPage> => {
    if (filter.projectId !== null && readThing(sql, 'projects', filter.projectId)?.deletedAt !== null)
      return failure('not-found')
    const found = readFollowUps(sql, filter, after, limit + 1)
    return success(cutPage(found, limit, cursorOf))
  },
)

/** Names used before, for whoever is to write one. */
export const listResponsible = operation(
  'follow-ups:read',
  ({ sql }): Outcome<Page<string>> => success({ items: readResponsible(sql), next: null }),
)

/** Made at a point of one of the project's checks, also of one that is signed: it is no part of the check. */
export const addFollowUp = operation(
  'follow-ups:write',
  (context, { projectId, input }: { projectId: string; input: FollowUpInput }): Outcome<FollowUp> => {
    const { sql, now } = context
    const project = readThing(sql, 'projects', projectId)
    if (project?.deletedAt !== null) return failure('not-found')
    if (findProjectOfPoint(sql, input.checkId, input.point) !== projectId) {
      const message = text(
        'Prosjektet har ingen sjekk med dette punktet.',
        'The project has no check with this point.',
      )
      return failure('invalid', { errors: [{ field: 'point', code: 'unknown-point', message }] })
    }
    const made: FollowUp = {
      ...input,
      id: uuidv7(),
      revision: 1,
      projectId,
      projectName: project.properties.name as string,
      state: 'open',
      note: '',
      at: now.toISOString(),
      by: actorOf(context).name,
    }
    return store(context, 'created', made)
  },
)

export const changeFollowUp = operation(
  'follow-ups:write',
  (
    context,
    { id, input, expectedRevision }: { id: string; input: FollowUpChange; expectedRevision: number | null },
  ): Outcome<FollowUp> => {
    const found = findVersion(context.sql, id, expectedRevision, input)
    if (!found.ok) return found
    return found.value.state === 'closed' ? refuse('closed') : revise(context, 'changed', found.value, input)
  },
)

/** Closes it with a note on how it ended, or opens it again. */
export const moveFollowUp = operation(
  'follow-ups:write',
  (
    context,
    input: { id: string; state: FollowUpState; note: string; expectedRevision: number | null },
  ): Outcome<FollowUp> => {
    const { id, state, note, expectedRevision } = input
    const found = findVersion(context.sql, id, expectedRevision, { state, note })
    if (!found.ok) return found
    const refusal = refuseState(found.value, state, note)
    if (refusal) return refuse(refusal)
    return revise(context, state === 'closed' ? 'closed' : 'reopened', found.value, { state, note })
  },
)

function findVersion(
  sql: SqlStorage,
  id: string,
  expectedRevision: number | null,
  yours: unknown,
): Outcome<FollowUp> {
  const found = findFollowUp(sql, id)
  return found ? expectRevision(found, expectedRevision, yours) : failure('not-found')
}

function refuse(refusal: FollowUpRefusal): Outcome<never> {
  const message = followUpRefusals[refusal]
  return refusal === 'note-missing'
    ? failure('invalid', { errors: [{ field: 'note', code: refusal, message }] })
    : failure('gone-stale', { detail: message })
}

function revise(
  context: Context,
  what: string,
  before: FollowUp,
  change: Partial<FollowUp>,
): Outcome<FollowUp> {
  const { revision } = before
  const written = { at: context.now.toISOString(), by: actorOf(context).name }
  return store(context, what, { ...before, ...change, revision: revision + 1, ...written })
}

/** One revision and the event that tells of it. What it says and who is responsible stay out of what is read more widely. */
function store(context: Context, what: string, followUp: FollowUp): Outcome<FollowUp> {
  const { projectId, projectName, point } = followUp
  context.storage.transactionSync(() => {
    insertFollowUp(context.sql, followUp)
    recordEvent(context, {
      type: `follow-ups.${what}`,
      collection: 'follow-ups',
      thingId: followUp.id,
      revision: followUp.revision,
      data: { projectId, project: projectName, point },
    })
  })
  return success(followUp)
}
