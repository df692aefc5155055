import type { Fault } from '../../geodata/model/inspection.ts'
import type { Page } from '../../geodata/model/page.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import type { ApiClient } from '../../worker/commands/apiClient.ts'
import { given } from './installation.ts'

/** What people do with the town's safeguards besides what the town comes with: a type of their own, a fault mended, a calendar. */
export async function secureThings(coordinator: ApiClient): Promise<void> {
  const { features } = given(
    await coordinator.get<{ features: Thing[] }>('/api/safeguards?status=done&sort=name&limit=1'),
  )
  const [safeguard] = features as [Thing]
  const path = `/api/safeguards/${safeguard.id}`
  const fault = {
    severity: 'minor',
    breach: false,
    text: 'Løs skrue',
    foundOn: '2026-01-10',
    dueOn: '2026-02-10',
  }
  const { id, revision } = given(await coordinator.send<Fault>('POST', `${path}/faults`, fault))
  const closing = { mendedOn: '2026-01-20', note: 'Strammet.' }
  given(await coordinator.send('POST', `/api/faults/${id}/close`, closing, `"${revision}"`))
  given(await coordinator.send('POST', '/api/catalogue/types', ownType))
  given(await coordinator.send('POST', '/api/calendars', { subject: 'inspections' }))
  const view = { name: 'Øverst neste år', shared: true, choice: { tab: 'bridges' } }
  given(await coordinator.send('POST', '/api/views?subject=worklist', view))
}

const ownType = {
  name: { nb: 'Glassvegg langs brygge' },
  covers: 'covers',
  categories: ['restrict_access'],
  basis: { nb: 'Erfaring fra egen havn' },
  sources: ['Havnevesenets notat 12/2025'],
  suitableFor: { nb: 'Kai' },
  edges: ['edge'],
  suits: [{ collection: 'structures', kinds: ['quay'] }],
  reservations: { nb: 'Må tåle is og storm' },
  inspectEvery: { months: 6 },
}

/** Where one reads how things are secured. */
export async function securingPaths(coordinator: ApiClient): Promise<string[]> {
  const ids = async (path: string) =>
    given(await coordinator.get<{ features: Thing[] }>(path)).features.map(({ id }) => id)
  const bridges = await ids('/api/register/bridges?limit=1000')
  const safeguards = await ids('/api/safeguards?limit=1000')
  const { items } = given(await coordinator.get<Page<unknown>>('/api/views?subject=worklist'))
  if (items.length === 0) throw new Error('no view came with it')
  return [
    ...bridges.flatMap((id) =>
      ['', '/surveys', '/history'].map((more) => `/api/securing/bridges/${id}${more}`),
    ),
    ...safeguards.flatMap((id) =>
      ['inspections', 'faults', 'evaluations'].map((more) => `/api/safeguards/${id}/${more}`),
    ),
    '/api/catalogue',
    '/api/calendars',
    '/api/views?subject=worklist',
    '/api/worklist/bridges',
  ]
}
