import { vi } from 'vitest'
import type { Site, SiteProperties } from '../../../geodata/sites/site.ts'
import { type Client, type DemoAccountId, signInWithClearance } from '../client.ts'
import { pointAt } from '../town.ts'

/** Keeps the clock at noon, so that no test has a midnight in it: a purpose is given for a day. */
export function stopTheClock(): void {
  const noon = new Date()
  noon.setUTCHours(12, 0, 0, 0)
  vi.useFakeTimers({ toFake: ['Date'], now: noon })
}

/** Somebody with clearance who has said what the sites are for today. */
export async function signInAndOpen(account: DemoAccountId = 'cleared'): Promise<Client> {
  const client = await signInWithClearance(account)
  const { status } = await client.post('/api/sites/openings', { purpose: 'assessment' })
  if (status !== 201) throw new Error(`could not open the sites: ${status}`)
  return client
}

export const aSite = {
  name: 'Eksempelområdet',
  level: 'L2',
  basis: 'professional',
  factors: ['easy_access'],
  assessedOn: '2026-06-01',
  note: 'Belysning bør ses på.',
} as const

export type Registered = Site & { widened: boolean }

/** Registers a site at a point of Eksempelvik, given in metres. */
export async function registerSite(
  client: Client,
  properties: Partial<SiteProperties> = {},
  [east, north]: [number, number] = [0, 0],
): Promise<Registered> {
  const content = { geometry: pointAt(east, north), properties: { ...aSite, ...properties } }
  const { status, body } = await client.post<Registered>('/api/sites', content)
  if (status !== 201) throw new Error(`could not register: ${JSON.stringify(body)}`)
  return body
}
