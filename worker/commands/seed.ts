import { pastCases } from '../../geodata/eksempelvik/history/cases.ts'
import { knownThings } from '../../geodata/eksempelvik/known.ts'
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
import { findByName } from './findByName.ts'
import { seedChecks } from './seedChecks.ts'
import { registerPastProjects } from './seedPastCases.ts'
import { seedPlan } from './seedPlan.ts'
import { seedInspections, seedSurveys } from './seedSecuring.ts'
import { messageIds, seedSignContent, seedSignWork } from './seedSigns.ts'
import { seedSites } from './seedSites.ts'
import { stageImport } from './stageImport.ts'

const demoSeed = 1814
const demoBuildings = 2500

/** Eksempelvik as a demo has it. */
export function planDemoTown(buildings = demoBuildings): TownPlan {
  return planTown({ seed: demoSeed, buildings })
}

/**
 * Fills an empty register with Eksempelvik through the same API as everyone else. What a start before this one
 * finished is not sent again, so an interrupted seeding goes on where it stopped. With a history, the projects of the year
 * gone by are registered too, and seedHistory.ts tells what became of them.
 */
export async function seedIfEmpty(
  address: string,
  { buildings = demoBuildings, history = false } = {},
): Promise<void> {
  const api = apiClient(address)
  unwrap(await api.signIn('coordinator'))
  const finished = new Set(
    unwrap(await api.get<Page<ImportSummary>>('/api/imports?limit=1000'))
      .items.filter(({ state }) => state === 'confirmed' || state === 'undone')
      .map(({ head }) => head.fileName),
  )
  const plan = planDemoTown(buildings)
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
  await seedExtras(api, plan, history)
  await seedInspections(api)
  await seedSignWork(api)
  await seedPlan(api)
  await seedSites(address, api, plan)
  await seedChecks(address)
}

/** Safeguards, signs and projects are registered one by one, as people would; the projects come last. */
async function seedExtras(api: ApiClient, plan: TownPlan, history: boolean): Promise<void> {
  const past = history ? pastCases(plan, knownThings(plan)) : []
  if (await hasProjectsBesides(api, new Set(past.map(({ project }) => project.properties.name)))) return
  console.log('Filling Eksempelvik: safeguards, signs and projects ...')
  const today = dateInNorway(new Date())
  const { safeguards, signs, projects } = townExtras(plan, today)
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
  if (history) await registerPastProjects(api, past, today)
  for (const project of projects) unwrap(await api.send('POST', '/api/projects', project))
}

/** Whether anybody has registered a project that is not of the year gone by, also one that has been deleted since. */
async function hasProjectsBesides(api: ApiClient, names: ReadonlySet<string>): Promise<boolean> {
  type Named = { features: { properties: { name: string } }[] }
  for (const deleted of ['', '&deleted=only']) {
    const { features } = unwrap(await api.get<Named>(`/api/projects?limit=1000${deleted}`))
    if (features.some(({ properties }) => !names.has(properties.name))) return true
  }
  return false
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
