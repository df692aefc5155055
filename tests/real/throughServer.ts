import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CheckOutcome } from '../../geodata/checks/run.ts'
import type { Check } from '../../geodata/model/check.ts'
import type { ImportSummary } from '../../geodata/model/imports.ts'
import { type ApiClient, type ApiResult, apiClient } from '../../worker/commands/apiClient.ts'
import { buildIfNeeded } from '../../worker/commands/build.ts'
import { freePort } from '../../worker/commands/freePort.ts'
import { startServer } from '../../worker/commands/server.ts'
import { trialSettings } from '../../worker/commands/settings.ts'
import { stageImport } from '../../worker/commands/stageImport.ts'
import { drawParapet } from './drawnParapet.ts'
import type { Fact } from './facts.ts'
import type { RealImport } from './imports.ts'
import { drawnArea, drawnProject } from './project.ts'

/** The same files through the API of a server of their own, with an empty register in a folder that is thrown away. */
export async function throughServer(imports: readonly RealImport[], inNode: CheckOutcome): Promise<Fact[]> {
  buildIfNeeded()
  const dataFolder = await mkdtemp(join(tmpdir(), 'rekkverk-real-'))
  const server = await startServer({
    host: '127.0.0.1',
    port: await freePort(),
    dataFolder,
    settings: trialSettings(),
  })
  try {
    const api = apiClient(server.address)
    value(await api.signIn('planner'))
    const facts: Fact[] = []
    for (const one of imports) facts.push(...(await importTwice(api, one)))
    facts.push(...(await drawParapet(api)))
    facts.push(...(await checkThere(api, inNode)))
    return facts
  } finally {
    await server.stop()
    await rm(dataFolder, { recursive: true, force: true })
  }
}

/** Imports and confirms; what is imported again must then change nothing, unless it is a layer, which is replaced. */
async function importTwice(
  api: ApiClient,
  { file, head, rows, created, rejected }: RealImport,
): Promise<Fact[]> {
  const name = `${file.path.split('/').at(-1)} into ${file.targets.join(', ')}`
  const first = value(await stageImport(api, head, rows))
  value(await api.send('POST', `/api/imports/${first.id}/confirm`))
  const second = value(await stageImport(api, head, rows))
  value(await api.send('DELETE', `/api/imports/${second.id}`))
  const isLayer = head.covers !== null || !['bridges', 'buildings'].includes(file.targets[0]!)
  return [
    {
      what: `${name}: as in Node`,
      expected: `create ${created.length}, rejected ${rejected.length}`,
      found: `create ${count(first, 'create')}, rejected ${count(first, 'rejected')}`,
    },
    {
      what: `${name}: again`,
      expected: isLayer ? `create ${created.length}` : `unchanged ${created.length}`,
      found: isLayer ? `create ${count(second, 'create')}` : `unchanged ${count(second, 'unchanged')}`,
    },
  ]
}

async function checkThere(api: ApiClient, inNode: CheckOutcome): Promise<Fact[]> {
  const project = value(
    await api.send<{ id: string }>('POST', '/api/projects', {
      geometry: drawnArea,
      properties: drawnProject,
    }),
  )
  const check = value(await api.send<Check>('POST', `/api/projects/${project.id}/checks`, {}))
  return [
    { what: 'findings, server and Node', expected: findingsText(inNode), found: findingsText(check) },
    { what: 'distances, server and Node', expected: distancesText(inNode), found: distancesText(check) },
  ]
}

function findingsText({ findings }: Pick<CheckOutcome, 'findings'>): string {
  return findings.map(({ point, status }) => `${point} ${status}`).join(', ')
}

function distancesText({ surroundings }: Pick<CheckOutcome, 'surroundings'>): string {
  return surroundings
    .map(({ target, distanceMetres }) => `${target} ${distanceMetres.toFixed(2)}`)
    .sort()
    .join(', ')
}

function count({ counts }: ImportSummary, action: string): number {
  return counts.filter((one) => one.action === action).reduce((sum, { rows }) => sum + rows, 0)
}

function value<T>(result: ApiResult<T>): T {
  if (!result.ok) throw new Error(result.message)
  return result.value
}
