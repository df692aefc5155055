import { v7 as uuidv7 } from 'uuid'
import { cutPage, type Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { contentOf, type Stored } from '../../geodata/model/record.ts'
import type { SignPlan, SignPlanContent, SignPlanRow } from '../../geodata/model/signPlan.ts'
import { planErrors } from '../../geodata/sign-plans/planErrors.ts'
import { expectRevision } from '../expectRevision.ts'
import { type Context, operation } from '../operation.ts'
import { saveRecord } from '../records/save.ts'
import { findRecord, type RecordKind, readRecords, readVersions } from '../records/store.ts'
import { describePlace, placeErrors } from './place.ts'

type Target = { id: string; expectedRevision: number | null }
type StoredPlan = Stored<SignPlanContent>

const plans: RecordKind<SignPlanContent> = {
  table: 'sign_plan',
  asked: ({ place }) => ({ thing_id: place.kind === 'thing' ? place.id : null }),
}

/** Plans for one thing or for all places, the newest first. */
export const listSignPlans = operation(
  'sign-work:read',
  (
    { sql },
    { thing, before, limit }: { thing: string | null; before: string | null; limit: number },
  ): Outcome<Page<SignPlanRow>> => {
    const all = readRecords(sql, plans, thing === null ? {} : { thing_id: thing }).reverse()
    const from = before === null ? all : all.filter(({ id }) => id < before)
    const page = cutPage(from.slice(0, limit + 1), limit, ({ id }) => id)
    return success({ ...page, items: page.items.map((plan) => rowOf(sql, plan)) })
  },
)

/** Also one that has been removed, which says so: it can be taken back. */
export const readSignPlan = operation(
  'sign-work:read',
  ({ sql }, { id }: { id: string }): Outcome<SignPlan> => {
    const found = findRecord(sql, plans, id)
    return found ? success(show(sql, found)) : failure('not-found')
  },
)

export const readSignPlanHistory = operation(
  'sign-work:read',
  ({ sql }, { id }: { id: string }): Outcome<Page<SignPlan>> => {
    const items = readVersions(sql, plans, id).map((version) => show(sql, version))
    return items.length > 0 ? success({ items, next: null }) : failure('not-found')
  },
)

export const createSignPlan = operation(
  'sign-work:write',
  (context, { content }: { content: SignPlanContent }): Outcome<SignPlan> =>
    save(context, 'created', uuidv7(), null, content),
)

export const changeSignPlan = operation(
  'sign-work:write',
  (context, target: Target & { content: SignPlanContent }): Outcome<SignPlan> => {
    const found = expect(context, target, target.content)
    return found.ok ? save(context, 'changed', target.id, found.value, target.content) : found
  },
)

export const removeSignPlan = operation('sign-work:write', (context, target: Target): Outcome<null> => {
  const found = expect(context, target, undefined)
  if (!found.ok) return found
  store(context, 'removed', target.id, found.value, contentOf(found.value))
  return success(null)
})

export const restoreSignPlan = operation(
  'sign-work:write',
  (context, { id }: { id: string }): Outcome<SignPlan> => {
    const found = findRecord(context.sql, plans, id)
    if (!found) return failure('not-found')
    const stored = found.removed ? store(context, 'restored', id, found, contentOf(found)) : found
    return success(show(context.sql, stored))
  },
)

function expect(
  context: Context,
  { id, expectedRevision }: Target,
  yours: SignPlanContent | undefined,
): Outcome<StoredPlan> {
  const found = findRecord(context.sql, plans, id)
  if (!found) return failure('not-found')
  const expected = expectRevision(found, expectedRevision, yours, (plan) => show(context.sql, plan))
  return expected.ok && found.removed ? failure('not-found') : expected
}

function save(
  context: Context,
  verb: string,
  id: string,
  before: StoredPlan | null,
  content: SignPlanContent,
): Outcome<SignPlan> {
  const errors = [...placeErrors(context.sql, content.place, before?.place ?? null), ...planErrors(content)]
  if (errors.length > 0) return failure('invalid', { errors })
  return success(show(context.sql, store(context, verb, id, before, content)))
}

function store(
  context: Context,
  verb: string,
  id: string,
  before: StoredPlan | null,
  content: SignPlanContent,
): StoredPlan {
  const event = {
    type: `sign-plans.${verb}`,
    collection: 'sign-plans',
    thingId: id,
    data: { name: content.name },
  }
  return saveRecord(context, plans, { id, before, content, removed: verb === 'removed', event })
}

function show(sql: SqlStorage, plan: StoredPlan): SignPlan {
  return { ...plan, ...describePlace(sql, plan.place) }
}

function rowOf(sql: SqlStorage, plan: StoredPlan): SignPlanRow {
  const { id, revision, removed, at, by, name, place, outcome, signs } = plan
  const made = signs.filter(({ signId }) => signId !== null).length
  const reference = place.kind === 'thing' ? place : null
  return {
    ...{ id, revision, removed, at, by, name, outcome, ...describePlace(sql, place) },
    thing: reference && { collection: reference.collection, id: reference.id },
    signs: signs.length,
    made,
  }
}
