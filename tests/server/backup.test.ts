import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkBackupFile } from '../../worker/commands/backupFile.ts'
import { makeBackup } from '../../worker/commands/backupRun.ts'
import { restoreBackup } from '../../worker/commands/restoreRun.ts'
import { trialSettings } from '../../worker/commands/settings.ts'
import { verifyHistory } from '../../worker/commands/verifyRun.ts'
import { backupVersion } from '../../worker/operator/format.ts'
import { lineFrom } from '../worker/town.ts'
import { answersOf, tilesOf } from './answers.ts'
import { integrityOf, rowsOf } from './databaseFiles.ts'
import { cookieOf, filesOf } from './files.ts'
import { fill } from './fill.ts'
import { given, Installation } from './installation.ts'

/*
 * A backup of a running server, restored into an empty one on another port: the same rows in the files, the same
 * answers to everything that can be asked.
 */

const folder = mkdtempSync(join(tmpdir(), 'rekkverk-backup-'))
const file = join(folder, 'backup.ndjson.gz')
const source = new Installation()
/** Every installation that a test started, so that none is left running. */
const started = [source]

async function emptyInstallation(settings = source.settings): Promise<Installation> {
  const installation = new Installation(settings)
  started.push(installation)
  return installation.start()
}

beforeAll(async () => {
  await source.start()
  await fill(source)
  const made = await makeBackup(source.operator, file)
  if (!made.ok) throw new Error(made.message)
})

afterAll(async () => {
  for (const installation of started) await installation.remove()
  rmSync(folder, { recursive: true, force: true })
})

describe('restored into an empty installation', () => {
  let copy: Installation
  beforeAll(async () => {
    copy = await emptyInstallation()
    given(await restored(copy))
  })

  /** A result of ours in the form that `given` takes. */
  async function restored(installation: Installation) {
    const result = await restoreBackup(installation.operator, file)
    return result.ok ? { ok: true as const, value: result } : result
  }

  // Sessions stay behind, and the marks of caches are counted on (worker/operator/municipalityStore.ts).
  const ownThings = ['session', 'change_counter']

  it('every row of every table is what it was, trees and search among them', async () => {
    for (const object of ['municipality', 'sites', 'attachments'] as const) {
      const before = rowsOf(source.dataFolder, object)
      const after = rowsOf(copy.dataFolder, object)
      expect(Object.keys(after)).toEqual(Object.keys(before))
      for (const table of Object.keys(before).filter((name) => !ownThings.includes(name)))
        expect({ table, rows: after[table] }).toEqual({ table, rows: before[table] })
      expect(integrityOf(copy.dataFolder, object)).toEqual([{ integrity_check: 'ok' }])
    }
    // Comparing held everything up, so connections the servers have closed meanwhile are still taken for open.
    await setTimeout(10)
  })

  it('the backup had rows of everything: nothing above was equal for being empty', () => {
    const municipality = rowsOf(source.dataFolder, 'municipality')
    const empty = Object.keys(municipality).filter((table) => municipality[table]!.length === 0)
    // Answers to clarifications are in the vault until they are let out, and nothing is signed before that; digests come by night.
    const later = /^(clarification|check_signature|check_staleness|digest$)/
    expect(empty.filter((table) => !later.test(table))).toEqual([])
    expect(rowsOf(source.dataFolder, 'sites').entry!.length).toBeGreaterThan(3)
    expect(rowsOf(source.dataFolder, 'attachments').file_part!.length).toBe(3)
  })

  it('nobody is still signed in, and everything that is asked is answered as before', async () => {
    expect(rowsOf(copy.dataFolder, 'municipality').session).toEqual([])
    const before = await answersOf(source)
    const after = await answersOf(copy)
    for (const [question, answer] of before)
      expect({ question, answer: after.get(question) }).toEqual({ question, answer })
    expect(before.size).toBeGreaterThan(100)
    expect(await tilesOf(copy, await cookieOf(copy))).toEqual(await tilesOf(source, await cookieOf(source)))
  })

  it('every attached file comes as it was, byte for byte', async () => {
    const before = await filesOf(source)
    const after = await filesOf(copy)
    expect(before.map(({ bytes }) => bytes.length)).toEqual([1_200_009])
    expect(after.map(({ file }) => file)).toEqual(before.map(({ file }) => file))
    expect(after.every(({ bytes }, index) => bytes.equals(before[index]!.bytes))).toBe(true)
  })

  it('the history is whole, and goes on from where it was', async () => {
    const lines: string[] = []
    const say = { print: (line: string) => lines.push(line), progress: () => {} }
    const checked = await checkBackupFile(file)
    const end = checked.ok ? checked.head.objects.municipality!.chainEnd! : null
    expect(await verifyHistory(copy.operator, `${end!.sequence}:${end!.hash}`, say)).toBe(0)
    expect(lines.join('\n')).toContain('is in the chain')
    const planner = await copy.signIn('planner')
    const bridge = { geometry: lineFrom([0, 0], [30, 0]), properties: { name: 'Etterpå' } }
    given(await planner.send('POST', '/api/register/bridges', bridge))
    expect(await verifyHistory(copy.operator, null, say)).toBe(0)
  })

  it('it has data now, so a second restore is refused and leaves it alone', async () => {
    const before = rowsOf(copy.dataFolder, 'municipality').event!.length
    const again = await restoreBackup(copy.operator, file)
    expect(again.ok ? '' : again.message).toContain('Restore into an empty installation')
    expect(rowsOf(copy.dataFolder, 'municipality').event!.length).toBe(before)
  })
})

