import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { AccessToken } from '../../geodata/model/accounts.ts'
import { violationsOn } from './axe.ts'
import { ownAddress } from './ownAddress.ts'
import { phone, type Visit, visit, wide, withBrowser } from './visit.ts'

withBrowser()

async function askWith(secret: string, path = '/api/register/bridges?limit=1'): Promise<Response> {
  const Authorization = `Basic ${Buffer.from(`qgis:${secret}`).toString('base64')}`
  return fetch(`${ownAddress()}${path}`, { headers: { Authorization } })
}

async function openAccount(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Endre ${name}`, exact: true }).click()
  await page.getByText(/^(Innlogget .*sist brukt|Ikke innlogget)/).waitFor()
}

async function expectSound({ page, complaints, outside }: Visit): Promise<void> {
  await page.waitForLoadState('networkidle')
  expect(await violationsOn(page)).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, 'pixels wider than the screen').toBeLessThanOrEqual(0)
  expect(complaints).toEqual([])
  expect(outside).toEqual([])
}

describe('one’s own account', () => {
  it('gives a token that is shown once, lets a program in, and is worth nothing when it is revoked', async () => {
    const { page, complaints } = await visit({ role: 'roads', path: '/konto' })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByText('Du har ingen nøkler.').waitFor()
    await page.getByRole('button', { name: 'Lag en nøkkel' }).click()
    await page.getByRole('button', { name: 'Lag nøkkelen' }).click()
    await page.getByText('Skriv hva nøkkelen skal brukes til.').waitFor()
    await page.getByText('Velg minst én tilgang.').waitFor()
    await page.getByLabel('Hva skal den brukes til?').fill('QGIS på jobbmaskinen')
    await page.getByLabel('Lese kartlag i GIS').check()
    await page.getByRole('button', { name: 'Lag nøkkelen' }).click()

    await page.getByRole('heading', { name: 'Nøkkelen er laget' }).waitFor()
    await page.getByRole('button', { name: 'Kopier nøkkelen' }).click()
    await page.getByText('Kopiert.').waitFor()
    const secret = await page.evaluate(() => navigator.clipboard.readText())
    expect(secret).toMatch(/^rekkverk_[\w-]{43}$/)
    // A slip on Escape does not lose it.
    await page.keyboard.press('Escape')
    expect(await page.getByLabel('Nøkkel', { exact: true }).inputValue()).toBe(secret)
    await page.getByRole('button', { name: 'Ferdig' }).click()
    const row = page.getByRole('row', { name: /QGIS på jobbmaskinen/ })
    await row.getByText('Aldri', { exact: true }).waitFor()
    expect(await page.content()).not.toContain(secret)

    expect((await askWith(secret)).status).toBe(200)
    expect((await askWith(secret, '/api/imports')).status).toBe(404)
    await page.reload()
    await row.getByText(/^\d\d:\d\d$/).waitFor()
    await row.getByRole('button', { name: 'Trekk tilbake' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Trekk tilbake' }).click()
    await page.getByText('Nøkkelen er trukket tilbake.').waitFor()
    await page.getByText('Du har ingen nøkler.').waitFor()
    expect((await askWith(secret)).status).toBe(401)
    expect(complaints).toEqual([])
  })

  it('can be signed out in another place, which notices', async () => {
    const [here, there] = [
      await visit({ role: 'health', path: '/konto' }),
      await visit({ role: 'health', path: '/prosjekter' }),
    ]
    const others = here.page.getByRole('button', { name: /^Logg ut Chrome/ })
    await here.page.reload()
    await others.first().waitFor()
    for (let left = await others.count(); left > 0; left -= 1) {
      await others.first().click()
      await expect.poll(() => others.count()).toBe(left - 1)
    }
    await there.page.getByRole('link', { name: 'Kart' }).click()
    await there.page
      .getByRole('alert')
      .getByText(/Du er ikke lenger logget inn/)
      .waitFor()
    await here.page.getByText('her du er nå').waitFor()
  })
})

describe('administering accounts', () => {
  it('gives a role that works at once, and takes it again', async () => {
    const admin = await visit({ role: 'admin', path: '/kontoer' })
    const reader = await visit({ role: 'reader', path: '/importer' })
    await reader.page.getByText('Rollen din gir ikke adgang til denne siden.').waitFor()
    await openAccount(admin.page, 'Demo leser')
    await admin.page.getByRole('checkbox', { name: 'Samferdsel' }).check()
    await admin.page.getByRole('button', { name: 'Lagre rollene' }).click()
    await admin.page.getByText('Rollene til Demo leser er lagret.').waitFor()
    await reader.page.reload()
    await reader.page.getByRole('heading', { name: 'Importer', level: 1 }).waitFor()
    expect(await reader.page.getByText('Rollen din gir ikke adgang').count()).toBe(0)

    // The role of the sign-in itself stands, and is not changed here.
    const given = admin.page.getByRole('checkbox', { name: 'Leser' })
    expect(await given.isChecked()).toBe(true)
    await given.click()
    expect(await given.isChecked()).toBe(true)

    await admin.page.getByRole('checkbox', { name: 'Samferdsel' }).uncheck()
    await admin.page.getByRole('button', { name: 'Lagre rollene' }).click()
    await expect.poll(() => admin.page.getByRole('button', { name: 'Lagre rollene' }).count()).toBe(0)
    await admin.page.goto('/historikk?subject=accounts')
    await admin.page.getByText('tok fra Demo leser rollen Samferdsel').first().waitFor()
  })

  it('tells of two at once, and shows what is stored', async () => {
    const [one, other] = [
      await visit({ role: 'admin', path: '/kontoer' }),
      await visit({ role: 'admin', path: '/kontoer' }),
    ]
    for (const { page } of [one, other]) await openAccount(page, 'Demo leser')
    await one.page.getByRole('checkbox', { name: 'Folkehelse' }).check()
    await one.page.getByRole('button', { name: 'Lagre rollene' }).click()
    await one.page.getByText('Rollene til Demo leser er lagret.').waitFor()
    await other.page.getByRole('checkbox', { name: 'Byplanlegger' }).check()
    await other.page.getByRole('button', { name: 'Lagre rollene' }).click()
    await other.page.getByText(/En annen administrator har endret kontoen/).waitFor()
    const chosen = (name: string) => other.page.getByRole('checkbox', { name }).isChecked()
    await expect.poll(() => chosen('Folkehelse')).toBe(true)
    expect(await chosen('Byplanlegger')).toBe(false)
    await other.page.getByRole('checkbox', { name: 'Folkehelse' }).uncheck()
    await other.page.getByRole('button', { name: 'Lagre rollene' }).click()
    await other.page.getByText('Rollene til Demo leser er lagret.').waitFor()
  })

  it('locks after a question; who is locked is out at once, and back when it is unlocked', async () => {
    const admin = await visit({ role: 'admin', path: '/kontoer' })
    const coordinator = await visit({ role: 'coordinator', path: '/prosjekter' })
    await coordinator.page.getByRole('heading', { name: 'Prosjekter', level: 1 }).waitFor()
    await openAccount(admin.page, 'Demo plankoordinator')
    await admin.page.getByRole('button', { name: 'Sperr kontoen' }).click()
    await admin.page
      .getByRole('dialog')
      .getByText(/logges ut alle steder med en gang/)
      .waitFor()
    await admin.page.getByRole('dialog').getByRole('button', { name: 'Sperr kontoen' }).click()
    await admin.page.getByText('Kontoen til Demo plankoordinator er sperret.').waitFor()
    await admin.page.getByText('Ikke innlogget noe sted.').waitFor()
    await coordinator.page.getByRole('link', { name: 'Kart' }).click()
    await coordinator.page
      .getByRole('alert')
      .getByText(/Du er ikke lenger logget inn/)
      .waitFor()
    await admin.page.getByRole('button', { name: 'Åpne kontoen igjen' }).click()
    await admin.page.getByText('Demo plankoordinator kan logge inn igjen.').waitFor()
    const again = await visit({ role: 'coordinator', path: '/prosjekter' })
    await again.page.getByRole('heading', { name: 'Prosjekter', level: 1 }).waitFor()
    expect(await again.page.getByRole('alert').count()).toBe(0)
  })

  it('finds a name while it is typed, and the way is in the address bar', async () => {
    const { page } = await visit({ role: 'admin', path: '/kontoer' })
    await page.getByText(/^\d+ kontoer$/).waitFor()
    await page.getByRole('searchbox', { name: 'Søk etter navn' }).fill('FOLKE')
    await page.getByText('1 konto', { exact: true }).waitFor()
    expect(page.url()).toContain('q=FOLKE')
    await page.getByRole('searchbox', { name: 'Søk etter navn' }).fill('finnes ikke')
    await page.getByText('Ingen kontoer har dette i navnet.').waitFor()
  })

  it('does not let anyone lock themselves, nor is it offered to others', async () => {
    const admin = await visit({ role: 'admin', path: '/kontoer' })
    await openAccount(admin.page, 'Demo administrator')
    expect(await admin.page.getByRole('button', { name: 'Sperr kontoen' }).count()).toBe(0)
    const health = await visit({ role: 'health', path: '/kontoer' })
    await health.page.getByText('Rollen din gir ikke adgang til denne siden.').waitFor()
    await health.page.getByRole('button', { name: /^Konto:/ }).click()
    await health.page.getByRole('link', { name: 'Min konto' }).waitFor()
    expect(await health.page.getByRole('link', { name: 'Kontoer' }).count()).toBe(0)
  })
})

describe.each([
  ['at a desk', wide, 'nb', 'light'],
  ['on a phone', phone, 'nb', 'light'],
  ['in the dark, in English', wide, 'en', 'dark'],
] as const)('the pages are sound %s', (_, viewport, language, colorScheme) => {
  it('one’s own account, and the way to a token', async () => {
    const seen = await visit({ role: 'planner', viewport, language })
    const { page } = seen
    await page.emulateMedia({ colorScheme })
    await page.goto('/konto')
    await page.getByRole('heading', { level: 3 }).waitFor()
    await expectSound(seen)
    await page.getByRole('button', { name: /^(Lag en nøkkel|Make a token)$/ }).click()
    await page.getByRole('dialog').getByRole('button').first().click()
    await expectSound(seen)
    await page.getByRole('dialog').getByRole('textbox').first().fill('QGIS')
    await page.getByRole('checkbox').nth(1).check()
    await page.getByRole('dialog').getByRole('button').first().click()
    await page.getByText(/^(Nøkkelen er laget|The token has been made)$/).waitFor()
    await expectSound(seen)
    await page.getByRole('button', { name: /^(Ferdig|Done)$/ }).click()
    await page.getByRole('table').waitFor()
    await expectSound(seen)
    const tokens = await page.request.get('/api/tokens')
    for (const { id } of ((await tokens.json()) as { items: AccessToken[] }).items)
      await page.request.delete(`/api/tokens/${id}`)
  })

  it('the accounts, with one open', async () => {
    const seen = await visit({ role: 'admin', viewport, language })
    await seen.page.emulateMedia({ colorScheme })
    await seen.page.goto('/kontoer')
    await seen.page
      .getByRole('button', { name: /^(Endre|Change) / })
      .first()
      .click()
    await seen.page.getByRole('group').waitFor()
    await expectSound(seen)
  })
})
