import type { Page } from '../../geodata/model/page.ts'
import type { WholeRecall } from '../../geodata/model/recall.ts'
import type { ApiClient } from '../../worker/commands/apiClient.ts'
import { given } from './installation.ts'

/** What people do with the town's signs besides what the town comes with: a plan, and a sign gone through in a recall. */
export async function workWithSigns(coordinator: ApiClient): Promise<void> {
  const place = { kind: 'drawn', name: 'Torget', geometry: { type: 'Point', coordinates: [6.25, 64.81] } }
  given(await coordinator.send('POST', '/api/sign-plans', { name: 'Skilt ved torget', place, settings: {} }))
  const { items } = given(await coordinator.get<Page<{ id: string }>>('/api/recalls'))
  const path = `/api/recalls/${items[0]!.id}`
  const { items: signs } = given(await coordinator.get<WholeRecall>(path))
  const handling = { outcome: 'replaced', on: '2026-11-20', note: 'Nytt skilt satt opp.' }
  given(await coordinator.send('POST', `${path}/signs/${signs[0]!.signId}`, handling))
}

/** Where one reads about signs and the work with them. */
export async function signPaths(coordinator: ApiClient): Promise<string[]> {
  const ids = async (path: string) =>
    given(await coordinator.get<Page<{ id: string }>>(path)).items.map(({ id }) => id)
  const signs = await ids('/api/signs/overview')
  const records = ['sign-needs', 'sign-plans', 'helplines', 'sign-messages'].map((kind) => `/api/${kind}`)
  const histories = await Promise.all(
    records.map(async (path) => (await ids(path)).map((id) => `${path}/${id}/history`)),
  )
  return [
    ...signs.flatMap((id) =>
      ['inspections', 'deviations', 'permissions', 'moves'].map((more) => `/api/signs/${id}/${more}`),
    ),
    ...records,
    ...histories.flat(),
    ...(await ids('/api/recalls')).map((id) => `/api/recalls/${id}`),
    '/api/sign-inspections/due',
    '/api/help',
  ]
}
