import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeBackup } from '../../worker/commands/backupRun.ts'
import { restoreBackup } from '../../worker/commands/restoreRun.ts'
import { seedIfEmpty } from '../../worker/commands/seed.ts'
import { rowsOf } from './databaseFiles.ts'
import { given, Installation } from './installation.ts'

const folder = mkdtempSync(join(tmpdir(), 'rekkverk-restore-'))
const file = join(folder, 'backup.gz')
const source = new Installation()
const target = new Installation(source.settings)

beforeAll(async () => {
  await source.start()
  await seedIfEmpty(source.address, { buildings: 1000 })
  const made = await makeBackup(source.operator, file)
  if (!made.ok) throw new Error(made.message)
})

afterAll(async () => {
  await source.remove()
  await target.remove()
  rmSync(folder, { recursive: true, force: true })
})

it('a restore that is killed on the way lets nobody in, and is begun again', async () => {
  for (const stage of ['Sent', 'Reading back', 'Making']) {
    await target.start()
    const { promise: reached, resolve: reach } = Promise.withResolvers<void>()
    const restoring = restoreBackup(target.operator, file, (what) => {
      if (what.startsWith(stage)) reach()
    })
    await Promise.race([reached, restoring])
    await target.kill()
    expect((await restoring).ok).toBe(false)

    await target.start()
    const session = await fetch(`${target.address}/api/session`)
    expect([stage, session.status]).toEqual([stage, 503])
    await target.stop()
  }
  await target.start()
  expect(await restoreBackup(target.operator, file)).toMatchObject({ ok: true })
  const counts = (installation: Installation) =>
    Object.entries(rowsOf(installation.dataFolder, 'municipality'))
      .filter(([table]) => table !== 'session')
      .map(([table, rows]) => [table, rows.length])
  expect(counts(target)).toEqual(counts(source))
  await target.signIn('reader')
})

it('a restore that is given up is thrown away, and the installation is empty and open', async () => {
  const other = new Installation(source.settings)
  await other.start()
  try {
    const restoring = restoreBackup(other.operator, file, (what) => {
      if (what.startsWith('Reading back')) throw new Error('given up')
    })
    expect((await restoring).ok).toBe(false)
    const closed = await fetch(`${other.address}/api/session`)
    expect(closed.status).toBe(503)
    given(await other.operator.send('DELETE', '/api/operations/restores'))
    const reader = await other.signIn('reader')
    expect(given(await reader.get<{ features: [] }>('/api/register/bridges')).features).toEqual([])
  } finally {
    await other.remove()
  }
})
