import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { APIRequestContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '../../geodata/model/access.ts'
import { freePort } from '../../worker/commands/freePort.ts'
import { type Server, startServer } from '../../worker/commands/server.ts'
import { trialSettings } from '../../worker/commands/settings.ts'
import { violationsOn } from './axe.ts'
import { client, type IdentityProvider, startIdentityProvider } from './identityProvider.ts'
import { phone, type Visit, visit, wide, withBrowser } from './visit.ts'

/*
 * Signing in through a real identity provider, in a real browser: a server of our own with its own data, and a provider
 * beside it.
 */

withBrowser()

const dataFolder = mkdtempSync(join(tmpdir(), 'rekkverk-sign-in-'))
let server: Server
let provider: IdentityProvider

beforeAll(async () => {
  const port = await freePort()
  const site = `http://localhost:${port}`
  provider = await startIdentityProvider(await freePort(), site, {
    planlegger: { name: 'Ansatt i plan', groups: ['ansatt', 'plan'] },
    leser: { name: 'Ansatt som leser', groups: ['ansatt'] },
    flytter: { name: 'Ansatt som bytter jobb', groups: ['ansatt', 'vei'] },
    sperret: { name: 'Ansatt som sperres', groups: ['ansatt', 'vei'] },
    fremmed: { name: 'Ansatt hos andre', groups: ['andre'] },
  })
  server = await startServer({
    host: '127.0.0.1',
    port,
    dataFolder,
    settings: {
      ...trialSettings(),
      REKKVERK_PUBLIC_URL: site,
      REKKVERK_OIDC_ISSUER: provider.issuer,
      REKKVERK_OIDC_CLIENT_ID: client.id,
      REKKVERK_OIDC_CLIENT_SECRET: client.secret,
      REKKVERK_OIDC_PARAMETERS: '{"scope":"openid profile groups"}',
      REKKVERK_OIDC_ROLES: JSON.stringify({
        providerName: 'Eksempelvik kommune',
        require: { claim: 'groups', value: 'ansatt' },
        roles: [
          { claim: 'groups', value: 'plan', role: 'planner' },
          { claim: 'groups', value: 'vei', role: 'roads' },
        ],
      }),
    },
  })
})
afterAll(async () => {
  await server?.stop()
  await provider?.stop()
  rmSync(dataFolder, { recursive: true, force: true })
})

const come = (path = '/', viewport = wide) => visit({ role: null, path, viewport, address: server.address })

/** Presses our button, and signs in on the provider's page. */
async function signInAs(page: Page, user: string): Promise<void> {
  await page.getByRole('link', { name: 'Logg inn med Eksempelvik kommune' }).click()
  await page.getByRole('heading', { name: 'Kommunens innlogging' }).waitFor()
  await page.getByLabel('Brukernavn').fill(user)
  await page.getByRole('button', { name: 'Logg inn' }).click()
}

async function openMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Konto: ${name}` }).click()
}

/** Signs out here, and on the provider's page. */
async function signOut(page: Page, name: string): Promise<void> {
  await openMenu(page, name)
  await page.getByRole('button', { name: 'Logg ut', exact: true }).click()
  await page.getByRole('button', { name: 'Ja, logg meg ut her også' }).click()
  await page.getByText('Du er logget ut.').waitFor()
}

/** Nothing but the provider may have been asked for, and the page must not have complained. */
function expectCalm({ complaints, outside }: Visit): void {
  expect(complaints).toEqual([])
  expect(outside.filter((address) => !address.startsWith(provider.issuer))).toEqual([])
}

/** An administrator of the demo, without a window. */
async function asAdmin(page: Page): Promise<APIRequestContext> {
  const { request } = await page.context().browser()!.newContext({ baseURL: server.address })
  await request.post('/api/session', { data: { account: 'admin' } })
  return request
}

async function sessionOf(page: Page): Promise<Session | null> {
  return (await (await page.request.get('/api/session')).json()).session
}

describe('signing in through the provider', () => {
  it('ends at the page one wanted, with the roles of one’s groups', async () => {
    const seen = await come('/prosjekter?status=draft')
    const { page } = seen
    await signInAs(page, 'planlegger')
    await page.getByRole('heading', { name: 'Prosjekter', level: 1 }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/prosjekter')
    await openMenu(page, 'Ansatt i plan')
    await page.getByText('Byplanlegger').waitFor()
    const cookies = await page.context().cookies(server.address)
    const ours = cookies.filter(({ name }) => name.startsWith('rekkverk'))
    expect(ours).toMatchObject([{ name: 'rekkverk', httpOnly: true, sameSite: 'Lax' }])
    expectCalm(seen)
  })

  it('signing out ends it at the provider too', async () => {
    const seen = await come('/konto')
    const { page } = seen
    await signInAs(page, 'planlegger')
    // What is still on its way would be refused, and the browser complains of that.
    await page.getByRole('heading', { name: 'Min konto', level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    await signOut(page, 'Ansatt i plan')
    expect(new URL(page.url()).pathname).toBe('/logg-inn')
    expect(await sessionOf(page)).toBeNull()
    // The provider asks who it is again: its own session is over.
    await signInAs(page, 'leser')
    await page.getByRole('button', { name: 'Konto: Ansatt som leser' }).waitFor()
    expectCalm(seen)
  })

  it('somebody who only reads is told how to get to do more', async () => {
    const { page } = await come('/konto')
    await signInAs(page, 'leser')
    await openMenu(page, 'Ansatt som leser')
    await page.getByText(/^Du kan lese\. .* ber du den som styrer kontoene i kommunen om en rolle/).waitFor()
    await page.goto('/prosjekter/ny')
    await page.getByText(/^Trenger du den i arbeidet, ber du den som styrer kontoene/).waitFor()
  })
})

describe('a sign-in that comes to nothing ends at the sign-in page with a sentence', () => {
  it('cancelled at the provider; the second try leads to where one was going', async () => {
    const seen = await come('/prosjekter')
    const { page } = seen
    await page.getByRole('link', { name: 'Logg inn med Eksempelvik kommune' }).click()
    await page.getByRole('button', { name: 'Avbryt' }).click()
    await page.getByText('Innloggingen ble avbrutt.').waitFor()
    await signInAs(page, 'planlegger')
    await page.getByRole('heading', { name: 'Prosjekter', level: 1 }).waitFor()
    expectCalm(seen)
  })

  it('the same answer a second time, and an answer nobody asked for', async () => {
    const { page } = await come('/konto')
    const answers: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/api/sign-in/callback')) answers.push(request.url())
    })
    await signInAs(page, 'planlegger')
    await page.getByRole('button', { name: 'Konto: Ansatt i plan' }).waitFor()
    expect(answers).toHaveLength(1)
    const foreign = answers[0]!.replace(/state=[^&]+/, 'state=another')
    for (const address of [answers[0]!, foreign]) {
      await page.goto(address)
      await page.getByText('Innloggingen tok for lang tid, eller ble åpnet på nytt.').waitFor()
      await page.getByText(/^Forespørselsnummer: [0-9a-f-]{36}$/).waitFor()
    }
  })

  it('not in the group', async () => {
    const { page } = await come('/konto')
    await signInAs(page, 'fremmed')
    await page.getByText('Kontoen din har ikke tilgang til Rekkverk.').waitFor()
    expect(await sessionOf(page)).toBeNull()
  })

  it('locked by an administrator, which shuts the open page out as well', async () => {
    const { page } = await come('/konto')
    await signInAs(page, 'sperret')
    await page.getByRole('button', { name: 'Konto: Ansatt som sperres' }).waitFor()
    const admin = await asAdmin(page)
    const locked = await admin.patch(`/api/accounts/${(await sessionOf(page))!.accountId}`, {
      data: { disabled: true },
      headers: { 'If-Match': '"1"' },
    })
    expect(locked.status()).toBe(200)
    await page.goto('/prosjekter')
    // The provider knows the person already, and asks nothing.
    await page.getByRole('link', { name: 'Logg inn med Eksempelvik kommune' }).click()
    await page.getByText('Kontoen din er sperret i Rekkverk.').waitFor()
  })

  it('the provider is gone when the code is to be exchanged', async () => {
    const { page } = await come('/konto')
    provider.unreachable = true
    await signInAs(page, 'planlegger')
    await page.getByText('Innloggingstjenesten svarer ikke.').waitFor()
    provider.unreachable = false
    // The provider knows the person already, and asks nothing.
    await page.getByRole('link', { name: 'Logg inn med Eksempelvik kommune' }).click()
    await page.getByRole('button', { name: 'Konto: Ansatt i plan' }).waitFor()
  })
})

it('a role taken away at the provider is gone at the next sign-in, and so is the way in', async () => {
  const { page } = await come('/konto')
  const name = 'Ansatt som bytter jobb'
  const rolesAfterSignIn = async () => {
    await signInAs(page, 'flytter')
    await page.getByRole('button', { name: `Konto: ${name}` }).waitFor()
    return (await sessionOf(page))?.roles
  }
  expect(await rolesAfterSignIn()).toEqual(['roads'])
  provider.people.flytter!.groups = ['ansatt']
  await signOut(page, name)
  expect(await rolesAfterSignIn()).toEqual(['reader'])
  provider.people.flytter!.groups = []
  await signOut(page, name)
  await signInAs(page, 'flytter')
  await page.getByText('Kontoen din har ikke tilgang til Rekkverk.').waitFor()
})

it('a session that ends while one types takes nothing with it: one signs in in another window and saves', async () => {
  const { page, complaints } = await come('/konto')
  await signInAs(page, 'planlegger')
  await page.getByRole('button', { name: 'Konto: Ansatt i plan' }).waitFor()
  const made = await page.request.post('/api/register/bridges', {
    data: { geometry: { type: 'Point', coordinates: [6.2, 64.8] }, properties: { name: 'Øktbrua' } },
  })
  const { id } = await made.json()
  await page.goto(`/kart?tab=bridges&id=${id}&mode=edit`)
  const lighting = page.getByLabel('Belysning', { exact: true })
  await lighting.fill('Skrevet før økten tok slutt')
  const beside = await page.context().newPage()
  await beside.goto('/prosjekter/ny')
  const projectName = beside.getByLabel(/^Navn/)
  await projectName.fill('Øktkvartalet')

  const admin = await asAdmin(page)
  await admin.delete(`/api/accounts/${(await sessionOf(page))!.accountId}/sessions`)
  await page.getByRole('button', { name: 'Lagre', exact: true }).click()
  await page.getByText('Du er ikke lenger logget inn.').waitFor()
  expect(await lighting.inputValue()).toBe('Skrevet før økten tok slutt')
  await lighting.fill('Skrevet etterpå også')
  // The window beside hears of it.
  await beside.getByText('Du er ikke lenger logget inn.').waitFor()
  expect(await projectName.inputValue()).toBe('Øktkvartalet')

  const opened = page.context().waitForEvent('page')
  await page.getByRole('link', { name: 'Logg inn i et nytt vindu' }).click()
  const other = await opened
  await other.getByRole('link', { name: 'Logg inn med Eksempelvik kommune' }).click()
  await other.getByRole('heading', { name: 'Du er logget inn igjen' }).waitFor()

  await page.getByText('Du er logget inn igjen som Ansatt i plan. Nå kan du lagre.').waitFor()
  expect(await page.getByText('Du er ikke lenger logget inn.').count()).toBe(0)
  await beside.getByText(/^Du er logget inn igjen som Ansatt i plan/).waitFor()
  expect(await projectName.inputValue()).toBe('Øktkvartalet')
  expect(await lighting.inputValue()).toBe('Skrevet etterpå også')
  await page.getByRole('button', { name: 'Lagre', exact: true }).click()
  await page
    .getByText(/er lagret/)
    .first()
    .waitFor()
  const stored = await (await page.request.get(`/api/register/bridges/${id}`)).json()
  expect(stored.properties.lighting).toBe('Skrevet etterpå også')
  // The refusals themselves are all that the console holds.
  expect(complaints.filter((line) => !/401/.test(line))).toEqual([])
})

describe.each([
  ['at a desk', wide],
  ['on a phone', phone],
] as const)('%s', (_, viewport) => {
  it.each([
    '/logg-inn',
    '/logg-inn?feil=no-access&nr=0192f000-0000-7000-8000-000000000000',
    '/logg-inn?state=ut',
  ])('%s is sound', async (path) => {
    const { page } = await come(path, viewport)
    await page.getByRole('link', { name: 'Logg inn med Eksempelvik kommune' }).waitFor()
    expect(await violationsOn(page)).toEqual([])
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(viewport.width)
  })
})
