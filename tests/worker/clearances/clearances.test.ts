import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ShownClearance } from '../../../geodata/clearances/shownClearance.ts'
import type { Event } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import { anonymous, type Client, type DemoAccountId, signInAs, signInWithClearance } from '../client.ts'
import { inObject } from '../object.ts'
import { accountIdOf, decide, inAWhile, inDays, propose, revoke, sessionOf } from './people.ts'

const soon = inDays(20)
const later = inDays(300)

let coordinator: Client
let health: Client
let admin: Client
let planner: Client
beforeAll(async () => {
  ;[coordinator, health, admin, planner] = (await Promise.all(
    (['coordinator', 'health', 'admin', 'planner'] as const).map(signInAs),
  )) as [Client, Client, Client, Client]
})
beforeEach(() => inObject(({ sql }) => void sql.exec('DELETE FROM clearance')))

async function listed(by: Client, query = ''): Promise<ShownClearance[]> {
  return (await by.get<Page<ShownClearance>>(`/api/clearances${query}`)).body.items
}

describe('who may see and do what', () => {
  it('for those who do not give clearance there is nothing here', async () => {
    const { body } = await propose(coordinator, 'cleared')
    for (const account of ['planner', 'roads', 'reader'] as const) {
      const client = await signInAs(account)
      expect((await client.get('/api/clearances')).status).toBe(404)
      expect((await propose(client, 'cleared')).status).toBe(404)
      expect((await decide(client, body.id)).status).toBe(404)
      expect((await revoke(client, body.id)).status).toBe(404)
    }
    expect((await anonymous.get('/api/clearances')).status).toBe(401)
    expect((await decide(anonymous, body.id)).status).toBe(401)
  })

  it('clearance itself opens nothing here', async () => {
    const cleared = await signInWithClearance('cleared')
    expect((await cleared.get('/api/clearances')).status).toBe(404)
  })

  it('an administrator may be the second person, and not the first', async () => {
    expect((await propose(admin, 'cleared')).status).toBe(403)
    const { body } = await propose(health, 'cleared')
    expect((await decide(admin, body.id)).body).toMatchObject({
      state: 'approved',
      decided: { by: 'Demo administrator', decision: 'approved' },
      proposed: { by: 'Demo folkehelse' },
    })
  })

  it('what is not there is not found', async () => {
    const id = '019f0000-0000-7000-8000-000000000000'
    expect((await decide(health, id)).status).toBe(404)
    expect((await revoke(health, id)).status).toBe(404)
  })
})

describe('clearance', () => {
  it('begins with the second person, in a session already open, and ends with whoever takes it back', async () => {
    expect((await sessionOf(planner)).clearedUntil).toBeNull()
    const { status, body } = await propose(coordinator, 'planner')
    expect(status).toBe(201)
    expect(body).toMatchObject({
      state: 'proposed',
      holder: { name: 'Demo byplanlegger', locked: false },
      reason: 'registers',
      endsOn: inAWhile,
      decided: null,
      refusals: { approve: 'own-proposal', decline: 'own-proposal', revoke: null },
    })
    expect((await sessionOf(planner)).clearedUntil).toBeNull()
    expect((await decide(health, body.id)).status).toBe(200)
    expect((await sessionOf(planner)).clearedUntil).toBe(inAWhile)
    expect((await revoke(admin, body.id)).body).toMatchObject({
      state: 'revoked',
      revoked: { by: 'Demo administrator' },
    })
    expect((await sessionOf(planner)).clearedUntil).toBeNull()
  })

  it('opens the sites, which are as if they were not there from the request after it is taken back', async () => {
    expect((await planner.get('/api/sites')).status).toBe(404)
    const { body } = await propose(coordinator, 'planner')
    await decide(health, body.id)
    expect((await planner.post('/api/sites/openings', { purpose: 'assessment' })).status).toBe(201)
    expect((await planner.get('/api/sites')).status).toBe(200)
    await revoke(coordinator, body.id)
    expect((await planner.get('/api/sites')).status).toBe(404)
    expect((await planner.get('/api/site-reports')).status).toBe(404)
  })

  it('is refused by one of the two', async () => {
    const { body } = await propose(coordinator, 'planner')
    expect((await decide(health, body.id, 'declined')).body.state).toBe('declined')
    expect((await sessionOf(planner)).clearedUntil).toBeNull()
  })

  it('may overlap: a new one is given before the old ends, and each is taken back by itself', async () => {
    const first = (await propose(coordinator, 'planner', { endsOn: soon })).body
    await decide(health, first.id)
    const second = (await propose(health, 'planner', { endsOn: later })).body
    expect((await sessionOf(planner)).clearedUntil).toBe(soon)
    await decide(coordinator, second.id)
    expect((await sessionOf(planner)).clearedUntil).toBe(later)
    await revoke(coordinator, second.id)
    expect((await sessionOf(planner)).clearedUntil).toBe(soon)
  })

  it.each<DemoAccountId>(['cleared', 'health', 'coordinator', 'admin', 'several'])(
    'can be given to %s by two others',
    async (account) => {
      const client = await signInWithClearance(account)
      expect((await sessionOf(client)).clearedUntil).not.toBeNull()
      const [grant] = await listed(health)
      const others = [grant!.proposed.accountId, grant!.decided!.accountId, grant!.holder.accountId]
      expect(new Set(others).size).toBe(3)
    },
  )

  it('is not carried by a session that is not the holder’s', async () => {
    const { body } = await propose(coordinator, 'planner')
    await decide(health, body.id)
    for (const client of [coordinator, health, admin])
      expect((await sessionOf(client)).clearedUntil).toBeNull()
  })
})

