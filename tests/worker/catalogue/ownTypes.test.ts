import { beforeAll, describe, expect, it } from 'vitest'
import { sharedCatalogue } from '../../../geodata/catalogue/catalogue.ts'
import type { EffectiveCatalogue, EffectiveEntry } from '../../../geodata/catalogue/effective.ts'
import type { Event } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import { type Client, signInAs } from '../client.ts'

const catalogue = '/api/catalogue'
const types = `${catalogue}/types`
type Answer = EffectiveCatalogue & { hash: string }
let coordinator: Client
let reader: Client

beforeAll(async () => {
  coordinator = await signInAs('coordinator')
  reader = await signInAs('reader')
})

const glassWall = {
  name: { nb: 'Glassvegg langs brygge' },
  covers: 'covers',
  categories: ['restrict_access'],
  basis: { nb: 'Erfaring fra egen havn' },
  sources: ['Havnevesenets notat 12/2025'],
  suitableFor: { nb: 'Kai' },
  edges: ['edge'],
  suits: [{ collection: 'structures', kinds: ['quay'] }],
  reservations: { nb: 'Må tåle is og storm' },
  inspectEvery: { months: 6 },
}
const seen = (revision: number) => ({ 'If-Match': `"${revision}"` })

describe('the catalogue', () => {
  it('is the shared one, by its published hash, until the municipality adds a type', async () => {
    const before = await reader.get<Answer>(catalogue)
    expect(before.body).toMatchObject({ version: sharedCatalogue.version, code: 'tiltakstyper' })
    expect(before.body.hash).toMatch(/^[\da-f]{64}$/)
    expect(before.body.entries).toEqual(sharedCatalogue.entries)

    const added = await coordinator.post<EffectiveEntry>(types, glassWall)
    expect([added.status, added.etag]).toEqual([201, '"1"'])
    expect(added.body).toMatchObject({
      code: 'K-1',
      name: { nb: 'Glassvegg langs brygge', en: 'Glassvegg langs brygge' },
      evidence: ['D'],
      proposedInspection: { nb: 'Hver 6. måned', en: 'Every 6 months' },
      own: { revision: 1, retired: false, by: 'Demo plankoordinator' },
    })
    const after = await reader.get<Answer>(catalogue)
    expect(after.body.version).toBe(`${sharedCatalogue.version}+1`)
    expect(after.body.hash).not.toBe(before.body.hash)
    expect(after.body.entries.at(-1)).toEqual(added.body)
  })

  it('keeps a type that is retired, changes it only as it was seen, and tells of both', async () => {
    const changed = await coordinator.put<EffectiveEntry>(
      `${types}/K-1`,
      { ...glassWall, evidence: 'C' },
      '"1"',
    )
    expect(changed.body).toMatchObject({ evidence: ['C'], own: { revision: 2 } })
    const late = await coordinator.put<ProblemBody>(`${types}/K-1`, glassWall, '"1"')
    expect([late.status, late.body.current]).toEqual([412, changed.body])
    expect((await coordinator.put(`${types}/K-1`, glassWall)).status).toBe(428)
    expect((await coordinator.put(`${types}/K-9`, glassWall, '"1"')).status).toBe(404)

    await coordinator.post(`${types}/K-1/retire`, {}, seen(2))
    const { body } = await reader.get<Answer>(catalogue)
    expect(body.version).toBe(`${sharedCatalogue.version}+3`)
    expect(body.entries.at(-1)).toMatchObject({ code: 'K-1', own: { retired: true } })
    const next = await coordinator.post<EffectiveEntry>(types, glassWall)
    expect(next.body.code).toBe('K-2')
    await coordinator.post(`${types}/K-1/reinstate`, {}, seen(3))
    const events = await coordinator.get<Page<Event>>('/api/events?limit=2')
    expect(events.body.items.map(({ type, data }) => [type, (data as { code: string }).code])).toEqual([
      ['catalogue.type-reinstated', 'K-1'],
      ['catalogue.type-added', 'K-2'],
    ])
  })

  it('says field by field what is wrong with a type', async () => {
    const wrong = async (change: object) => {
      const { status, body } = await coordinator.post<ProblemBody>(types, { ...glassWall, ...change })
      return [status, ...(body.errors ?? []).map(({ field, code }) => `${field} ${code}`)]
    }
    expect(await wrong({ basis: { nb: ' ' }, sources: [] })).toEqual([
      422,
      'basis.nb too-small',
      'sources too-small',
    ])
    expect(await wrong({ categories: ['organisation'], edges: [] })).toEqual([
      422,
      'categories custom',
      'edges custom',
    ])
    expect(await wrong({ suits: [{ collection: 'structures', kinds: ['castle'] }] })).toEqual([
      422,
      'suits.0.kinds custom',
    ])
    expect(await wrong({ name: { nb: 'glassvegg langs BRYGGE' } })).toEqual([422, 'name.nb repeated'])
    expect(await wrong({ name: { nb: 'Mur' }, reservations: { nb: 'Må tåle påkjørsel' } })).toEqual([
      422,
      'reservations.nb text-method',
    ])
  })

  it('is written by the coordinator only', async () => {
    const planner = await signInAs('planner')
    expect((await planner.post(types, glassWall)).status).toBe(403)
    expect((await reader.post(`${types}/K-1/retire`, {}, seen(4))).status).toBe(403)
  })
})
