import { v7 as uuidv7 } from 'uuid'
import type { Actor, ActorContent } from '../../geodata/model/actionPlan.ts'
import { text } from '../../geodata/model/language.ts'
import type { Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { contentOf, type Stored } from '../../geodata/model/record.ts'
import { actorErrors } from '../../geodata/plan/actorErrors.ts'
import { expectRevision } from '../expectRevision.ts'
import { helplineKind } from '../helplines/store.ts'
import { type Context, operation } from '../operation.ts'
import { saveRecord } from '../records/save.ts'
import { readRecords } from '../records/store.ts'
import { actorKind } from './actorStore.ts'
import { findActor, readActors, showActor } from './actors.ts'

type Target = { id: string; expectedRevision: number | null }

export const listActors = operation(
  'plan:read',
  ({ sql }): Outcome<Page<Actor>> => success({ items: readActors(sql), next: null }),
)

export const addActor = operation(
  'plan:write',
  (context, { content }: { content: ActorContent }): Outcome<Actor> => {
    const id = uuidv7()
    const errors = errorsOf(context, id, content)
    if (errors.length > 0) return failure('invalid', { errors })
    return success(showActor(null, store(context, 'created', { id, before: null, content })))
  },
)

/** Writes an actor anew; of one of the plan, what is written goes before what the plan says. */
export const changeActor = operation(
  'plan:write',
  (context, { id, content, expectedRevision }: Target & { content: ActorContent }): Outcome<Actor> => {
    const found = findActor(context.sql, id)
    if (!found || (found.stored?.removed && !found.ofPlan)) return failure('not-found')
    const { ofPlan, stored: before } = found
    const expected = expectRevision(before, expectedRevision, content, (one) => one && showActor(ofPlan, one))
    if (!expected.ok) return expected
    const errors = errorsOf(context, id, content)
    if (errors.length > 0) return failure('invalid', { errors })
    return success(showActor(ofPlan, store(context, 'changed', { id, before, content })))
  },
)

/** Takes an added actor out of the directory; those of the plan stay for as long as the plan has them. */
export const removeActor = operation(
  'plan:write',
  (context, { id, expectedRevision }: Target): Outcome<null> => {
    const found = findActor(context.sql, id)
    if (found?.ofPlan) return failure('invalid', { detail: stands })
    const before = found?.stored
    if (!before || before.removed) return failure('not-found')
    const expected = expectRevision(before, expectedRevision, undefined, (one) => showActor(null, one))
    if (!expected.ok) return expected
    store(context, 'removed', { id, before, content: contentOf(before), removed: true })
    return success(null)
  },
)

export const restoreActor = operation('plan:write', (context, { id }: { id: string }): Outcome<Actor> => {
  const found = findActor(context.sql, id)
  const before = found?.stored
  if (!found || !before) return failure('not-found')
  if (!before.removed) return success(showActor(found.ofPlan, before))
  const content = contentOf(before)
  const errors = errorsOf(context, id, content)
  if (errors.length > 0) return failure('invalid', { errors })
  return success(showActor(found.ofPlan, store(context, 'restored', { id, before, content })))
})

function errorsOf({ sql }: Context, id: string, content: ActorContent) {
  const names = readActors(sql)
    .filter((other) => other.id !== id)
    .map(({ name }) => name)
  return actorErrors(content, {
    names,
    helplineIds: new Set(readRecords(sql, helplineKind).map((helpline) => helpline.id)),
  })
}

function store(
  context: Context,
  verb: string,
  change: { id: string; before: Stored<ActorContent> | null; content: ActorContent; removed?: boolean },
): Stored<ActorContent> {
  return saveRecord(context, actorKind, {
    ...change,
    event: {
      type: `plan-actors.${verb}`,
      collection: 'plan-actors',
      thingId: change.id,
      data: { name: change.content.name },
    },
  })
}

const stands = text(
  'Aktøren står i planen og kan ikke fjernes. Det du har skrevet om den, kan du endre.',
  'The actor stands in the plan and cannot be removed. What you have written about it, you can change.',
)
