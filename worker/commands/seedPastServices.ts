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
    const versions = unwrap(await api.get<Page<Version>>(`/api/helplines/${id}/history`)).items
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

/** The town's own line at night, and the message that public health approved for it. */
export async function seedNightLine(api: ApiClient, health: ApiClient, today: string): Promise<void> {
  const { items } = unwrap(await api.get<Page<Helpline>>('/api/helplines'))
  if (items.some(({ name }) => name === nightLine.content.name)) return
  const { content, made, verified } = nightLine
  const then = (ago: number, turn = 0) => api.asOf(momentAgo(today, ago, turn))
  const agreement = { ...content.agreement, on: dayAgo(today, made) }
  const service = unwrap(await then(made).send<Helpline>('POST', '/api/helplines', { ...content, agreement }))
  const written = { ...nightMessage.content, helplines: [service.id] }
  const message = unwrap(
    await then(nightMessage.written).send<SignMessage>('POST', '/api/sign-messages', written),
  )
  const path = `/api/sign-messages/${message.id}`
  const sent = unwrap(
    await then(nightMessage.written, 1).send<SignMessage>(
      'POST',
      `${path}/submit`,
      {},
      `"${message.revision}"`,
    ),
  )
  const approval = health.asOf(momentAgo(today, nightMessage.approved))
  unwrap(await approval.send('POST', `${path}/approve`, {}, `"${sent.revision}"`))
  for (const ago of verified)
    await verify(
      api,
      service.id,
      { on: dayAgo(today, ago), source: 'Telefon til vaktleder' },
      momentAgo(today, ago),
    )
}

/** The number changes: every sign that shows it is recalled. */
export async function changeNightLine(api: ApiClient, today: string): Promise<void> {
  const { items } = unwrap(await api.get<Page<Helpline>>('/api/helplines'))
  const service = items.find(({ name }) => name === nightLine.content.name)
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
