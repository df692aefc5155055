import { v7 as uuidv7 } from 'uuid'
import { may } from '../../geodata/model/access.ts'
import { type Collection, securingFields } from '../../geodata/model/collections.ts'
import type { Revision } from '../../geodata/model/history.ts'
import type { Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import type { SecuringSummary } from '../../geodata/model/securingAnswer.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { expectRevision } from '../expectRevision.ts'
import { commitThing } from '../history/commit.ts'
import { readRevisions } from '../history/store.ts'
import { actorOf, type Context, operation } from '../operation.ts'
import { countSeen } from '../securing/coverageSubject.ts'
import { sha256 } from '../sha256.ts'
import { listFeatures } from './listStore.ts'
import { parseThingQuery } from './query.ts'
import { readFeature, readThing } from './store.ts'
import { rightTo } from './subjects.ts'
import { checkThing, readOnlyErrors, type ThingInput } from './validate.ts'

/** Ready-made JSON with its ETag, or the word that the caller has it already. */
export type Representation =
  | { unchanged: true; etag: string }
  | { unchanged: false; etag: string; json: string }

export type Target = { collection: Collection; id: string }
/** The revision the caller believes is current; null when it did not say. */
export type Guarded = { expectedRevision: number | null }

export function right(action: 'read' | 'write' | 'remove') {
  return ({ collection }: { collection: Collection }) => rightTo(action, collection)
}

function showsSecuring(context: Context): boolean {
  return may(actorOf(context), 'securing:read')
}

/**
 * Readers get other text for the same revision, so it carries another tag. For the others what is reckoned beside the thing
 * changes without a new revision, and is part of the tag.
 */
function etagOf({ revision, securing }: Shown, context: Context): string {
  if (!showsSecuring(context)) return `"${revision}-r"`
  return securing ? `"${revision}-${sha256(JSON.stringify(securing)).slice(0, 12)}"` : `"${revision}"`
}

/** A thing as people are shown it. */
type Shown = Thing & { securing?: SecuringSummary }

function listEtag(context: Context, collection: Collection): string {
  return `"${collection}-${countSeen(context.sql, collection, showsSecuring(context))}${showsSecuring(context) ? '' : '-r'}"`
}

type ListInput = { collection: Collection; parameters: Record<string, string>; knownEtag: string | null }

export const listThings = operation(right('read'), (context, input: ListInput): Outcome<Representation> => {
  const { collection, parameters, knownEtag } = input
  const query = parseThingQuery(collection, parameters, showsSecuring(context))
  if (!query.ok) return query
  const etag = listEtag(context, collection)
  if (etag === knownEtag) return success({ unchanged: true, etag })
  return success({
    unchanged: false,
    etag,
    json: listFeatures(context.sql, query.value, showsSecuring(context)),
  })
})

export const getThing = operation(
  right('read'),
  (
    context,
    { collection, id, knownEtag }: Target & { knownEtag: string | null },
  ): Outcome<Representation> => {
    const json = readFeature(context.sql, collection, id, showsSecuring(context))
    if (json === null) return failure('not-found')
    const etag = etagOf(JSON.parse(json) as Shown, context)
    return success(etag === knownEtag ? { unchanged: true, etag } : { unchanged: false, etag, json })
  },
)

export const createThing = operation(
  right('write'),
  (
    context,
    { collection, input }: { collection: Collection; input: ThingInput },
  ): Outcome<Representation & { id: string }> => {
    const checked = checkThing(context, collection, input, null)
    if (!checked.ok) return checked
    const at = context.now.toISOString()
    const thing: Thing = {
      type: 'Feature',
      id: uuidv7(),
      revision: 1,
      createdAt: at,
      updatedAt: at,
      updatedBy: actorOf(context).name,
      deletedAt: null,
      external: [],
      ...checked.value,
    }
    const committed = commitThing(context, { collection, event: 'created', previous: null, next: thing })
    return committed.ok ? success({ id: thing.id, ...represent(context, collection, thing) }) : committed
  },
)

export const changeThing = operation(
  right('write'),
  (context, input: Target & Guarded & { input: ThingInput }): Outcome<Representation> => {
    const { collection } = input
    const found = expect(context, input, input.input)
    if (!found.ok) return found
    const previous = found.value
    if (previous.deletedAt) return failure('not-found')
    const readOnly = readOnlyErrors(previous, input.input)
    if (readOnly.length > 0) return failure('invalid', { errors: readOnly })
    const merged = {
      geometry: input.input.geometry === undefined ? previous.geometry : input.input.geometry,
      properties: { ...previous.properties, ...input.input.properties },
    }
    const checked = checkThing(context, collection, merged, previous)
    if (!checked.ok) return checked
    const next = revised(context, previous, checked.value)
    const committed = commitThing(context, { collection, event: 'changed', previous, next })
    return committed.ok ? success(represent(context, collection, next)) : committed
  },
)

export const removeThing = operation(right('remove'), (context, input: Target & Guarded): Outcome<null> => {
  const found = expect(context, input)
  if (!found.ok) return found
  const previous = found.value
  if (previous.deletedAt) return failure('not-found')
  const next = revised(context, previous, { deletedAt: context.now.toISOString() })
  const committed = commitThing(context, { collection: input.collection, event: 'deleted', previous, next })
  return committed.ok ? success(null) : committed
})

export const restoreThing = operation(
  right('remove'),
  (context, input: Target & Guarded): Outcome<Representation> => {
    const found = expect(context, input)
    if (!found.ok) return found
    const previous = found.value
    if (!previous.deletedAt) return success(represent(context, input.collection, previous))
    const next = revised(context, previous, { deletedAt: null })
    const committed = commitThing(context, {
      collection: input.collection,
      event: 'restored',
      previous,
      next,
    })
    return committed.ok ? success(represent(context, input.collection, next)) : committed
  },
)

export const thingHistory = operation(
  'history:read',
  (context, input: Target & { before: number; limit: number }): Outcome<Page<Revision>> => {
    const revisions = readRevisions(context.sql, input.collection, input.id, input.before, input.limit + 1)
    if (revisions.length === 0 && input.before === Number.MAX_SAFE_INTEGER) return failure('not-found')
    const items = revisions.slice(0, input.limit)
    return success({ items, next: revisions.length > input.limit ? String(items.at(-1)!.revision) : null })
  },
)

/** The thing, if the caller knows its present revision; otherwise the problem that says what to do. */
export function expect(
  context: Context,
  { collection, id, expectedRevision }: Target & Guarded,
  yours?: unknown,
): Outcome<Thing> {
  const thing = readThing(context.sql, collection, id)
  if (!thing) return failure('not-found')
  return expectRevision(thing, expectedRevision, yours, (current) =>
    showsSecuring(context) ? current : withoutSecuring(collection, current),
  )
}

function withoutSecuring(collection: Collection, thing: Thing): Thing {
  const hidden = securingFields(collection)
  const shown = Object.entries(thing.properties).filter(([name]) => !hidden.includes(name))
  return { ...thing, properties: Object.fromEntries(shown) }
}

export function revised(context: Context, previous: Thing, change: Partial<Thing>): Thing {
  return {
    ...previous,
    ...change,
    revision: previous.revision + 1,
    updatedAt: context.now.toISOString(),
    updatedBy: actorOf(context).name,
  }
}

/** A thing as it is stored now, as the caller may see it. */
export function represent(context: Context, collection: Collection, { id }: { id: string }): Representation {
  const json = readFeature(context.sql, collection, id, showsSecuring(context))
  if (json === null) throw new Error(`there is no ${id} in ${collection}`)
  return { unchanged: false, etag: etagOf(JSON.parse(json) as Shown, context), json }
}
