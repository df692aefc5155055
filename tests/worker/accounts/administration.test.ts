import { beforeAll, describe, expect, it } from 'vitest'
import type { Account, SessionTally } from '../../../geodata/model/accounts.ts'
import type { Event } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import { listManaged } from '../../../worker/accounts/administrationStore.ts'
import { type Client, type DemoAccountId, signInAs } from '../client.ts'
import { inObject } from '../object.ts'
import { accountElsewhere } from './people.ts'

const everyone: DemoAccountId[] = ['planner', 'roads', 'health', 'coordinator', 'admin', 'reader']
let people: Record<string, Client>
let admin: Client

beforeAll(async () => {
  const signedIn = await Promise.all(everyone.map(async (id) => [id, await signInAs(id)] as const))
  people = Object.fromEntries(signedIn)
  admin = people.admin!
})

async function list(client: Client, query = ''): Promise<Account[]> {
  const { status, body } = await client.get<Page<Account>>(`/api/accounts${query}`)
  if (status !== 200) throw new Error(`no list: ${status}`)
  return body.items
}

async function accountOf(id: DemoAccountId): Promise<Account> {
  return (await list(admin)).find(({ administration }) => administration!.subject === id)!
}

function change<Body = Account>(account: Account, body: object, by = admin) {
  return by.patch<Body>(`/api/accounts/${account.id}`, body, `"${account.administration!.revision}"`)
}

async function newestEvents(count: number): Promise<Event[]> {
  return (await admin.get<Page<Event>>(`/api/events?subject=accounts&limit=${count}`)).body.items
}

describe('the list', () => {
  it('shows administrators all there is to manage', async () => {
    const account = await accountOf('planner')
    expect(account).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: 'Demo byplanlegger',
      roles: ['planner'],
      administration: {
        revision: 1,
        issuer: 'demo',
        subject: 'planner',
        providerRoles: ['planner'],
        grantedRoles: [],
        disabledAt: null,
        createdAt: expect.any(String),
        lastSignInAt: expect.any(String),
      },
    })
  })

  it.each(['health', 'coordinator'])('shows %s names and roles of those who can sign in', async (id) => {
    const reader = await accountOf('reader')
    const locked = (await change(reader, { disabled: true })).body
    const seen = await list(people[id]!)
    expect(seen.length).toBeGreaterThan(4)
    expect(seen.filter(({ administration }) => administration !== null)).toEqual([])
    expect(seen.map((account) => account.id)).not.toContain(reader.id)
    expect((await list(admin)).map((account) => account.id)).toContain(reader.id)
    await change(locked, { disabled: false })
    people.reader = await signInAs('reader')
  })

  it('is in alphabetical order, page by page', async () => {
    const first = await admin.get<Page<Account>>('/api/accounts?limit=4')
    const rest = await admin.get<Page<Account>>(`/api/accounts?limit=100&cursor=${first.body.next}`)
    expect(first.body.items).toHaveLength(4)
    expect(rest.body.next).toBeNull()
    const names = [...first.body.items, ...rest.body.items].map(({ name }) => name)
    expect(names).toEqual((await list(admin)).map(({ name }) => name))
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'nb')))
  })

  it('finds any part of a name, in capitals or not', async () => {
    const id = '0192f000-0000-7000-8000-0000000000b1'
    await accountElsewhere(id, ['reader'])
    await inObject(({ sql }) => sql.exec("UPDATE account SET name = 'Ørjans Åpne Æra' WHERE id = ?", id))
    for (const q of ['ØRJANS', 'åpne æ', 'Æra'])
      expect((await list(admin, `?q=${encodeURIComponent(q)}`)).map((one) => one.id)).toEqual([id])
    expect(await list(admin, '?q=%25')).toEqual([])
    await inObject(({ sql }) => sql.exec('DELETE FROM account WHERE id = ?', id))
  })

  it('leaves demo accounts out where they do not exist', async () => {
    const id = '0192f000-0000-7000-8000-0000000000b2'
    await accountElsewhere(id, ['admin'])
    const query = { q: '', withLocked: true, offset: 0, limit: 100 }
    const seen = (withDemo: boolean) =>
      inObject(({ sql }) => listManaged(sql, { ...query, withDemo }).map((account) => account.id))
    expect(await seen(false)).toEqual([id])
    expect((await seen(true)).length).toBeGreaterThan(5)
    await inObject(({ sql }) => sql.exec('DELETE FROM account WHERE id = ?', id))
  })
})

