import { earlierVerified, nightLine, nightMessage } from '../../geodata/eksempelvik/history/signs.ts'
import type { Helpline, StoredHelpline } from '../../geodata/model/helpline.ts'
import type { Page } from '../../geodata/model/page.ts'
import type { Stored } from '../../geodata/model/record.ts'
import type { SignMessage } from '../../geodata/model/signMessage.ts'
import { type ApiClient, unwrap } from './apiClient.ts'
import { dayAgo, momentAgo } from './pastDays.ts'

type Version = Stored<StoredHelpline>

/**
 * When the numbers on the town's signs were held against their sources before now. The latest verification comes last once more,
 * so that each service is as it was; a number that lapses in between would recall its signs.
 */
export async function seedEarlierVerifications(api: ApiClient, today: string): Promise<void> {
  const { items } = unwrap(await api.get<Page<Helpline>>('/api/helplines'))
  for (const { id, name, verified } of items) {
    if (!verified || name === nightLine.content.name) continue
    const versions = await versionsOf(api, id)
    const known = new Set(versions.map((version) => version.verified?.on))
    const latest = versions.map((version) => version.verified ?? verified).reduce(later)
    const missing = earlierVerified.filter((ago) => !known.has(dayAgo(today, ago)))
    if (known.size > 2 && verified.on === latest.on) continue
    const { source } = latest
    for (const ago of missing)
      await verify(api, id, { on: dayAgo(today, ago), source }, momentAgo(today, ago))
    if (missing.length > 0 || verified.on !== latest.on)
      await verify(api, id, { on: latest.on, source }, `${latest.on}T10:00:00.000Z`)
  }
}

function later<Verified extends { on: string }>(one: Verified, other: Verified): Verified {
  return one.on >= other.on ? one : other
}

/** The town's own line at night, and the message that public health approved for it; what was begun is finished. */
export async function seedNightLine(api: ApiClient, health: ApiClient, today: string): Promise<void> {
  const { content, verified } = nightLine
  const service = (await findService(api)) ?? (await addService(api, today))
  if (service.number !== content.number) return
  await seedMessage(api, health, { helplineId: service.id, today })
  const known = new Set((await versionsOf(api, service.id)).map((version) => version.verified?.on))
  for (const ago of verified) {
    const on = dayAgo(today, ago)
    if (!known.has(on))
      await verify(api, service.id, { on, source: 'Telefon til vaktleder' }, momentAgo(today, ago))
  }
}

async function addService(api: ApiClient, today: string): Promise<Helpline> {
  const { content, made } = nightLine
  const service = { ...content, agreement: { ...content.agreement, on: dayAgo(today, made) } }
  return unwrap(await api.asOf(momentAgo(today, made)).send<Helpline>('POST', '/api/helplines', service))
}

async function seedMessage(
  api: ApiClient,
  health: ApiClient,
  { helplineId, today }: { helplineId: string; today: string },
): Promise<void> {
  const { content, written, approved } = nightMessage
  const { items } = unwrap(await api.get<Page<SignMessage>>('/api/sign-messages'))
  const then = (turn: number) => api.asOf(momentAgo(today, written, turn))
  const step = (name: string, { id, revision }: SignMessage, as: Pick<ApiClient, 'send'>) =>
    as.send<SignMessage>('POST', `/api/sign-messages/${id}/${name}`, {}, `"${revision}"`).then(unwrap)
  let message =
    items.find(({ name }) => name === content.name) ??
    unwrap(
      await then(0).send<SignMessage>('POST', '/api/sign-messages', { ...content, helplines: [helplineId] }),
    )
  if (message.state === 'draft') message = await step('submit', message, then(1))
  if (message.state === 'submitted') await step('approve', message, health.asOf(momentAgo(today, approved)))
}

async function findService(api: ApiClient): Promise<Helpline | undefined> {
  const { items } = unwrap(await api.get<Page<Helpline>>('/api/helplines'))
  return items.find(({ name }) => name === nightLine.content.name)
}

async function versionsOf(api: ApiClient, id: string): Promise<Version[]> {
  return unwrap(await api.get<Page<Version>>(`/api/helplines/${id}/history`)).items
}

/** The number changes: every sign that shows it is recalled. */
export async function changeNightLine(api: ApiClient, today: string): Promise<void> {
  const service = await findService(api)
  if (service?.number !== nightLine.content.number) return
  const { ago, number, verified } = nightLine.changed
  const content = { ...nightLine.content, agreement: service.agreement, number }
  const then = api.asOf(momentAgo(today, ago))
  unwrap(await then.send('PUT', `/api/helplines/${service.id}`, content, `"${service.revision}"`))
  await verify(
    api,
    service.id,
    { on: dayAgo(today, verified), source: 'Brev fra tjenesten' },
    momentAgo(today, verified),
  )
}

async function verify(
  api: ApiClient,
  id: string,
  verification: { on: string; source: string },
  at: string,
): Promise<void> {
  const { revision } = unwrap(await api.get<Helpline>(`/api/helplines/${id}`))
  const path = `/api/helplines/${id}/verify`
  unwrap(await api.asOf(at).send('POST', path, verification, `"${revision}"`))
}
