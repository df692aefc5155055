import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { violationsOn } from './axe.ts'
import { phone, type Visit, type VisitOptions, visit, wide, withBrowser } from './visit.ts'

withBrowser()

const headers = (revision: number) => ({ 'If-Match': `"${revision}"` })

/** A structure with three versions: registered, moved and renamed, then with a note. */
async function threeVersions({ page }: Visit, name: string): Promise<string> {
  const at = (lon: number) => ({ type: 'Point', coordinates: [lon, 64.805] })
  const content = { geometry: at(6.21), properties: { name: `${name} før`, kind: 'quay' } }
  const created = await page.request.post('/api/register/structures', { data: content })
  const { id } = await created.json()
  const address = `/api/register/structures/${id}`
  const moved = { geometry: at(6.212), properties: { name } }
  await page.request.patch(address, { data: moved, headers: headers(1) })
  const noted = { properties: { note: 'Befart' } }
  const third = await page.request.patch(address, { data: noted, headers: headers(2) })
  expect((await third.json()).revision).toBe(3)
  return id
}

async function expectSound({ page, complaints, outside }: Visit): Promise<void> {
  expect(await violationsOn(page)).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, 'pixels wider than the screen').toBeLessThanOrEqual(0)
  expect(complaints).toEqual([])
  expect(outside).toEqual([])
}

/** What the newest events of the town may say; which they are depends on the tests before. */
const anyEvent = /importerte|registrerte|svarte/

/** Fits in with each viewport: at a desk and on a phone. */
const everywhere: [string, VisitOptions][] = [
  ['at a desk', { viewport: wide }],
  ['on a phone', { viewport: phone }],
]

describe('the feed', () => {
  it('is narrowed by the address bar, and the address bar by it', async () => {
    const roads = await visit({ role: 'roads', path: '/prosjekter' })
    const id = await threeVersions(roads, 'Filterkaia')
    const { page } = await visit({ role: 'coordinator', path: '/historikk?subject=structures' })
    await page.getByText('endret annen konstruksjon «Filterkaia»: Merknad').waitFor()
    expect(await page.getByLabel('Gjelder').inputValue()).toBe('structures')
    expect(await page.getByText('importerte').count()).toBe(0)

    await page.getByLabel('Hvem').selectOption('Demo plankoordinator')
    await page.getByText('Ingen hendelser passer med filtrene.').waitFor()
    await page.getByLabel('Hvem').selectOption('Demo samferdsel')
    await page.getByLabel('Én ting eller ett prosjekt').fill('filterk')
    await page.getByRole('button', { name: 'Filterkaia, annen konstruksjon' }).click()
    await page.getByText('registrerte annen konstruksjon «Filterkaia før»').waitFor()
    const address = new URL(page.url()).searchParams
    expect(Object.fromEntries(address)).toEqual({ subject: 'structures', by: 'Demo samferdsel', thing: id })

    await page.getByLabel('Til og med').fill('2020-01-01')
    await page.getByText('Ingen hendelser passer med filtrene.').waitFor()
    await page.getByRole('button', { name: 'Fjern alle filtre' }).click()
    await page.getByText(anyEvent).first().waitFor()
    expect(new URL(page.url()).search).toBe('')
  })

  it('is taken out as a file of the same events', async () => {
    const { page } = await visit({ role: 'coordinator', path: '/historikk?subject=imports' })
    await page.getByText('importerte').first().waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Last ned som regneark (CSV)' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('rekkverk-historikk.csv')
    const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n')
    expect(lines[0]).toContain('Nummer;Tidspunkt (norsk tid);Hvem;Hva')
    expect(lines.length).toBeGreaterThan(5)
    for (const line of lines.slice(1)) expect(line).toContain(';imports.confirmed;')
  })

  it('says that the history is whole, and what to note', async () => {
    const { page } = await visit({ role: 'admin', path: '/historikk' })
    await page.getByText('Er historikken hel?').click()
    await page.getByRole('button', { name: 'Kontroller historikken' }).click()
    await page.getByText('Historikken er hel.').waitFor()
    await page.getByText(/^\d+:[0-9a-f]{64}$/).waitFor()
  })

  it('is not for those who only read the history of one thing', async () => {
    const { page } = await visit({ role: 'roads', path: '/historikk' })
    await page.getByText('Rollen din gir ikke adgang til denne siden.').waitFor()
  })

  it.each(everywhere)('is sound %s', async (_, options) => {
    const seen = await visit({ role: 'coordinator', path: '/historikk', ...options })
    await seen.page.getByText(anyEvent).first().waitFor()
    await seen.page.getByText('Er historikken hel?').click()
    await seen.page.getByLabel('Én ting eller ett prosjekt').fill('eksempel')
    await seen.page.getByRole('button', { name: /Eksempelbrua, bru/ }).waitFor()
    await expectSound(seen)
  })

  it('is sound in the dark', async () => {
    const seen = await visit({ role: 'coordinator' })
    await seen.page.emulateMedia({ colorScheme: 'dark' })
    await seen.page.goto('/historikk')
    await seen.page.getByText(anyEvent).first().waitFor()
    await expectSound(seen)
  })
})

