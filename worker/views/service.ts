import { v7 as uuidv7 } from 'uuid'
import { may } from '../../geodata/model/access.ts'
import type { Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { type View, type ViewContent, type ViewSubject, viewSubjects } from '../../geodata/model/view.ts'
import { mayChange, maySee, refuseView } from '../../geodata/views/rules.ts'
import { expectRevision } from '../expectRevision.ts'
import { actorOf, type Context, operation } from '../operation.ts'
import { findView, forgetViews, putView, readViews, type StoredView } from './store.ts'

type Target = { id: string; expectedRevision: number | null }

/** One's own and the shared ones, by name. */
export const listViews = operation(
  'views:read',
  (context, { subject }: { subject: ViewSubject }): Outcome<Page<View>> => {
    const actor = actorOf(context)
    if (!may(actor, viewSubjects[subject])) return failure('not-found')
    const items = readViews(context.sql, subject, actor.accountId).map((view) => show(context, view))
    return success({ items, next: null })
  },
)

export const createView = operation(
  'views:write',
  (context, { subject, content }: { subject: ViewSubject; content: ViewContent }): Outcome<View> => {
    const actor = actorOf(context)
    if (!may(actor, viewSubjects[subject])) return failure('not-found')
    const view = {
      ...content,
      id: uuidv7(),
      revision: 0,
      subject,
      accountId: actor.accountId,
      by: actor.name,
    }
    return keep(context, { ...view, at: '', removedAt: null }, {})
  },
)

/** The whole of it anew, as its owner or the coordinator wants it; it stays its owner's. */
export const changeView = operation(
  'views:write',
  (context, target: Target & { content: ViewContent }): Outcome<View> => {
    const found = expect(context, target, target.content)
    if (!found.ok) return found
    return found.value.removedAt === null ? keep(context, found.value, target.content) : failure('not-found')
  },
)

export const removeView = operation('views:write', (context, target: Target): Outcome<null> => {
  const found = expect(context, target)
  if (!found.ok) return found
  if (found.value.removedAt !== null) return failure('not-found')
  forgetViews(context.sql, new Date(context.now.getTime() - keptDays * 86_400_000).toISOString())
  putView(context.sql, { ...found.value, removedAt: context.now.toISOString() })
  return success(null)
})

/** Long enough to take back what one removed by a slip. */
const keptDays = 30

export const restoreView = operation('views:write', (context, { id }: { id: string }): Outcome<View> => {
  const found = find(context, id)
  if (!found.ok) return found
  if (found.value.removedAt === null) return success(show(context, found.value))
  return keep(context, { ...found.value, removedAt: null }, {})
})

/** A view the caller may change; one they may not see is not there. */
function find(context: Context, id: string): Outcome<StoredView> {
  const actor = actorOf(context)
  const view = findView(context.sql, id)
  if (!view || !may(actor, viewSubjects[view.subject]) || !maySee(view, actor)) return failure('not-found')
  return mayChange(view, actor) ? success(view) : failure('not-allowed')
}

function expect(context: Context, { id, expectedRevision }: Target, yours?: unknown): Outcome<StoredView> {
  const found = find(context, id)
  return found.ok
    ? expectRevision(found.value, expectedRevision, yours, (view) => show(context, view))
    : found
}

function keep(context: Context, before: StoredView, change: Partial<ViewContent>): Outcome<View> {
  const view = { ...before, ...change, revision: before.revision + 1, at: context.now.toISOString() }
  const others = readViews(context.sql, view.subject, view.accountId).filter(
    ({ id, accountId }) => id !== view.id && accountId === view.accountId,
  )
  const refusal = refuseView(view, others)
  if (refusal) return failure('invalid', { errors: [refusal] })
  putView(context.sql, view)
  return success(show(context, view))
}

function show(context: Context, { accountId, removedAt: _, ...view }: StoredView): View {
  const actor = actorOf(context)
  const owned = { ...view, accountId }
  return { ...view, mine: accountId === actor.accountId, mayChange: mayChange(owned, actor) }
}
