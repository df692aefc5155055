import type { Check } from '../../../geodata/model/check.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { releaseAnswers } from '../../../worker/clarifications/release.ts'
import { checkProject, createProject } from '../checks/projects.ts'
import { signInAs } from '../client.ts'
import { bridgeRow, bring } from '../imports/files.ts'
import { inObject } from '../object.ts'
import { pointAt } from '../town.ts'

/** More than a block of a digest holds. */
export const importedBridges = 250

/** A register in which everything the history vouches for has happened, made through the API. */
export async function makeHistory(): Promise<{ bridge: Thing; project: Thing; check: Check }> {
  const coordinator = await signInAs('coordinator')
  const { body: bridge } = await coordinator.post<Thing>('/api/register/bridges', {
    geometry: pointAt(0, 0),
    properties: { name: 'Gamlebrua', builtYear: 1950 },
  })
  await coordinator.patch(`/api/register/bridges/${bridge.id}`, { properties: { builtYear: 1951 } }, '"1"')
  const limits = [{ code: 'high_point_metres', value: 11 }]
  const set = await coordinator.put('/api/settings/thresholds', { thresholds: limits }, '"0"')
  if (set.status !== 200) throw new Error(`threshold not set: ${JSON.stringify(set.body)}`)
  const project = await createProject(coordinator, 'Kvartalet', [2000, 2000], {
    contents: ['building'],
    storeys: 6,
  })
  const check = await checkProject(coordinator, project)
  await coordinator.put(
    `/api/checks/${check.id}/answers/FEL-1`,
    { value: 'partly', reason: 'Må ses på' },
    '"0"',
  )
  // Run again: the answer is carried over to the new check.
  await checkProject(coordinator, project)
  const rows = Array.from({ length: importedBridges }, (_, at) =>
    bridgeRow(at + 1, `h-${at}`, { name: `Bru ${at}`, lengthMetres: 60 }),
  )
  await bring(coordinator, rows)
  const changed = rows
    .slice(0, 120)
    .map((row) => ({ ...row, properties: { ...row.properties, lengthMetres: 61 } }))
  const path = await bring(coordinator, changed)
  const undone = await coordinator.post(`${path}/undo`)
  if (undone.status !== 200) throw new Error(`not undone: ${JSON.stringify(undone.body)}`)
  return { bridge, project, check }
}

/** Lets out an answer to the question of the project, as the vault does. */
export function releaseClarification(projectId: string): Promise<void> {
  return inObject(({ sql, storage, now }) => {
    const { id } = sql
      .exec<{ id: string }>(
        `SELECT id FROM clarification WHERE project_id = ? AND state = 'waiting'`,
        projectId,
      )
      .one()
    const answer = { id, outcome: 'special' as const, advice: 'Ta kontakt før neste fase' }
    releaseAnswers(storage, now.toISOString(), [answer])
  })
}