describe('four eyes', () => {
  it('nobody decides what they proposed', async () => {
    const { body } = await propose(coordinator, 'planner')
    const refused = await decide<ProblemBody>(coordinator, body.id)
    expect(refused.status).toBe(403)
    expect(refused.body.detail).toBe('Du foreslo denne, så en annen må godkjenne.')
    expect((await decide(coordinator, body.id, 'declined')).status).toBe(403)
    expect((await sessionOf(planner)).clearedUntil).toBeNull()
  })

  it('nobody proposes or decides for themselves', async () => {
    expect((await propose(coordinator, 'coordinator')).status).toBe(403)
    const { body } = await propose(coordinator, 'health')
    const refused = await decide<ProblemBody>(health, body.id)
    expect(refused.status).toBe(403)
    expect(refused.body.detail).toMatch(/^Dette gjelder deg selv/)
    expect((await sessionOf(health)).clearedUntil).toBeNull()
  })

  it('a locked account is given nothing, and gives nothing', async () => {
    const { body } = await propose(coordinator, 'planner')
    expect((await listed(health))[0]!.refusals).toMatchObject({ approve: null })
    const lock = (account: DemoAccountId, at: string | null) =>
      inObject(({ sql }) =>
        sql.exec("UPDATE account SET disabled_at = ? WHERE issuer = 'demo' AND subject = ?", at, account),
      )
    await lock('coordinator', '2026-11-22T12:00:00.000Z')
    expect((await decide(health, body.id)).status).toBe(409)
    expect((await listed(health))[0]!.refusals).toMatchObject({ approve: 'proposer-may-not', decline: null })
    await lock('coordinator', null)
    const plannerId = await accountIdOf('planner')
    await lock('planner', '2026-11-22T12:00:00.000Z')
    const refused = await decide<ProblemBody>(health, body.id)
    expect(refused.status).toBe(409)
    expect(refused.body.detail).toMatch(/sperret/)
    expect((await listed(health))[0]).toMatchObject({
      holder: { locked: true },
      refusals: { approve: 'account-locked', decline: null },
    })
    await revoke(health, body.id)
    const input = { accountId: plannerId, reason: 'other', endsOn: soon }
    expect((await health.post('/api/clearances', input)).status).toBe(409)
    await lock('planner', null)
  })
})

