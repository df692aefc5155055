import { dateInNorway } from '../../geodata/model/calendar.ts'
import { text } from '../../geodata/model/language.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { isExpired, isNewJudgement } from '../../geodata/sites/review.ts'
import type { Site } from '../../geodata/sites/site.ts'
import { checkSite, type SiteDraft } from './checkSite.ts'
import type { SiteEvent, StoredSite } from './entry.ts'
import { doer, type OpenedContext, openedOperation, recordLook } from './opened.ts'
import { findSite, showSite } from './sites.ts'

type Draft = Pick<SiteDraft, 'input' | 'missing'>
/** `expectedRevision` is the revision the caller believes is current; null when it did not say. */
type Target = { id: string; expectedRevision: number | null }
/** `widened`: the drawing was smaller than a site can be. */
type Registered = Site & { widened: boolean }

export const createSite = openedOperation('sites:write', (context, draft: Draft): Outcome<Registered> => {
  const today = dateInNorway(context.now)
  const checked = checkSite({ ...draft, today }, null)
  if (!checked.ok) return checked
  const { widened, ...content } = checked.value
  const at = context.now.toISOString()
  const site: StoredSite = {
    type: 'Feature',
    // Not one that counts up with time: the id says nothing of when.
    id: crypto.randomUUID(),
    revision: 1,
    createdAt: at,
    updatedAt: at,
    updatedBy: context.actor.name,
    assessedBy: context.actor.name,
    closed: null,
    ...content,
  }
  return success({ ...keep(context, 'created', site), widened })
})

export const changeSite = openedOperation(
  'sites:write',
  (context, target: Target & Draft): Outcome<Registered> => {
    const found = expect(context, target, target.input)
    if (!found.ok) return found
    const previous = found.value
    const checked = checkSite({ ...target, today: dateInNorway(context.now) }, previous)
    if (!checked.ok) return checked
    const { widened, ...content } = checked.value
    const judged = isNewJudgement(previous.properties, content.properties)
    const assessedBy = judged ? context.actor.name : previous.assessedBy
    const site = keep(context, 'changed', revised(context, previous, { ...content, assessedBy }))
    return success({ ...site, widened })
  },
)

export const closeSite = openedOperation(
  'sites:write',
  (context, target: Target & { reason: NonNullable<Site['closed']>['reason'] }): Outcome<Site> => {
    const found = expect(context, target)
    if (!found.ok) return found
    if (found.value.closed) return success(showSite(found.value, context.now))
    const closed = { on: dateInNorway(context.now), by: context.actor.name, reason: target.reason }
    return success(keep(context, 'closed', revised(context, found.value, { closed })))
  },
)

export const reopenSite = openedOperation('sites:write', (context, target: Target): Outcome<Site> => {
  const found = expect(context, target)
  if (!found.ok) return found
  if (!found.value.closed) return success(showSite(found.value, context.now))
  const site = revised(context, found.value, { closed: null })
  // It would close by itself the same night.
  if (isExpired(site, dateInNorway(context.now))) return failure('invalid', { errors: [assessedTooLongAgo] })
  return success(keep(context, 'reopened', site))
})

const assessedTooLongAgo = {
  field: 'properties.assessedOn',
  code: 'assessed-too-long-ago',
  message: text(
    'Vurderingen er for gammel. Vurder stedet på nytt og endre datoen først, så kan det åpnes igjen.',
    'The assessment is too old. Assess the site anew and change the date first, then it can be reopened.',
  ),
}

/** Takes the site and all its versions out of the journal for good; that it was done, and by whom, stays. */
export const eraseSite = openedOperation('sites:write', (context, target: Target): Outcome<null> => {
  const found = expect(context, target)
  if (!found.ok) return found
  context.erase(context.state.sites.get(target.id)!.sequences)
  context.append({ kind: 'site-erased', ...doer(context), siteId: target.id })
  return success(null)
})

/** The site, if the caller knows its present revision; otherwise the problem that says what to do. */
function expect(
  context: OpenedContext,
  { id, expectedRevision }: Target,
  yours?: unknown,
): Outcome<StoredSite> {
  const site = findSite(context.state, id)
  if (!site) return failure('not-found')
  if (expectedRevision === null) return failure('version-required')
  if (expectedRevision === site.revision) return success(site)
  recordLook(context, { what: 'site', shown: 1, siteId: id })
  return failure('conflict', { current: showSite(site, context.now), yours })
}

function revised(context: OpenedContext, previous: StoredSite, change: Partial<StoredSite>): StoredSite {
  return {
    ...previous,
    ...change,
    revision: previous.revision + 1,
    updatedAt: context.now.toISOString(),
    updatedBy: context.actor.name,
  }
}

function keep(context: OpenedContext, event: SiteEvent, site: StoredSite): Site {
  context.append({ kind: 'site', event, accountId: context.actor.accountId, site })
  return showSite(site, context.now)
}
