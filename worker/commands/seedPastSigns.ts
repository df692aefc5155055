import { pastSignPlace } from '../../geodata/eksempelvik/history/signPlace.ts'
import {
  nightLine,
  type PastNeed,
  type PastSign,
  pastNeeds,
  pastSigns,
} from '../../geodata/eksempelvik/history/signs.ts'
import type { Known } from '../../geodata/eksempelvik/known.ts'
import { addDays } from '../../geodata/model/calendar.ts'
import type { Page } from '../../geodata/model/page.ts'
import type { Recall } from '../../geodata/model/recall.ts'
import type { SignProperties } from '../../geodata/model/sign.ts'
import type { SignInspection } from '../../geodata/model/signCare.ts'
import type { SignNeed } from '../../geodata/model/signNeed.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { type ApiClient, unwrap } from './apiClient.ts'
import { findByName, idsByName } from './findByName.ts'
import { dayAgo, momentAgo, type PastStep } from './pastDays.ts'
import { messageIds } from './seedSigns.ts'

/** A place is assessed anew after two years at the latest. */
const assessedAgainAfterDays = 700

/** Assessments, inspections of the signs, the recall gone through and signs taken down, as steps on their days. */
export function pastSignSteps(api: ApiClient, today: string): PastStep[] {
  return [
    ...pastNeeds.flatMap((need) =>
      need.assessed.map(({ ago }, index) => ({ ago, run: () => assess(api, need, index, today) })),
    ),
    ...pastSigns.flatMap((sign) => [
      ...sign.inspected.map((ago) => ({ ago, run: () => inspect(api, sign, ago, today) })),
      ...(sign.replaced === null ? [] : [{ ago: sign.replaced, run: () => replace(api, sign, today) }]),
      ...(sign.removed === null ? [] : [{ ago: sign.removed, run: () => takeDown(api, sign, today) }]),
    ]),
  ]
}

/** Registers the signs, each on the day of the last that has happened to it since it was considered. */
export async function registerPastSigns(
  api: ApiClient,
  known: Known,
  { message, today }: { message: PastSign['message']; today: string },
): Promise<void> {
  const messages = await messageIds(api)
  const signs = await idsByName(api, 'signs')
  for (const sign of pastSigns) {
    if (sign.message !== message || signs.has(sign.name)) continue
    const { geometry, facing } = pastSignPlace(known, sign)
    const at = await findByName(api, sign.at.collection, sign.at.name)
    const { approved, ordered, mounted } = sign
    const then = api.asOf(momentAgo(today, mounted ?? ordered ?? approved, 7))
    const properties: Partial<SignProperties> = {
      ...facing,
      name: sign.name,
      status: mounted !== null ? 'mounted' : ordered !== null ? 'ordered' : 'approved',
      placement: sign.placement,
      at: at as SignProperties['at'],
      messageId: messages.get(message) ?? null,
      size: 'medium',
      centreHeightCm: 150,
      reflective: true,
      notOnTrafficSign: true,
      mounting: sign.placement === 'stairs' ? 'wall' : 'own_post',
      operator: 'Bydrift',
      approvedOn: dayAgo(today, approved),
      orderedOn: ordered === null ? null : dayAgo(today, ordered),
      mountedOn: mounted === null ? null : dayAgo(today, mounted),
    }
    unwrap(await then.send('POST', '/api/signs', { geometry, properties }))
  }
}

async function assess(api: ApiClient, need: PastNeed, index: number, today: string): Promise<void> {
  const thing = await findByName(api, need.collection, need.name)
  if (!thing) return
  const { ago, outcome, reason } = need.assessed[index]!
  const assessedOn = dayAgo(today, ago)
  const content = {
    place: { kind: 'thing', ...thing },
    outcome,
    reason,
    responsible: 'Samferdsel',
    assessedOn,
    nextAssessmentOn: addDays(assessedOn, assessedAgainAfterDays),
    caseNumber: '',
  }
  const { items } = unwrap(await api.get<Page<SignNeed>>(`/api/sign-needs?thing=${thing.id}&limit=1000`))
  const found = items.find(({ place }) => place.kind === 'thing' && place.id === thing.id)
  const then = api.asOf(momentAgo(today, ago))
  if (!found && index === 0) unwrap(await then.send('POST', '/api/sign-needs', content))
  else if (found && found.assessedOn < assessedOn)
    unwrap(await then.send('PUT', `/api/sign-needs/${found.id}`, content, `"${found.revision}"`))
}

async function inspect(api: ApiClient, { name }: PastSign, ago: number, today: string): Promise<void> {
  const id = (await idsByName(api, 'signs')).get(name)
  if (id === undefined) return
  const path = `/api/signs/${id}/inspections`
  const inspectedOn = dayAgo(today, ago)
  const { items } = unwrap(await api.get<Page<SignInspection>>(`${path}?limit=1000`))
  if (items.some((one) => one.inspectedOn === inspectedOn)) return
  const answers = { in_place: 'yes', readable: 'yes', undamaged: 'yes' }
  const inspection = { inspectedOn, outcome: 'in_order', answers, position: null, note: '', deviations: [] }
  unwrap(await api.asOf(momentAgo(today, ago)).send('POST', path, inspection))
}

/** Made anew with the number that the service has now. */
async function replace(api: ApiClient, { name, replaced }: PastSign, today: string): Promise<void> {
  const id = (await idsByName(api, 'signs')).get(name)
  const { items } = unwrap(await api.get<Page<Recall>>('/api/recalls?open=true'))
  const recall = items.find(
    ({ helpline, cause }) => helpline === nightLine.content.name && cause === 'number',
  )
  if (id === undefined || !recall) return
  const handling = { outcome: 'replaced', on: dayAgo(today, replaced!), note: '' }
  const then = api.asOf(momentAgo(today, replaced!))
  unwrap(await then.send('POST', `/api/recalls/${recall.id}/signs/${id}`, handling))
}

async function takeDown(api: ApiClient, { name, removed }: PastSign, today: string): Promise<void> {
  const id = (await idsByName(api, 'signs')).get(name)
  if (id === undefined) return
  const { revision, properties } = unwrap(await api.get<Thing>(`/api/signs/${id}`))
  if (properties.status === 'removed') return
  const change = { status: 'removed', removedOn: dayAgo(today, removed!) }
  const then = api.asOf(momentAgo(today, removed!))
  unwrap(await then.send('PATCH', `/api/signs/${id}`, { properties: change }, `"${revision}"`))
}