describe('a file that is not as it was made', () => {
  const lines = () => gunzipSync(readFileSync(file)).toString('utf8').split('\n')
  const write = (name: string, content: string | Buffer) => {
    const path = join(folder, name)
    writeFileSync(path, typeof content === 'string' ? gzipSync(content) : content)
    return path
  }

  const damages: [string, () => string | Buffer, string][] = [
    ['cut in the middle', () => readFileSync(file).subarray(0, 20_000), 'damaged'],
    ['without its end', () => `${lines().slice(0, -2).join('\n')}\n`, 'cut short'],
    ['without a page', () => lines().toSpliced(5, 1).join('\n'), 'changed'],
    ['with a byte changed', () => lines().join('\n').replace('Omdøpt plan', 'Omdøpt Plan'), 'changed'],
    [
      'with a count changed',
      () =>
        lines()
          .join('\n')
          .replace(/"rows":(\d\d)/, '"rows":1$1'),
      'changed',
    ],
    ['with pages in another order', () => swap(lines(), 3, 4).join('\n'), 'changed'],
    ['that goes on after its end', () => `${lines().join('\n')}{}\n`, 'goes on'],
    [
      'of another version',
      () => lines().join('\n').replace(`"version":${backupVersion}`, '"version":99'),
      'format 99',
    ],
    ['that is something else', () => '{"type":"FeatureCollection"}\n', 'not a backup'],
    ['that is not compressed', () => Buffer.from('hei'), 'damaged or not a backup'],
  ]

  function swap(list: string[], one: number, other: number): string[] {
    return list.with(one, list[other]!).with(other, list[one]!)
  }

  it.each(damages)('%s is refused before anything is sent', async (name, content, word) => {
    const path = write(`${name}.gz`, content())
    // Nobody listens there: had anything been sent, the message would say so.
    const { apiClient } = await import('../../worker/commands/apiClient.ts')
    const result = await restoreBackup(apiClient('http://localhost:9'), path)
    expect(result.ok ? '' : result.message).toContain(word)
  })

  it('that was made by somebody who knew how is refused by the server', async () => {
    const target = await emptyInstallation()
    const strange = { ...JSON.parse(lines()[0]!), format: 'something-else' }
    const refused = await target.operator.send('POST', '/api/operations/restores', strange)
    expect(refused.ok ? 0 : refused.status).toBe(422)
    expect((await target.operator.send('POST', '/api/operations/restores', {})).ok).toBe(false)
  })
})

describe('keys', () => {
  it('other than those the backup was made with let nobody in, and the right ones do', async () => {
    const other = { ...source.settings, REKKVERK_SITES_KEYS: trialSettings().REKKVERK_SITES_KEYS! }
    const target = await emptyInstallation(other)
    const refused = await restoreBackup(target.operator, file)
    expect(refused.ok ? '' : refused.message).toContain('REKKVERK_SITES_KEYS')
    const session = await fetch(`${target.address}/api/session`)
    expect([session.status, ((await session.json()) as { title: string }).title]).toEqual([
      503,
      'Gjenoppretting pågår. Prøv igjen om litt.',
    ])

    await target.stop()
    await target.start(source.settings)
    expect((await restoreBackup(target.operator, file)).ok).toBe(true)
    const cleared = await target.signIn('cleared')
    given(await cleared.send('POST', '/api/sites/openings', { purpose: 'assessment' }))
    expect(given(await cleared.get<{ items: unknown[] }>('/api/sites')).items.length).toBeGreaterThan(0)
  })

  it('none at all bring everything but the sites, which lie there until the keys are found', async () => {
    const { REKKVERK_SITES_KEYS: _, ...without } = source.settings
    const target = await emptyInstallation(without)
    expect((await restoreBackup(target.operator, file)).ok).toBe(true)
    expect((await (await target.signIn('reader')).get('/api/register/bridges')).ok).toBe(true)
    const closed = await (await target.signIn('cleared')).get('/api/sites')
    expect(closed.ok ? 0 : closed.status).toBe(503)

    await target.stop()
    await target.start(source.settings)
    const cleared = await target.signIn('cleared')
    given(await cleared.send('POST', '/api/sites/openings', { purpose: 'assessment' }))
    expect(given(await cleared.get<{ items: unknown[] }>('/api/sites')).items.length).toBeGreaterThan(0)
  })

  it('and sites: nothing of what those say can be read in the file', async () => {
    const cleared = await source.signIn('cleared')
    given(await cleared.send('POST', '/api/sites/openings', { purpose: 'assessment' }))
    const { items } = given(
      await cleared.get<{ items: { id: string; properties: { name: string } }[] }>('/api/sites'),
    )
    const content = gunzipSync(readFileSync(file)).toString('utf8')
    expect(items.length).toBeGreaterThan(0)
    for (const { id, properties } of items)
      for (const secret of [id, properties.name]) expect(content.includes(secret)).toBe(false)
  })
})
