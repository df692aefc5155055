import { vi } from 'vitest'
import { addMonths, dateInNorway } from '../../../geodata/model/calendar.ts'
import type { Site, SiteProperties } from '../../../geodata/sites/site.ts'
import { type Client, type DemoAccountId, signInWithClearance } from '../client.ts'
import { pointAt } from '../town.ts'

/**
 * Keeps the clock at one noon, so that no test has a midnight or a birthday in it; so far ahead that no alarm goes by
 * itself.
 */
export function stopTheClock(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2046-05-12T12:00:00Z') })
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
  level: 'L2' as const,
  basis: 'professional' as const,
  factors: ['easy_access'] as const,
  note: 'Belysning bør ses på.',
  /** Some months ago, whatever the clock of the test says. */
  get assessedOn(): string {
    return addMonths(dateInNorway(new Date()), -2)
  },
}

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
