import { planTown, townHead, townRows } from '../../geodata/eksempelvik/town.ts'
import type { Check } from '../../geodata/model/check.ts'
import type { Edition } from '../../geodata/model/checklistEdition.ts'
import type { ImportRow, ImportSummary } from '../../geodata/model/imports.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import type { ApiClient } from '../../worker/commands/apiClient.ts'
import { seedIfEmpty } from '../../worker/commands/seed.ts'
import { stageImport } from '../../worker/commands/stageImport.ts'
import { attachFiles } from './files.ts'
import { given, type Installation } from './installation.ts'
import { workWithPlan } from './planned.ts'
import { secureThings } from './secured.ts'
import { workWithSigns } from './signed.ts'

/** Fewer buildings than a trial has: every table gets rows, and the test stays quick. */
const plan = planTown({ seed: 1814, buildings: 1000 })
const today = new Date().toISOString().slice(0, 10)

/** Something in every table: the town, and one of everything people do with it. */
export async function fill(installation: Installation): Promise<void> {
  await seedIfEmpty(installation.address, { buildings: plan.buildings })
  const coordinator = await installation.signIn('coordinator')
  const planner = await installation.signIn('planner')
  await changeThings(coordinator)
  await secureThings(coordinator)
  await workWithSigns(coordinator)
  await workWithPlan(coordinator)
  await importAgain(coordinator)
  await checkProjects(planner)
  await attachFiles(installation)
  await layEditionOver(coordinator)
  await setThreshold(coordinator, { thresholds: [{ code: 'high_point_metres', value: 12 }] })
  const duty = { kinds: ['zoning_plan', 'own_project'], note: 'Etter rutinen.' }
  given(await coordinator.send('PUT', '/api/settings/duty', duty, '"0"'))
  const token = { name: 'Kartlag', scopes: ['register'], expiresOn: nextYear() }
  given(await planner.send('POST', '/api/tokens', token))
}

async function changeThings(api: ApiClient): Promise<void> {
  const { features } = given(await api.get<{ features: Thing[] }>('/api/projects?limit=3&sort=name'))
  const [changed, removed, restored] = features as [Thing, Thing, Thing]
  const path = ({ id }: Thing) => `/api/projects/${id}`
  given(
    await api.send('PATCH', path(changed), { properties: { name: 'Omdøpt plan' } }, `"${changed.revision}"`),
  )
  given(await api.send('DELETE', path(removed), undefined, `"${removed.revision}"`))
  given(await api.send('DELETE', path(restored), undefined, `"${restored.revision}"`))
  given(await api.send('POST', `${path(restored)}/restore`, undefined, `"${restored.revision + 1}"`))
}

/** An import that updates, one that is taken back, and one that nobody has confirmed yet. */
async function importAgain(api: ApiClient): Promise<void> {
  const buildings = [...townRows(plan, ['buildings'])].slice(0, 20)
  const later = (rows: ImportRow[], fileName: string) =>
    stageImport(api, { ...townHead(plan, 'buildings', today), fileName, rowCount: rows.length }, rows)
  const taller = buildings.map((row, index) => ({
    ...row,
    properties: { ...row.properties, storeys: 11 + index },
  }))
  const confirm = async ({ id }: ImportSummary) =>
    given(await api.send<ImportSummary>('POST', `/api/imports/${id}/confirm`))
  await confirm(given(await later(taller, 'oppdatert.json')))
  const strange = buildings.slice(0, 3).map((row) => ({ ...row, externalId: `${row.externalId}-ny` }))
  const { id } = await confirm(given(await later(strange, 'angret.json')))
  given(await api.send('POST', `/api/imports/${id}/undo`))
  given(await later(strange, 'ikke-bekreftet.json'))
}

async function checkProjects(api: ApiClient): Promise<void> {
  const { features } = given(await api.get<{ features: Thing[] }>('/api/projects?limit=2'))
  for (const { id } of features) {
    const check = given(await api.send<Check>('POST', `/api/projects/${id}/checks`))
    const point = check.findings.find(({ applies }) => applies !== 'no')!.point
    const answer = { value: 'yes', reason: 'Vist på planen' }
    given(await api.send('PUT', `/api/checks/${check.id}/answers/${point}`, answer, '"0"'))
    given(await api.send('POST', `/api/checks/${check.id}/comments`, { point, text: 'Se tegning A-20.' }))
    const measured = { items: [{ kind: 'parapet', where: 'Takterrasse', heightMetres: 1.1 }] }
    const measurable = `/api/checks/${check.id}/measurements/HOY-2`
    given(await api.send('PUT', measurable, measured, '"0"'))
  }
}

/** An edition that was published and taken back, and the draft of the next. */
async function layEditionOver(api: ApiClient): Promise<void> {
  const draft = '/api/checklists/draft'
  type Draft = { revision: number; document: Edition }
  const { revision, document } = given(await api.send<Draft>('POST', draft))
  const edition = { ...document, hidden: [{ point: 'PAR-3', reason: 'Ivaretas av driften.' }] }
  const saved = given(await api.send<Draft>('PUT', draft, edition, `"${revision}"`))
  const validated = given(
    await api.send<Draft>('POST', `${draft}/validate`, undefined, `"${saved.revision}"`),
  )
  const seen = `"${validated.revision}"`
  const published = await api.send<{ version: string }>(
    'POST',
    `${draft}/publish`,
    { summary: 'Første.' },
    seen,
  )
  const version = encodeURIComponent(given(published).version)
  given(await api.send('POST', `/api/checklists/${version}/withdraw`, { reason: 'For tidlig.' }))
  given(await api.send('POST', draft))
}

async function setThreshold(api: ApiClient, change: unknown): Promise<void> {
  const settings = await api.get('/api/settings/thresholds')
  if (!settings.ok) throw new Error(settings.message)
  given(await api.send('PUT', '/api/settings/thresholds', change, settings.etag ?? undefined))
}

function nextYear(): string {
  return new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10)
}
