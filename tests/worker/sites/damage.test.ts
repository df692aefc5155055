import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { Site } from '../../../geodata/sites/site.ts'
import type { Environment } from '../../../worker/environment.ts'
import { vaultOf } from '../../../worker/platform/objects.ts'
import type { JournalVerdict } from '../../../worker/sites/maintenance.ts'
import { Client, signInAs } from '../client.ts'
import { pointAt } from '../town.ts'
import { registerSite, signInAndOpen, stopTheClock } from './people.ts'
import { environment, inVault, keysSetting } from './vault.ts'

/*
 * A vault that cannot be read whole shows nothing at all, to those who may see it; everyone else never notices.
 */

let cleared: Client
const operator = new Client()
const asOperator = { Authorization: `Bearer ${environment.REKKVERK_OPERATOR_KEY}` }
const logged = vi.spyOn(console, 'error').mockImplementation(() => {})

beforeEach(async () => {
  stopTheClock()
  await restart()
  cleared = await signInAndOpen()
  await registerSite(cleared)
  await registerSite(cleared, {}, [700, 0])
})

afterEach(async () => {
  logged.mockClear()
  await inVault(({ sql }) => {
    for (const trigger of ['entry_stays', 'entry_stands']) sql.exec(`DROP TRIGGER IF EXISTS ${trigger}`)
    sql.exec('DELETE FROM entry')
  })
  await restart()
})

/** Starts the vault anew, with other settings if they are given. */
async function restart(settings: Partial<Environment> = {}) {
  const vault = vaultOf(environment)
  await inVault(() => {})
  await evictDurableObject(vault)
  await runInDurableObject(vault, (object) => {
    Object.assign(object, { env: { ...environment, ...settings } })
  })
}

/** What those with clearance, those without and the operator are answered. */
async function answers() {
  const planner = await signInAs('planner')
  const list = await cleared.get<ProblemBody>('/api/sites')
  const report = { geometry: pointAt(0, 0), basis: 'other', note: null }
  return {
    list: [list.status, list.body.type?.split('#')[1]],
    report: (await planner.post('/api/site-reports', report)).status,
    outsider: (await planner.get('/api/sites')).status,
    register: (await planner.get('/api/register/bridges')).status,
    verdict: (await operator.get<JournalVerdict>('/api/operations/verify-sites', asOperator)).body,
  }
}

describe('a vault', () => {
  it('without keys is not set up; everything else works', async () => {
    await restart({ REKKVERK_SITES_KEYS: '' })
    const { list, report, outsider, register, verdict } = await answers()
    expect([list, report]).toEqual([[503, 'not-configured'], 503])
    expect([outsider, register]).toEqual([404, 200])
    // The chain is proved without a key.
    expect(verdict).toMatchObject({ ok: true, contentsRead: false, entries: 3 })
  })

  it('with a setting that cannot be read says why in the log, and never the key', async () => {
    const key = Buffer.alloc(31, 5).toString('base64')
    await restart({ REKKVERK_SITES_KEYS: `k1:${key}` })
    expect((await answers()).list).toEqual([503, 'not-configured'])
    const said = JSON.stringify(logged.mock.calls)
    expect(said).toContain('31 bytes')
    expect(said).not.toContain(key)
  })

  it.each([
    ['another key under the same id', 'unreadable', () => `k1:${Buffer.alloc(32, 9).toString('base64')}`],
    ['only another key', 'key-missing', () => keysSetting('k2')],
  ])('with %s shows nothing and stores nothing', async (_, reason, keys) => {
    await restart({ REKKVERK_SITES_KEYS: keys() })
    const { list, report, outsider, register, verdict } = await answers()
    expect([list, report, outsider, register]).toEqual([[503, 'not-configured'], 503, 404, 200])
    expect(verdict).toMatchObject({ ok: false, fault: { sequence: 1, reason } })
    expect(JSON.stringify(logged.mock.calls)).toContain(reason)
  })

  it.each([
    [
      'a changed byte',
      `UPDATE entry SET body = CAST(substr(body, 1, 99) || x'00' || substr(body, 101) AS BLOB) WHERE sequence = 2`,
      'unreadable',
      2,
    ],
    [
      'two bodies swapped',
      `UPDATE entry SET (iv, body) = (SELECT iv, body FROM entry o WHERE o.sequence = 5 - entry.sequence) WHERE sequence > 1`,
      'unreadable',
      2,
    ],
    ['an entry taken out', 'DELETE FROM entry WHERE sequence = 2', 'chain-broken', 3],
    [
      'an entry emptied',
      'UPDATE entry SET key_id = NULL, iv = NULL, body = NULL WHERE sequence = 3',
      'erasure-unexplained',
      3,
    ],
  ])('with %s shows nothing rather than part', async (_, statement, reason, sequence) => {
    await inVault(({ sql }) => {
      sql.exec('DROP TRIGGER IF EXISTS entry_stays')
      sql.exec(statement)
    })
    await restart()
    const { list, report, outsider, verdict } = await answers()
    expect([list, report, outsider]).toEqual([[503, 'not-configured'], 503, 404])
    expect(verdict).toMatchObject({ ok: false, fault: { sequence, reason } })
  })

  it('whose last write failed goes on from what is in the file', async () => {
    await inVault(({ sql }) =>
      sql.exec(`CREATE TRIGGER refuse BEFORE INSERT ON entry BEGIN SELECT RAISE(ABORT, 'full'); END`),
    )
    expect((await cleared.get('/api/sites')).status).toBe(500)
    await inVault(({ sql }) => sql.exec('DROP TRIGGER refuse'))
    const { status, body } = await cleared.get<{ items: Site[] }>('/api/sites')
    expect([status, body.items.length]).toEqual([200, 2])
  })
})

describe('keys', () => {
  const rotate = () =>
    operator.post<{ rotated: number; remaining: number }>(
      '/api/operations/rotate-site-keys',
      undefined,
      asOperator,
    )

  it('are replaced in use: everything is read before, during and after', async () => {
    const old = environment.REKKVERK_SITES_KEYS!
    await restart({ REKKVERK_SITES_KEYS: `${keysSetting('k2')},${old}` })
    const count = async () => (await cleared.get<{ items: Site[] }>('/api/sites')).body.items.length
    expect(await count()).toBe(2)
    expect((await rotate()).body).toMatchObject({ rotated: 3, remaining: 0 })
    expect(await count()).toBe(2)
    await restart({ REKKVERK_SITES_KEYS: keysSetting('k2') })
    expect(await count()).toBe(2)
    expect((await answers()).verdict).toMatchObject({ ok: true, contentsRead: true })
  })

  it('are for the operator, and nobody else learns that they can be', async () => {
    for (const account of ['admin', 'coordinator', 'cleared'] as const) {
      const client = await signInAs(account)
      for (const [method, path] of [
        ['POST', '/api/operations/rotate-site-keys'],
        ['GET', '/api/operations/verify-sites'],
      ] as const)
        expect((await client.send(method, path)).status).toBe(404)
    }
  })
})
