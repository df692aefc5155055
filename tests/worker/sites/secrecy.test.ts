import { beforeAll, describe, expect, it } from 'vitest'
import type { LonLat } from '../../../geodata/model/geojson.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import type { ShownReport } from '../../../worker/sites/reports.ts'
import { signInAs } from '../client.ts'
import { inObject } from '../object.ts'
import { pointAt } from '../town.ts'
import { coordinateForms, disguises } from './disguises.ts'
import { registerSite, signInAndOpen, stopTheClock } from './people.ts'
import { dump } from './tables.ts'
import { inVault } from './vault.ts'

/*
 * What can be read in the tables: in the municipality's nothing at all, in the vault's how many entries of all kinds
 * there are.
 */

const texts = ['Krabbeskjæret øst', 'Rekkverket bør ses på før neste vår', 'Lyset ved nausttomta'] as const

type Dump = ReturnType<typeof dump>
let municipality: { before: Dump; after: Dump }
let vault: Dump
let needles: string[]

beforeAll(async () => {
  stopTheClock()
  const cleared = await signInAndOpen()
  const planner = await signInAs('planner')
  const roads = await signInAs('roads')
  const bridge = await roads.post<Thing>('/api/register/bridges', {
    geometry: pointAt(-5000, -5000),
    properties: { name: 'Kaibrua' },
  })
  const dumpMunicipality = () => inObject(({ sql }) => dump(sql))
  const before = await dumpMunicipality()

  const site = await registerSite(
    cleared,
    { name: texts[0], note: texts[1], linked: [{ collection: 'bridges', id: bridge.body.id }] },
    [4321, 1234],
  )
  await cleared.patch(`/api/sites/${site.id}`, { properties: { level: 'L3' } }, '"1"')
  await cleared.get('/api/sites')
  await cleared.get(`/api/sites/${site.id}/history`)
  await planner.get('/api/sites')
  await planner.get(`/api/sites/${site.id}`)
  const report = { geometry: pointAt(2345, 3456), basis: 'emergency_services', note: texts[2] }
  const { body: sent } = await planner.post<{ receipt: string }>('/api/site-reports', report)
  const { items } = (await cleared.get<{ items: ShownReport[] }>('/api/site-reports')).body
  const handling = { outcome: 'registered', siteId: site.id }
  await cleared.post(`/api/site-reports/${items[0]!.id}/handle`, handling)
  await cleared.post(`/api/sites/${site.id}/close`, { reason: 'secured' }, { 'If-Match': '"2"' })
  await cleared.post(`/api/sites/${site.id}/reopen`, undefined, { 'If-Match': '"3"' })

  const positions = [site.geometry, items[0]!.geometry].flatMap(
    ({ coordinates }) => (coordinates as LonLat[][])[0]!,
  )
  const drawn = [pointAt(4321, 1234), report.geometry].map(({ coordinates }) => coordinates as LonLat)
  needles = [
    ...[...texts, 'assessment', 'emergency_services', 'Demo byplanlegger', sent.receipt].flatMap(disguises),
    ...[site.id, items[0]!.id, bridge.body.id].flatMap(disguises),
    ...[...positions, ...drawn].flat().flatMap(coordinateForms),
  ]
  municipality = { before, after: await dumpMunicipality() }
  vault = await inVault(({ sql }) => dump(sql))
})

describe("the municipality's database", () => {
  it('has not changed by a single value', () => {
    expect(municipality.before.length).toBeGreaterThan(50)
    expect(municipality.after).toEqual(municipality.before)
  })
})

describe('the vault', () => {
  it('is looked through for what was written, drawn and done', () => {
    expect(needles.length).toBeGreaterThan(200)
    expect(needles.filter((needle) => needle.length < 4)).toEqual([])
  })

  it.each([
    ['text', (text: string) => Buffer.from(text)],
    ['UTF-16', (text: string) => Buffer.from(text, 'utf16le')],
    ['base64', (text: string) => Buffer.from(Buffer.from(text).toString('base64'))],
    [
      'JSON in base64',
      (text: string) => Buffer.from(Buffer.from(JSON.stringify({ text })).toString('base64')),
    ],
    ['hex', (text: string) => Buffer.from(Buffer.from(text).toString('hex'))],
  ])('the search would find it as %s', (_, write) => {
    for (const before of ['', 'x', 'xy']) {
      const value = write(`${before}${texts[0]}xyz`).toString('latin1')
      expect(needles.some((needle) => value.includes(needle))).toBe(true)
    }
  })

  it('holds none of it in any form', () => {
    const found = vault.flatMap(({ column, value }) =>
      needles.filter((needle) => value.includes(needle)).map((needle) => `${column}: ${needle}`),
    )
    expect(found).toEqual([])
  })

  it('holds nothing that tells one kind of entry from another', () => {
    const columns = Map.groupBy(
      vault.filter(({ column }) => column.startsWith('entry.')),
      ({ column }) => column,
    )
    const valuesOf = (name: string) => columns.get(`entry.${name}`)!.map(({ value }) => value)
    expect([...columns.keys()].sort()).toEqual(
      ['body', 'content_hash', 'hash', 'iv', 'key_id', 'previous_hash', 'sequence'].map(
        (name) => `entry.${name}`,
      ),
    )
    expect(valuesOf('sequence').length).toBeGreaterThan(9)
    expect(new Set(valuesOf('key_id'))).toEqual(new Set(['k1']))
    expect(new Set(valuesOf('body').map(({ length }) => length)).size).toBe(1)
    for (const name of ['iv', 'body', 'content_hash', 'hash'])
      expect(new Set(valuesOf(name)).size).toBe(valuesOf(name).length)
  })

  it('has no other table of ours', async () => {
    const tables = await inVault(({ sql }) =>
      sql.exec<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).toArray(),
    )
    const ours = tables.map(({ name }) => name).filter((name) => !name.startsWith('_cf_'))
    expect(ours.sort()).toEqual(['entry', 'migration'])
  })
})
