import type { NewClearance } from '../../geodata/clearances/clearance.ts'
import type { ShownClearance } from '../../geodata/clearances/shownClearance.ts'
import { latestEnd } from '../../geodata/clearances/state.ts'
import { townReport, townSites } from '../../geodata/eksempelvik/sites.ts'
import type { TownPlan } from '../../geodata/eksempelvik/town.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { Page } from '../../geodata/model/page.ts'
import type { Report } from '../../geodata/sites/report.ts'
import type { Site } from '../../geodata/sites/site.ts'
import { demoAccounts } from '../accounts/demo.ts'
import { type ApiClient, apiClient, unwrap } from './apiClient.ts'

/** What the service answers where no key for the sites is set. */
const notConfigured = 503

/**
 * Gives two demo accounts site clearance, by four eyes like everyone else, and the vault a few invented sites and a
 * report, so that a trial shows both sides. Public health's own clearance comes last: having been given it means that
 * all before it is in place.
 */
export async function seedSites(address: string, coordinator: ApiClient, plan: TownPlan): Promise<void> {
  const today = dateInNorway(new Date())
  const before = await grantsOf(coordinator, nameOf('health'))
  if (isSettled(before[0])) return
  const people = await signInAll(address)
  const give = (account: string, reason: NewClearance['reason']) =>
    giveClearance(people, account, { reason, note: '', endsOn: latestEnd(today) })
  await give('cleared', 'registers')
  if (before.length === 0) await registerSites(people, plan, today)
  await give('health', 'clarifies')
  for (const { api } of people.values()) unwrap(await api.send('DELETE', '/api/session'))
}

type People = ReadonlyMap<string, { api: ApiClient; accountId: string }>

/** Every demo account once, so that all are there to choose among. */
async function signInAll(address: string): Promise<People> {
  const people = new Map<string, { api: ApiClient; accountId: string }>()
  for (const { id } of demoAccounts) {
    const api = apiClient(address)
    const { accountId } = unwrap(await api.signIn(id))
    people.set(id, { api, accountId })
  }
  return people
}

function nameOf(account: string): string {
  return demoAccounts.find(({ id }) => id === account)!.name
}

/** All grants to somebody, newest first. */
async function grantsOf(api: ApiClient, name: string): Promise<ShownClearance[]> {
  const { items } = unwrap(await api.get<Page<ShownClearance>>('/api/clearances?limit=1000'))
  return items.filter(({ holder }) => holder.name === name)
}

/** In force, or ended by somebody who tries the trial: either is left alone. */
function isSettled(latest: ShownClearance | undefined): boolean {
  return latest?.state === 'approved' || latest?.state === 'revoked' || latest?.state === 'declined'
}

/** Proposed by the coordinator and approved by the administrator. */
async function giveClearance(
  people: People,
  account: string,
  grant: Omit<NewClearance, 'accountId'>,
): Promise<void> {
  const { api: coordinator } = people.get('coordinator')!
  const [latest] = await grantsOf(coordinator, nameOf(account))
  if (isSettled(latest)) return
  const { accountId } = people.get(account)!
  const { id } =
    latest?.state === 'proposed'
      ? latest
      : unwrap(await coordinator.send<ShownClearance>('POST', '/api/clearances', { accountId, ...grant }))
  const decision = { decision: 'approved' }
  unwrap(await people.get('admin')!.api.send('POST', `/api/clearances/${id}/decision`, decision))
}

/** The sites by someone with clearance, the report by someone without; what is there already is left alone. */
async function registerSites(people: People, plan: TownPlan, today: string): Promise<void> {
  const { api: cleared } = people.get('cleared')!
  const opened = await cleared.get<{ opened: boolean }>('/api/sites/openings/today')
  if (!opened.ok && opened.status === notConfigured) return
  console.log('Filling Eksempelvik: invented sites, for those with clearance ...')
  if (!unwrap(opened).opened)
    unwrap(await cleared.send('POST', '/api/sites/openings', { purpose: 'assessment' }))
  const present = unwrap(await cleared.get<{ items: Site[] }>('/api/sites')).items
  const names = new Set(present.map(({ properties }) => properties.name))
  for (const site of townSites(plan, today).filter(({ properties }) => !names.has(properties.name)))
    unwrap(await cleared.send('POST', '/api/sites', site))
  const reports = unwrap(await cleared.get<{ items: Report[] }>('/api/site-reports')).items
  if (reports.length === 0)
    unwrap(await people.get('reader')!.api.send('POST', '/api/site-reports', townReport(plan)))
}