describe('only administrators', () => {
  it.each(['planner', 'roads', 'reader', 'health', 'coordinator'])('not %s', async (id) => {
    const account = await accountOf('roads')
    const { id: target } = account
    const by = people[id]!
    const looks = id === 'health' || id === 'coordinator'
    const refused = looks ? 403 : 404
    expect((await by.get('/api/accounts')).status).toBe(looks ? 200 : 404)
    expect((await change(account, { grantedRoles: ['admin'] }, by)).status).toBe(refused)
    expect((await by.get(`/api/accounts/${target}/sessions`)).status).toBe(refused)
    expect((await by.delete(`/api/accounts/${target}/sessions`)).status).toBe(refused)
    expect((await by.get(`/api/accounts/${target}/tokens`)).status).toBe(refused)
  })
})

describe('a change', () => {
  it('works at once in sessions that are open, and is in the history', async () => {
    const before = await accountOf('reader')
    expect((await people.reader!.get('/api/imports')).status).toBe(404)
    const { body, headers } = await change(before, { grantedRoles: ['roads', 'health'] })
    expect(body.roles).toEqual(['roads', 'health', 'reader'])
    expect(headers.get('ETag')).toBe(`"${before.administration!.revision + 1}"`)
    expect((await people.reader!.get('/api/imports')).status).toBe(200)
    expect(await newestEvents(1)).toMatchObject([
      {
        type: 'accounts.roles-changed',
        by: 'Demo administrator',
        thingId: before.id,
        data: { name: 'Demo leser', added: ['roads', 'health'], removed: [] },
      },
    ])
    await change(body, { grantedRoles: [] })
    expect((await newestEvents(1))[0]!.data).toMatchObject({ added: [], removed: ['roads', 'health'] })
    expect((await people.reader!.get('/api/imports')).status).toBe(404)
  })

  it('does not touch what the provider’s groups give, nor is it undone by the next sign-in', async () => {
    const before = await accountOf('reader')
    const { body } = await change(before, { grantedRoles: ['planner'] })
    expect(body.administration!.providerRoles).toEqual(['reader'])
    await signInAs('reader')
    const after = await accountOf('reader')
    expect(after.administration!.grantedRoles).toEqual(['planner'])
    expect(after.administration!.revision).toBe(body.administration!.revision)
    await change(after, { grantedRoles: [] })
  })

  it('of an account that another administrator has changed since is refused, with both', async () => {
    const before = await accountOf('roads')
    const { body: after } = await change(before, { grantedRoles: ['health'] })
    const late = await change<ProblemBody>(before, { grantedRoles: ['coordinator'] })
    expect(late.status).toBe(412)
    expect(late.body).toMatchObject({
      current: { id: before.id, administration: { grantedRoles: ['health'] } },
      yours: { grantedRoles: ['coordinator'] },
    })
    expect((await admin.patch(`/api/accounts/${before.id}`, { grantedRoles: [] })).status).toBe(428)
    await change(after, { grantedRoles: [] })
  })

  it('that changes nothing leaves no line and no revision', async () => {
    const before = await accountOf('roads')
    const [newest] = await newestEvents(1)
    const { body } = await change(before, { grantedRoles: [], disabled: false })
    expect(body).toEqual(before)
    expect((await newestEvents(1))[0]!.sequence).toBe(newest!.sequence)
  })

  it.each([
    ['a role that does not exist', { grantedRoles: ['mayor'] }],
    ['clearance', { grantedRoles: ['clearance'] }],
    ['somebody’s name', { name: 'En annen' }],
    ['the provider’s roles', { providerRoles: ['admin'] }],
  ])('cannot give %s', async (_, body) => {
    expect((await change(await accountOf('roads'), body)).status).toBe(422)
  })

  it('of an account that is not there is refused', async () => {
    const nobody = '0192f000-0000-7000-8000-00000000dead'
    expect((await admin.patch(`/api/accounts/${nobody}`, { disabled: true }, '"1"')).status).toBe(404)
    expect((await admin.get(`/api/accounts/${nobody}/sessions`)).status).toBe(404)
    expect((await admin.delete(`/api/accounts/${nobody}/sessions`)).status).toBe(404)
    expect((await admin.get(`/api/accounts/${nobody}/tokens`)).status).toBe(404)
  })

  it('that would leave nobody to put things right is refused', async () => {
    const own = await accountOf('admin')
    const lock = await change<ProblemBody>(own, { disabled: true })
    expect(lock.body.errors).toMatchObject([{ field: 'disabled', code: 'locks-oneself' }])
    // As if the role had been given here and not by the provider.
    await inObject(({ sql }) =>
      sql.exec(`UPDATE account SET provider_roles = '[]', granted_roles = '["admin"]' WHERE id = ?`, own.id),
    )
    const step = await change<ProblemBody>(own, { grantedRoles: ['planner'] })
    expect(step.status).toBe(422)
    expect(step.body.errors).toMatchObject([{ field: 'grantedRoles', code: 'last-admin' }])
    // With another administrator it is fine, but a locked one does not count.
    const { body: roads } = await change(await accountOf('roads'), { grantedRoles: ['admin'] })
    const { body: locked } = await change(roads, { disabled: true })
    expect((await change(own, { grantedRoles: [] })).status).toBe(422)
    const { body: unlocked } = await change(locked, { disabled: false })
    people.roads = await signInAs('roads')
    const { status, body: stepped } = await change(own, { grantedRoles: [] })
    expect(status).toBe(200)
    expect((await admin.get('/api/accounts')).status).toBe(404)
    await change(stepped, { grantedRoles: ['admin'] }, people.roads)
    await change(unlocked, { grantedRoles: [] })
  })
})

