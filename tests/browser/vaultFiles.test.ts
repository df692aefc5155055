import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LonLat } from '../../geodata/model/geojson.ts'
import type { Site } from '../../geodata/sites/site.ts'
import { type ApiClient, apiClient } from '../../worker/commands/apiClient.ts'
import { freePort } from '../../worker/commands/freePort.ts'
import { rotateSiteKeys } from '../../worker/commands/rotateRun.ts'
import { type Server, startServer } from '../../worker/commands/server.ts'
import { type Settings, trialSettings } from '../../worker/commands/settings.ts'
import { coordinateForms, disguises } from '../worker/sites/disguises.ts'
import { pointAt } from '../worker/town.ts'

/*
 * A thief of the data folder: plain workerd, with nothing but its files looked at, while it runs and when it has stopped.
 */

const dataFolder = mkdtempSync(join(tmpdir(), 'rekkverk-vault-'))
const first = trialSettings()
const newKey = trialSettings().REKKVERK_SITES_KEYS!.replace('k1:', 'k2:')
const texts = ['Krabbeskjæret øst', 'Rekkverket bør ses på før neste vår', 'Lyset ved nausttomta']
let server: Server
let cleared: ApiClient

async function start(settings: Settings): Promise<void> {
  server = await startServer({ host: '127.0.0.1', port: await freePort(), dataFolder, settings })
  cleared = await signIn('cleared')
}

async function signIn(account: string): Promise<ApiClient> {
  const api = apiClient(server.address)
  must(await api.signIn(account))
  return api
}

/** The value of a call that has to succeed. */
function must<T>(result: { ok: true; value: T } | { ok: false; message: string }): T {
  if (!result.ok) throw new Error(result.message)
  return result.value
}

/** Two others give somebody clearance. */
async function giveClearance(): Promise<void> {
  const { accountId } = must(await apiClient(server.address).signIn('cleared'))
  const [coordinator, admin] = [await signIn('coordinator'), await signIn('admin')]
  const endsOn = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10)
  const proposal = { accountId, reason: 'registers', endsOn }
  const { id } = must(await coordinator.send<{ id: string }>('POST', '/api/clearances', proposal))
  must(await admin.send('POST', `/api/clearances/${id}/decision`, { decision: 'approved' }))
}

const open = async () => must(await cleared.send('POST', '/api/sites/openings', { purpose: 'assessment' }))
/** The sites, with a purpose given first: the day may have turned. */
async function list(): Promise<Site[]> {
  await open()
  return must(await cleared.get<{ items: Site[] }>('/api/sites')).items
}

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** Which of these lie in which files, as the bytes they would be written with. */
function found(needles: readonly string[]): string[] {
  return filesBelow(dataFolder).flatMap((path) => {
    const content = readFileSync(path)
    return needles
      .filter((needle) => content.includes(Buffer.from(needle, 'latin1')))
      .map((needle) => `${path}: ${needle}`)
  })
}

const vaultFile = () =>
  filesBelow(join(dataFolder, 'objects', 'rekkverk-sites')).find((path) =>
    /[0-9a-f]{64}\.sqlite$/.test(path),
  )!

beforeAll(async () => {
  await start(first)
  await giveClearance()
  await open()
})

afterAll(async () => {
  await server.stop()
  rmSync(dataFolder, { recursive: true, force: true })
})

describe('the files of the data folder', () => {
  let needles: string[]
  beforeAll(async () => {
    const properties = {
      name: texts[0],
      note: texts[1],
      level: 'L3',
      basis: 'professional',
      assessedOn: new Date().toISOString().slice(0, 10),
    }
    const drawn = pointAt(4321, 1234)
    const site = must(await cleared.send<Site>('POST', '/api/sites', { geometry: drawn, properties }))
    await cleared.send('PATCH', `/api/sites/${site.id}`, { properties: { level: 'L2' } }, '"1"')
    const report = { geometry: pointAt(2345, 3456), basis: 'emergency_services', note: texts[2] }
    const { receipt } = must(
      await (await signIn('planner')).send<{ receipt: string }>('POST', '/api/site-reports', report),
    )
    await list()
    const keys = [first.REKKVERK_SITES_KEYS!.slice('k1:'.length), first.REKKVERK_OPERATOR_KEY!]
    needles = [
      ...[...texts, site.id, receipt, ...keys].flatMap(disguises),
      ...keys.map((key) => Buffer.from(key, 'base64').toString('latin1')),
      ...[drawn.coordinates as LonLat, ...(site.geometry.coordinates as LonLat[][])[0]!]
        .flat()
        .flatMap(coordinateForms),
    ]
  })

  it('hold what is no secret, where one can find it', () => {
    expect(found(['Demo byplanlegger med klarering']).length).toBeGreaterThan(0)
    const vault = new DatabaseSync(vaultFile(), { readOnly: true })
    expect(vault.prepare('SELECT count(*) AS n FROM entry').get()!.n).toBe(6)
    vault.close()
  })

  it('hold no name, note, receipt, position or key, running or stopped', async () => {
    expect(needles.length).toBeGreaterThan(150)
    expect(found(needles)).toEqual([])
    await server.stop()
    expect(found(needles)).toEqual([])
  })

  it('show nothing with another key, and everything with the right one', async () => {
    await start({ ...first, REKKVERK_SITES_KEYS: newKey.replace('k2:', 'k1:') })
    expect(await cleared.get('/api/sites')).toMatchObject({ ok: false, status: 503 })
    await server.stop()
    await start(first)
    expect((await list()).map(({ properties }) => properties.name)).toEqual([texts[0]])
  })
})

describe('a new key', () => {
  it('takes over for good: the old one opens nothing any more', async () => {
    await server.stop()
    const both = `${newKey},${first.REKKVERK_SITES_KEYS}`
    await start({ ...first, REKKVERK_SITES_KEYS: both })
    const lines: string[] = []
    const operator = apiClient(server.address, first.REKKVERK_OPERATOR_KEY)
    const voice = { print: (line: string) => lines.push(line), progress: () => {} }
    expect(await rotateSiteKeys(operator, voice)).toBe(0)
    expect(lines.join('\n')).toContain('under the key k2')
    await server.stop()
    await start({ ...first, REKKVERK_SITES_KEYS: newKey })
    expect((await list()).length).toBe(1)
    await server.stop()
    await start(first)
    expect(await cleared.get('/api/sites')).toMatchObject({ ok: false, status: 503 })
    await server.stop()
    await start({ ...first, REKKVERK_SITES_KEYS: newKey })
  })
})

describe('a site that is erased', () => {
  it('is gone from the database file too, as soon as SQLite has put its log into it', async () => {
    const [site] = (await list()) as [Site]
    await server.stop()
    const before = new DatabaseSync(vaultFile())
    before.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    const bodies = before
      .prepare('SELECT body FROM entry ORDER BY sequence')
      .all()
      .map(({ body }) => body as Uint8Array)
    before.close()
    const pieces = bodies
      .slice(1, 3)
      .flatMap((body) =>
        [0, 700, 1400].map((at) => Buffer.from(body.subarray(at, at + 24)).toString('latin1')),
      )
    expect(new Set(found(pieces)).size).toBe(pieces.length)

    await start({ ...first, REKKVERK_SITES_KEYS: newKey })
    must(await cleared.send('POST', `/api/sites/${site.id}/erase`, undefined, `"${site.revision}"`))
    await server.stop()
    const after = new DatabaseSync(vaultFile())
    after.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    after.close()
    expect(found(pieces)).toEqual([])
    await start({ ...first, REKKVERK_SITES_KEYS: newKey })
    expect(await list()).toEqual([])
  })
})
