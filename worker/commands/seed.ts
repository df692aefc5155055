import { planTown, townExtras, townHead, townRows } from '../../geodata/eksempelvik/town.ts'
import type { ImportRow, ImportSummary, ImportTarget } from '../../geodata/model/imports.ts'
import type { Page } from '../../geodata/model/page.ts'
import { type ApiClient, type ApiResult, apiClient } from './apiClient.ts'
import { stageImport } from './stageImport.ts'

const demoSeed = 1814
const demoBuildings = 2500

interface SeedOptions {
  seed?: number
  buildings?: number
}

/**
 * Fills an empty register with Eksempelvik through the same API as everyone else. What a start before this one
 * finished is not sent again, so an interrupted seeding goes on where it stopped.
 */
export async function seedIfEmpty(
  address: string,
  { seed = demoSeed, buildings = demoBuildings }: SeedOptions = {},
): Promise<void> {
  const api = apiClient(address)
  unwrap(await api.signIn('coordinator'))
  const done = new Set(
    unwrap(await api.get<Page<ImportSummary>>('/api/imports?limit=1000'))
      .items.filter(({ state }) => state === 'confirmed' || state === 'undone')
      .map(({ head }) => head.fileName),
  )
  const plan = planTown({ seed, buildings })
  const today = new Date().toISOString().slice(0, 10)
  const targets: ImportTarget[] = [
    'water',
    'rail',
    'ways',
    'landuse',
    'institutions',
    'schools',
    'bridges',
    'structures',
    'buildings',
  ]
  for (const target of targets) {
    const fileName = `eksempelvik/${target}`
    if (done.has(fileName)) continue
    console.log(`Filling Eksempelvik: ${target} ...`)
    const rowCount = [...rowsOf(plan, target)].length
    const head = { ...townHead(plan, target, today), fileName, rowCount }
    const { id } = unwrap(await stageImport(api, head, rowsOf(plan, target)))
    unwrap(await api.send('POST', `/api/imports/${id}/confirm`))
  }
  await seedExtras(api, plan)
}

function* rowsOf(plan: Parameters<typeof townRows>[0], target: ImportTarget): Iterable<ImportRow> {
  let number = 0
  for (const row of townRows(plan)) {
    if (row.target !== target) continue
    number += 1
    yield { ...row, number }
  }
}

/** Safeguards, signs and projects are registered one by one, as people would. */
async function seedExtras(api: ApiClient, plan: Parameters<typeof townRows>[0]): Promise<void> {
  const present = unwrap(await api.get<{ features: unknown[] }>('/api/projects?limit=1'))
  if (present.features.length > 0) return
  console.log('Filling Eksempelvik: safeguards, signs and projects ...')
  const names = new Map<string, { collection: string; name: string }>()
  for (const { target, externalId, properties } of townRows(plan)) {
    if (target !== 'bridges' && target !== 'buildings' && target !== 'structures') continue
    if (properties.name) names.set(externalId, { collection: target, name: String(properties.name) })
  }
  const { safeguards, signs, projects } = townExtras(plan)
  for (const [collection, items] of [
    ['safeguards', safeguards],
    ['signs', signs],
  ] as const) {
    for (const { geometry, properties, atExternalId } of items) {
      const at = await findThing(api, atExternalId ? names.get(atExternalId) : undefined)
      unwrap(await api.send('POST', `/api/${collection}`, { geometry, properties: { ...properties, at } }))
    }
  }
  for (const project of projects) unwrap(await api.send('POST', '/api/projects', project))
}

async function findThing(api: ApiClient, named: { collection: string; name: string } | undefined) {
  if (!named) return null
  const found = unwrap(
    await api.get<{ features: { id: string }[] }>(
      `/api/register/${named.collection}?limit=1&name=${encodeURIComponent(named.name)}`,
    ),
  )
  const id = found.features[0]?.id
  return id ? { collection: named.collection, id } : null
}

/** The value, or the end of the seeding with the API's own words. */
function unwrap<T>(result: ApiResult<T>): T {
  if (!result.ok) throw new Error(result.message)
  return result.value
}
