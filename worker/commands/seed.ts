import {
  planTown,
  type TownPlan,
  townExtras,
  townHead,
  townRows,
  townTargets,
} from '../../geodata/eksempelvik/town.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { ImportSummary } from '../../geodata/model/imports.ts'
import type { Page } from '../../geodata/model/page.ts'
import { type ApiClient, apiClient, unwrap } from './apiClient.ts'
import { seedChecks } from './seedChecks.ts'
import { seedPlan } from './seedPlan.ts'
import { seedInspections, seedSurveys } from './seedSecuring.ts'
import { messageIds, seedSignContent, seedSignWork } from './seedSigns.ts'
import { seedSites } from './seedSites.ts'
import { stageImport } from './stageImport.ts'

const demoSeed = 1814
const demoBuildings = 2500

/**
 * Fills an empty register with Eksempelvik through the same API as everyone else. What a start before this one
 * finished is not sent again, so an interrupted seeding goes on where it stopped.
 */
export async function seedIfEmpty(address: string, { buildings = demoBuildings } = {}): Promise<void> {
  const api = apiClient(address)
  unwrap(await api.signIn('coordinator'))
  const finished = new Set(
    unwrap(await api.get<Page<ImportSummary>>('/api/imports?limit=1000'))
      .items.filter(({ state }) => state === 'confirmed' || state === 'undone')
      .map(({ head }) => head.fileName),
  )
  const plan = planTown({ seed: demoSeed, buildings })
  const today = new Date().toISOString().slice(0, 10)
  for (const target of townTargets) {
    const head = townHead(plan, target, today)
    if (finished.has(head.fileName)) continue
    console.log(`Filling Eksempelvik: ${head.rowCount} ${target} ...`)
    const { id } = unwrap(await stageImport(api, head, townRows(plan, [target])))
    unwrap(await api.send('POST', `/api/imports/${id}/confirm`))
  }
  await seedSurveys(api)
  await seedSignContent(address, api)
  await seedExtras(api, plan)
  await seedInspections(api)
  await seedSignWork(api)
  await seedPlan(api)
  await seedSites(address, api, plan)
  await seedChecks(address)
}

/** Safeguards, signs and projects are registered one by one, as people would; the projects come last. */
async function seedExtras(api: ApiClient, plan: TownPlan): Promise<void> {
  const present = unwrap(await api.get<{ features: unknown[] }>('/api/projects?limit=1&deleted=only'))
  const standing = unwrap(await api.get<{ features: unknown[] }>('/api/projects?limit=1'))
  if (present.features.length + standing.features.length > 0) return
  console.log('Filling Eksempelvik: safeguards, signs and projects ...')
  const { safeguards, signs, projects } = townExtras(plan, dateInNorway(new Date()))
  const messages = await messageIds(api)
  const attached = [
    ...safeguards.map((item) => ['safeguards', item] as const),
    ...signs.map(({ message, ...item }) => {
      const messageId = message && messages.get(message)
      return ['signs', { ...item, properties: { ...item.properties, messageId } }] as const
    }),
  ]
  const wanted = attached.flatMap(([, { atExternalId }]) => atExternalId ?? [])
  const names = namesOf(plan, new Set(wanted))
  for (const [collection, { geometry, properties, atCollection, atExternalId }] of attached) {
    const name = atExternalId ? names.get(atExternalId) : undefined
    const at = atCollection && name ? await findByName(api, atCollection, name) : null
    unwrap(await api.send('POST', `/api/${collection}`, { geometry, properties: { ...properties, at } }))
  }
  for (const project of projects) unwrap(await api.send('POST', '/api/projects', project))
}

/** The names of the town's things by external id; stops looking when all are found. */
function namesOf(plan: TownPlan, externalIds: ReadonlySet<string>): Map<string, string> {
  const names = new Map<string, string>()
  for (const { externalId, properties } of townRows(plan, ['bridges', 'structures', 'buildings'])) {
    if (!externalIds.has(externalId)) continue
    names.set(externalId, String(properties.name))
    if (names.size === externalIds.size) break
  }
  return names
}

async function findByName(api: ApiClient, collection: string, name: string) {
  const path = `/api/register/${collection}?limit=1&name=${encodeURIComponent(name)}`
  const { features } = unwrap(await api.get<{ features: { id: string }[] }>(path))
  return features[0] ? { collection, id: features[0].id } : null
}