describe('two at once', () => {
  it('of two who approve, one is told that it was done already', async () => {
    const { body } = await propose(coordinator, 'planner')
    const answers = await Promise.all([
      decide<ProblemBody>(health, body.id),
      decide<ProblemBody>(admin, body.id),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const late = answers.find(({ status }) => status === 409)!
    expect(late.body).toMatchObject({
      type: '/api/problems#gone-stale',
      detail: 'Den er allerede godkjent.',
    })
  })

  it('of approving and withdrawing, the first holds', async () => {
    const { body } = await propose(coordinator, 'planner')
    await revoke(coordinator, body.id)
    const late = await decide<ProblemBody>(health, body.id)
    expect(late.status).toBe(409)
    expect(late.body.detail).toBe('Den er trukket tilbake.')
    expect((await sessionOf(planner)).clearedUntil).toBeNull()
  })

  it('said once more by the same person, a step changes nothing and is no new event', async () => {
    const { body } = await propose(coordinator, 'planner')
    const first = await decide(health, body.id)
    const again = await decide(health, body.id)
    expect(again.status).toBe(200)
    expect(again.body).toEqual(first.body)
    expect((await decide(health, body.id, 'declined')).status).toBe(409)
    const gone = await revoke(admin, body.id)
    expect((await revoke(admin, body.id)).body).toEqual(gone.body)
    expect((await revoke(health, body.id)).status).toBe(409)
    expect((await decide(health, body.id)).status).toBe(409)
    const types = (await events(coordinator)).filter(({ thingId }) => thingId === body.id)
    expect(types.map(({ type }) => type)).toEqual([
      'clearances.revoked',
      'clearances.approved',
      'clearances.proposed',
    ])
  })

  it('one proposal waits at a time', async () => {
    const { body } = await propose(coordinator, 'planner')
    const second = await propose(health, 'planner')
    expect(second.status).toBe(409)
    await decide(health, body.id, 'declined')
    expect((await propose(health, 'planner')).status).toBe(201)
  })
})

describe('what is asked for', () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ['a date that has been', { endsOn: '2020-01-01' }, 'endsOn', 'ends-too-soon'],
    ['more than a year', { endsOn: '2199-01-01' }, 'endsOn', 'ends-too-late'],
    ['no date', { endsOn: 'snart' }, 'endsOn', 'invalid-format'],
    ['an unknown account', { accountId: 'nobody' }, 'accountId', 'unknown-account'],
    ['an unknown reason', { reason: 'curious' }, 'reason', 'invalid-value'],
    ['a long note', { note: 'x'.repeat(201) }, 'note', 'too-big'],
  ])('%s is corrected', async (_, more, field, code) => {
    const { status, body } = await propose(coordinator, 'planner', more)
    expect(status).toBe(422)
    expect((body as unknown as ProblemBody).errors).toMatchObject([{ field, code }])
    expect(await listed(coordinator)).toEqual([])
  })

  it('a note that seems to hold personal data is remarked on; some of it may be confirmed', async () => {
    const note = 'Ring meg på 900 00 000'
    const remarked = await propose(coordinator, 'planner', { note })
    expect(remarked.status).toBe(422)
    expect((remarked.body as unknown as ProblemBody).errors).toMatchObject([
      { field: 'note', code: 'text-contact' },
    ])
    const confirmed = await propose(coordinator, 'planner', { note, textConfirmed: true })
    expect(confirmed.body.note).toBe(note)
  })
})

describe('the list', () => {
  it('shows what is current apart from what is past, newest first, page by page', async () => {
    const declined = (await propose(coordinator, 'planner')).body
    await decide(health, declined.id, 'declined')
    const approved = (await propose(coordinator, 'roads')).body
    await decide(health, approved.id)
    const waiting = (await propose(health, 'planner')).body
    const ids = async (query: string) => (await listed(coordinator, query)).map(({ id }) => id)
    expect(await ids('')).toEqual([waiting.id, approved.id, declined.id])
    expect(await ids('?show=current')).toEqual([waiting.id, approved.id])
    expect(await ids('?show=past')).toEqual([declined.id])
    const page = await coordinator.get<Page<ShownClearance>>('/api/clearances?limit=2')
    expect(page.body.next).toBe(approved.id)
    expect(await ids(`?limit=2&cursor=${page.body.next}`)).toEqual([declined.id])
    const whole = await coordinator.get<Page<ShownClearance>>('/api/clearances?limit=3')
    expect(whole.body.next).toBeNull()
  })

  it('says what each who looks may do', async () => {
    await propose(coordinator, 'health')
    const refusals = async (client: Client) => (await listed(client))[0]!.refusals
    expect(await refusals(admin)).toEqual({ approve: null, decline: null, revoke: null })
    expect(await refusals(coordinator)).toMatchObject({ approve: 'own-proposal', revoke: null })
    expect(await refusals(health)).toMatchObject({ approve: 'for-yourself', decline: 'for-yourself' })
  })
})

async function events(by: Client): Promise<Event[]> {
  return (await by.get<Page<Event>>('/api/events?subject=clearances')).body.items
}

describe('the history', () => {
  it('tells of every step, and not what the note said', async () => {
    const note = 'Skal følge opp skiltplanen'
    const { body } = await propose(coordinator, 'planner', { note })
    await revoke(coordinator, body.id)
    const again = await propose(coordinator, 'planner', { note })
    await decide(health, again.body.id)
    const [approved, proposed, withdrawn] = await events(coordinator)
    expect(withdrawn).toMatchObject({ type: 'clearances.withdrawn', thingId: body.id })
    expect(proposed).toMatchObject({
      type: 'clearances.proposed',
      by: 'Demo plankoordinator',
      collection: 'clearances',
      thingId: again.body.id,
      data: {
        accountId: await accountIdOf('planner'),
        name: 'Demo byplanlegger',
        reason: 'registers',
        endsOn: inAWhile,
        actorId: await accountIdOf('coordinator'),
      },
    })
    expect(approved).toMatchObject({ type: 'clearances.approved', by: 'Demo folkehelse' })
    expect(JSON.stringify([approved, proposed])).not.toContain('skiltplanen')
  })
})
