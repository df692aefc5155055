import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '../../geodata/model/access.ts'
import type { Event } from '../../geodata/model/history.ts'
import type { Page } from '../../geodata/model/page.ts'
import { countAttempt } from '../../worker/accounts/countAttempt.ts'
import { openSession } from '../../worker/accounts/openSession.ts'
import { newSecret } from '../../worker/accounts/secret.ts'
import app from '../../worker/main.ts'
import { Client, signInAs } from './client.ts'
import { inObject } from './object.ts'
import { squareAt } from './town.ts'

const told = '2025-10-14T07:30:00.000Z'
const header = { 'Rekkverk-Demo-Time': told }

interface Made {
  id: string
  createdAt: string
  updatedAt: string
}
const project = (name: string, at: number) => ({
  geometry: squareAt(at, 9000),
  properties: { name, kind: 'zoning_plan', status: 'active' },
})

let coordinator: Client
beforeAll(async () => {
  coordinator = await signInAs('coordinator')
})

describe('the demo’s clock', () => {
  it('dates what is written, and the event that tells of it', async () => {
    const { status, body } = await coordinator.post<Made>('/api/projects', project('Fjoråret', 0), header)
    expect([status, body.createdAt, body.updatedAt]).toEqual([201, told, told])
    const { items } = (await coordinator.get<Page<Event>>('/api/events?limit=1')).body
    expect(items[0]).toMatchObject({ at: told, thingId: body.id })
  })

  it.each(['2999-01-01T00:00:00Z', 'i fjor', ''])(
    'tells of no other day than one gone by: %j',
    async (at) => {
      const before = new Date().toISOString()
      const { body } = await coordinator.post<Made>('/api/projects', project(`Nå ${at}`, 200), {
        'Rekkverk-Demo-Time': at,
      })
      expect(body.createdAt >= before).toBe(true)
    },
  )

  it('opens no session in the past, and no session of the past', async () => {
    const { body, headers } = await new Client().post<Session>('/api/session', { account: 'reader' }, header)
    expect(body.expiresAt > new Date().toISOString()).toBe(true)
    const reader = new Client(headers.get('Set-Cookie')!.split(';')[0]!)
    expect((await reader.get('/api/projects?limit=1', header)).status).toBe(200)
    const ended = new Client(await outsideCookie(new Date(told)))
    expect((await ended.get('/api/projects?limit=1', header)).status).toBe(401)
  })

  it('gives nobody another round of attempts', async () => {
    const waits = await inObject((context) =>
      ['2025-01-01', '2025-06-01', '2026-01-01'].map((day) =>
        countAttempt({ ...context, now: new Date(day) }, 'try', { limit: 2, windowSeconds: 600 }),
      ),
    )
    expect(waits.map((problem) => problem?.code ?? null)).toEqual([null, null, 'too-many'])
  })

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['where the demo is switched off', { REKKVERK_DEMO: '' }, {}],
    ['behind a proxy', {}, { 'X-Forwarded-For': '192.0.2.7' }],
    ['where people come from elsewhere', { REKKVERK_PUBLIC_URL: 'http://rekkverk.example' }, {}],
  ])('is nothing %s', async (name, settings, more) => {
    const cookie = await outsideCookie(new Date())
    const before = new Date().toISOString()
    const response = await app.fetch(
      new Request('http://localhost/api/projects', {
        method: 'POST',
        headers: { ...more, ...header, Cookie: cookie, 'Content-Type': 'application/json' },
        body: JSON.stringify(project(name, 400)),
      }),
      { ...(env as object), ...settings } as never,
    )
    expect(response.status).toBe(201)
    expect(((await response.json()) as Made).createdAt >= before).toBe(true)
  })
})

/** The cookie of a coordinator whom an outside provider let in at an instant: exists with or without a demo. */
function outsideCookie(at: Date): Promise<string> {
  return inObject((context) => {
    const token = newSecret()
    const who = { issuer: 'https://innlogging.example', subject: 'klokke', name: 'Konto utenfra' }
    const browser = { browser: null, system: null }
    openSession(
      { ...context, now: at },
      { ...who, roles: ['coordinator'] },
      { token, sealedIdToken: null, browser },
    )
    return `rekkverk=${token}`
  })
}