describe('locking', () => {
  it('ends every session at once, lets nobody in again, and unlocking revives none of them', async () => {
    const [one, other] = [await signInAs('reader'), await signInAs('reader')]
    const before = await accountOf('reader')
    const { body: locked } = await change(before, { disabled: true })
    expect(locked.administration!.disabledAt).toMatch(/^\d{4}-/)
    for (const session of [one, other, people.reader!]) {
      expect((await session.get('/api/signs')).status).toBe(401)
      expect((await session.get<{ session: unknown }>('/api/session')).body.session).toBeNull()
    }
    expect((await newestEvents(1))[0]).toMatchObject({
      type: 'accounts.locked',
      data: { name: 'Demo leser' },
    })
    const again = await signInAs('reader').catch(() => null)
    expect((await again?.get('/api/signs'))?.status ?? 401).toBe(401)
    await change(locked, { disabled: false })
    for (const session of [one, other]) expect((await session.get('/api/signs')).status).toBe(401)
    people.reader = await signInAs('reader')
    expect((await people.reader.get('/api/signs')).status).toBe(200)
    expect((await newestEvents(1))[0]!.type).toBe('accounts.unlocked')
  })
})

describe('the sessions of others', () => {
  it('are a number and a time, and can be ended', async () => {
    const { id } = await accountOf('health')
    const other = await signInAs('health')
    const tally = await admin.get<SessionTally>(`/api/accounts/${id}/sessions`)
    expect(tally.body).toEqual({ count: 2, lastSeenAt: expect.stringMatching(/^\d{4}-/) })
    expect((await admin.delete(`/api/accounts/${id}/sessions`)).status).toBe(204)
    for (const session of [other, people.health!]) expect((await session.get('/api/signs')).status).toBe(401)
    const after = await admin.get<SessionTally>(`/api/accounts/${id}/sessions`)
    expect(after.body).toEqual({ count: 0, lastSeenAt: null })
    const [event] = await newestEvents(1)
    expect(event).toMatchObject({
      type: 'accounts.sessions-ended',
      data: { name: 'Demo folkehelse', count: 2 },
    })
    // Ending none is nothing to tell of.
    await admin.delete(`/api/accounts/${id}/sessions`)
    expect((await newestEvents(1))[0]!.sequence).toBe(event!.sequence)
    people.health = await signInAs('health')
  })

  it('count only where they still let somebody in', async () => {
    const { id } = await accountOf('health')
    const session = await signInAs('health')
    await inObject(({ sql }) => {
      sql.exec("UPDATE session SET last_seen_at = '2026-01-01T00:00:00.000Z' WHERE account_id = ?", id)
    })
    expect((await session.get('/api/signs')).status).toBe(401)
    expect((await admin.get<SessionTally>(`/api/accounts/${id}/sessions`)).body.count).toBe(0)
  })
})