describe('the history of one thing', () => {
  it.each(everywhere)(
    'shows what going back will change, goes back, and back again: %s',
    async (_, options) => {
      const seen = await visit({ role: 'roads', path: '/prosjekter', ...options })
      const id = await threeVersions(seen, 'Vendekaia')
      const { page } = seen
      await page.goto(`/kart?tab=structures&id=${id}`)
      await page.getByRole('heading', { name: 'Vendekaia' }).waitFor()
      await page.getByText('Historikk', { exact: true }).last().click()
      await page.getByText('Versjon 3').waitFor()
      await page.getByRole('button', { name: 'Ta tilbake til versjon 1' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText('Dette blir endret:').waitFor()
      await dialog.getByText(/Plassering eller form: flyttet \d+ m/).waitFor()
      await dialog.getByText('Befart').waitFor()
      await expectSound(seen)

      await dialog.getByRole('button', { name: 'Ta tilbake', exact: true }).click()
      await page.getByText('Tatt tilbake til versjon 1.').waitFor()
      await page.getByRole('heading', { name: 'Vendekaia før' }).waitFor()
      await page.getByRole('button', { name: 'Angre' }).click()
      await page.getByText('Angret. Opplysningene er som før.').waitFor()
      await page.getByText('Versjon 5').waitFor()
      await page.getByRole('heading', { name: 'Vendekaia', exact: true }).waitFor()
    },
  )

  it('fetches the preview anew when somebody else was first', async () => {
    const seen = await visit({ role: 'roads', path: '/prosjekter' })
    const id = await threeVersions(seen, 'Kappkaia')
    const { page } = seen
    await page.goto(`/kart?tab=structures&id=${id}`)
    await page.getByRole('heading', { name: 'Kappkaia' }).waitFor()
    await page.getByText('Historikk', { exact: true }).last().click()
    await page.getByRole('button', { name: 'Ta tilbake til versjon 2' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Dette blir endret:').waitFor()
    const late = { data: { properties: { note: 'Noen andre var først' } }, headers: headers(3) }
    await page.request.patch(`/api/register/structures/${id}`, late)
    await dialog.getByRole('button', { name: 'Ta tilbake', exact: true }).click()
    await dialog.getByText('Noen andre har endret dette i mellomtiden.').waitFor()
    await dialog.getByText('Noen andre var først').waitFor()
    await dialog.getByRole('button', { name: 'Ta tilbake', exact: true }).click()
    await page.getByText('Tatt tilbake til versjon 2.').waitFor()
  })

  it('of a project is for those who may not change it too', async () => {
    const { page } = await visit({ role: 'health', path: '/prosjekter' })
    await page
      .getByRole('link', { name: /kvartalet/i })
      .first()
      .click()
    await page.getByText('Historikk', { exact: true }).last().click()
    await page.getByText('Første versjon').waitFor()
    expect(await page.getByRole('button', { name: /Ta tilbake/ }).count()).toBe(0)
  })
})
