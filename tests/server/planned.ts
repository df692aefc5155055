import { trondheimPlan } from '../../geodata/plan/trondheimPlan.ts'
import type { ApiClient } from '../../worker/commands/apiClient.ts'
import { given } from './installation.ts'

/** What a coordinator does with the action plan besides what the town comes with: loads it anew, writes about an actor, and reports. */
export async function workWithPlan(coordinator: ApiClient): Promise<void> {
  const document = { ...trondheimPlan, name: 'Handlingsplan for Eksempelvik' }
  given(await coordinator.send('PUT', '/api/plan', { document }, '"0"'))
  const actor = { name: 'Samtaletjenesten i Eksempelvik', group: 'municipal', contact: 'Vakthavende' }
  given(await coordinator.send('POST', '/api/plan/actors', actor))
  const report = {
    title: 'Handlingsplanen i 2026',
    audience: 'internal',
    from: '2026-01-01',
    to: '2026-11-20',
  }
  given(await coordinator.send('POST', '/api/plan-reports', report))
  given(await coordinator.send('PUT', '/api/digest/setting', { email: 'koordinator@eksempelvik.example' }))
}

/** Where one reads about the plan. */
export async function planPaths(coordinator: ApiClient): Promise<string[]> {
  const { items: reports } = given(await coordinator.get<{ items: { id: string }[] }>('/api/plan-reports'))
  return [
    ...['/api/plan', '/api/plan/history', '/api/plan/measures', '/api/plan/actors', '/api/plan/indicators'],
    ...['/api/plan/measures/3.1.8', '/api/plan/measures/3.1.8/history'],
    ...['', '/history', '/content'].flatMap((more) =>
      reports.map(({ id }) => `/api/plan-reports/${id}${more}`),
    ),
  ]
}
