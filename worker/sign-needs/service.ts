import { v7 as uuidv7 } from 'uuid'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { cutPage, type Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { contentOf, type Stored } from '../../geodata/model/record.ts'
import type { SignNeed, SignNeedContent } from '../../geodata/model/signNeed.ts'
import { isNeedWanted, type NeedFilter } from '../../geodata/sign-needs/needFilter.ts'
import { signNeedErrors } from '../../geodata/sign-needs/rules.ts'
import type { DatedCursor } from '../datedCursor.ts'
import { expectRevision } from '../expectRevision.ts'
import { type Context, operation } from '../operation.ts'
import { saveRecord } from '../records/save.ts'
import { findRecord, type RecordKind, readRecords, readVersions } from '../records/store.ts'
import { describePlace, placeErrors } from '../sign-plans/place.ts'
import { countSignsAt } from './store.ts'

type Target = { id: string; expectedRevision: number | null }
type Draft = { content: SignNeedContent; textConfirmed: boolean }
type StoredNeed = Stored<SignNeedContent>

const needs: RecordKind<SignNeedContent> = {
  table: 'sign_need',
  asked: ({ place, outcome, assessedOn, nextAssessmentOn }) => ({
    thing_id: place.kind === 'thing' ? place.id : null,
    outcome,
    assessed_on: assessedOn,
    next_on: nextAssessmentOn,
  }),
}

type ListInput = { filter: NeedFilter; after: DatedCursor | null; limit: number }

/** The newest assessments first: of a thing, the first is the one in force. */
export const listSignNeeds = operation(
  'sign-work:read',
  (
    { sql },
    { filter, after, limit }: ListInput,
  ): Outcome<{ items: SignNeed[]; next: DatedCursor | null }> => {
    const { thing } = filter
    const wanted = readRecords(sql, needs, thing === undefined ? {} : { thing_id: thing })
      .toSorted((one, other) => -compare(cursorOf(one), cursorOf(other)))
      .filter((need) => !after || compare(cursorOf(need), after) < 0)
      .map((need) => show(sql, need))
      .filter((need) => isNeedWanted(need, filter))
    return success(cutPage(wanted.slice(0, limit + 1), limit, cursorOf))
  },
)

/** Also one that has been removed, which says so: it can be taken back. */
export const readSignNeed = operation(
  'sign-work:read',
  ({ sql }, { id }: { id: string }): Outcome<SignNeed> => {
    const found = findRecord(sql, needs, id)
    return found ? success(show(sql, found)) : failure('not-found')
  },
)

export const readSignNeedHistory = operation(
  'sign-work:read',
  ({ sql }, { id }: { id: string }): Outcome<Page<SignNeed>> => {
    const items = readVersions(sql, needs, id).map((version) => show(sql, version))
    return items.length > 0 ? success({ items, next: null }) : failure('not-found')
  },
)

export const createSignNeed = operation(
  'sign-work:write',
  (context, draft: Draft): Outcome<SignNeed> => save(context, 'created', uuidv7(), null, draft),
)

export const changeSignNeed = operation(
  'sign-work:write',
  (context, target: Target & Draft): Outcome<SignNeed> => {
    const found = expect(context, target, target.content)
    return found.ok ? save(context, 'changed', target.id, found.value, target) : found
  },
)

export const removeSignNeed = operation('sign-work:write', (context, target: Target): Outcome<null> => {
  const found = expect(context, target, undefined)
  if (!found.ok) return found
  store(context, 'removed', target.id, found.value, contentOf(found.value))
  return success(null)
})

export const restoreSignNeed = operation(
  'sign-work:write',
  (context, { id }: { id: string }): Outcome<SignNeed> => {
    const found = findRecord(context.sql, needs, id)
    if (!found) return failure('not-found')
    const stored = found.removed ? store(context, 'restored', id, found, contentOf(found)) : found
    return success(show(context.sql, stored))
  },
)

function expect(
  context: Context,
  { id, expectedRevision }: Target,
  yours: SignNeedContent | undefined,
): Outcome<StoredNeed> {
  const found = findRecord(context.sql, needs, id)
  if (!found) return failure('not-found')
  const expected = expectRevision(found, expectedRevision, yours, (need) => show(context.sql, need))
  return expected.ok && found.removed ? failure('not-found') : expected
}

function save(
  context: Context,
  verb: string,
  id: string,
  before: StoredNeed | null,
  { content, textConfirmed }: Draft,
): Outcome<SignNeed> {
  const errors = [
    ...placeErrors(context.sql, content.place, before?.place ?? null),
    ...signNeedErrors(content, { before, textConfirmed, today: dateInNorway(context.now) }),
  ]
  if (errors.length > 0) return failure('invalid', { errors })
  return success(show(context.sql, store(context, verb, id, before, content)))
}

/** The event names the place and no more: the reason is for those who may read assessments. */
function store(
  context: Context,
  verb: string,
  id: string,
  before: StoredNeed | null,
  content: SignNeedContent,
): StoredNeed {
  const { placeName } = describePlace(context.sql, content.place)
  const data = { name: placeName ?? '' }
  const event = { type: `sign-needs.${verb}`, collection: 'sign-needs', thingId: id, data }
  return saveRecord(context, needs, { id, before, content, removed: verb === 'removed', event })
}

function show(sql: SqlStorage, need: StoredNeed): SignNeed {
  const signs = need.place.kind === 'thing' ? countSignsAt(sql, need.place.id) : 0
  return { ...need, ...describePlace(sql, need.place), signs }
}

function cursorOf({ assessedOn, id }: Pick<StoredNeed, 'assessedOn' | 'id'>): DatedCursor {
  return { day: assessedOn, id }
}

function compare(one: DatedCursor, other: DatedCursor): number {
  const [a, b] = one.day === other.day ? [one.id, other.id] : [one.day, other.day]
  return a < b ? -1 : a > b ? 1 : 0
}
