import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { mapIsDrawn, visit, withBrowser } from './visit.ts'

withBrowser()

/** Finds a thing in the list beside the map and opens its panel. */
async function openFromList(page: Page, name: string): Promise<void> {
  await page.getByText(/\d+ i kartutsnittet/).waitFor()
  await page.getByRole('searchbox', { name: 'Søk i lista' }).fill(name)
  // A row moves while the list is narrowed, and a click would miss it.
  await page.getByText(/^1 i kartutsnittet/).waitFor()
  await page
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click()
  await page.getByRole('heading', { name }).waitFor()
}

describe('the register', () => {
  it('lists what the map shows, opens a thing and keeps it in the address', async () => {
    const { page } = await visit({ role: 'roads', path: '/kart' })
    await openFromList(page, 'Eksempelbrua')
    await page.getByText('Delvis').first().waitFor()
    expect(page.url()).toMatch(/id=[0-9a-f-]{36}/)
    await page.reload()
    await page.getByRole('heading', { name: 'Eksempelbrua' }).waitFor()
  })

  it('draws the map without complaint', async () => {
    const { page, complaints, outside } = await visit({ path: '/kart' })
    await mapIsDrawn(page)
    expect(complaints).toEqual([])
    expect(outside).toEqual([])
  })

  it('shows both versions when two people change the same bridge, and loses neither', async () => {
    const [one, other] = [
      await visit({ role: 'roads', path: '/kart' }),
      await visit({ role: 'planner', path: '/kart' }),
    ]
    const bridges = await one.page.request.get('/api/register/bridges?limit=1&q=Prøvebrua')
    const { id } = (await bridges.json()).features[0]
    for (const { page } of [one, other]) {
      await page.goto(`/kart?tab=bridges&id=${id}&mode=edit`)
      await page.getByLabel('Belysning', { exact: true }).waitFor()
    }
    await one.page.getByLabel('Belysning', { exact: true }).fill('Nye armaturer')
    await one.page.getByRole('button', { name: 'Lagre', exact: true }).click()
    await one.page
      .getByText(/er lagret/)
      .first()
      .waitFor()

    await other.page.getByLabel('Belysning', { exact: true }).fill('Gamle armaturer')
    await other.page.getByRole('button', { name: 'Lagre', exact: true }).click()
    await other.page.getByRole('heading', { name: 'Noen andre har endret dette' }).waitFor()
    expect(await other.page.getByText('Nye armaturer').count()).toBeGreaterThan(0)
    expect(await other.page.getByText('Gamle armaturer').count()).toBeGreaterThan(0)
    await other.page.getByRole('radio', { name: /Gamle armaturer/ }).check()
    await other.page.getByRole('button', { name: 'Lagre valgene' }).click()
    await other.page
      .getByText(/er lagret/)
      .first()
      .waitFor()
    const stored = await (await one.page.request.get(`/api/register/bridges/${id}`)).json()
    expect(stored.properties.lighting).toBe('Gamle armaturer')
    expect(stored.revision).toBe(3)
  })

  it('keeps what was written when the connection is cut', async () => {
    const { page } = await visit({ role: 'planner', path: '/kart' })
    const bridges = await page.request.get('/api/register/bridges?limit=1&q=Ternebrua')
    const { id } = (await bridges.json()).features[0]
    await page.goto(`/kart?tab=bridges&id=${id}&mode=edit`)
    await page.getByLabel('Belysning', { exact: true }).fill('Skrevet uten nett')
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Lagre', exact: true }).click()
    await page
      .getByText(/Ingen forbindelse/)
      .first()
      .waitFor()
    expect(await page.getByLabel('Belysning', { exact: true }).inputValue()).toBe('Skrevet uten nett')
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Lagre', exact: true }).click()
    await page
      .getByText(/er lagret/)
      .first()
      .waitFor()
  })
})

describe('a reader', () => {
  it('sees the register, but neither what is not secured nor a way to change it', async () => {
    const { page } = await visit({ role: 'reader', path: '/kart' })
    await openFromList(page, 'Eksempelbrua')
    const text = (await page.locator('body').textContent()) ?? ''
    expect(text).not.toMatch(/delvis|sikret|Rekkverkshøyde/i)
    expect(await page.getByRole('button', { name: 'Rediger' }).count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Importer' }).count()).toBe(0)
  })
})
