import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violationsOn } from './axe.ts'
import { mapIsDrawn, phone, type VisitOptions, visit, wide, withBrowser } from './visit.ts'

/*
 * Sites of concern with two people side by side: one with clearance, one without. Everything lies in Eksempelvik.
 */

withBrowser()

const shore = JSON.stringify({
  type: 'LineString',
  coordinates: [
    [6.2, 64.7985],
    [6.2032, 64.7975],
  ],
})

/** Names of their own, so that a second attempt does not meet the first one's sites. */
const named = (name: string) => `${name} ${crypto.randomUUID().slice(0, 4)}`

/** A visitor who is asked what the sites are for, whether or not the account has said so today. */
async function visitAsking(options: VisitOptions): Promise<{ page: Page }> {
  const seen = await visit({ ...options, path: '/meld-sted' })
  await seen.page.route('**/api/sites/openings/today', (route) => route.fulfill({ json: { opened: false } }))
  await seen.page.goto(options.path!)
  return seen
}

async function visitSites(options: VisitOptions = {}) {
  const seen = await visit({ role: 'cleared', path: '/steder', ...options })
  await seen.page.getByRole('tab', { name: 'Steder' }).waitFor()
  return seen
}

async function draw(page: Page, geometry: string): Promise<void> {
  await page.getByText('Lim inn GeoJSON eller koordinater').click()
  await page.getByRole('textbox', { name: /GeoJSON/ }).fill(geometry)
  await page.getByRole('button', { name: 'Bruk dette' }).click()
}

async function register(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Registrer sted' }).click()
  await draw(page, shore)
  await page.getByText('Tegningen var smalere enn 100 m').waitFor()
  await page.getByLabel(/^Nøytralt navn/).fill(name)
  await page.getByRole('radio', { name: /vurdere tiltak/ }).check()
  await page.getByLabel(/^Grunnlag/).selectOption('professional')
}

const areas = (page: Page) => page.getByTestId('site-areas')

describe('with clearance and without', () => {
  it('one registers a site, the other finds a page, a menu and a map that know nothing of it', async () => {
    const name = named('Fjærekvartalet')
    const { page, complaints } = await visitSites()
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/api/sites')) sent.push(request.postData()!)
    })
    await register(page, name)
    await page.getByLabel(/^Merknad/).fill('Kari tok opp dette i mars.')
    await page.getByRole('button', { name: 'Registrer stedet' }).click()
    await page.getByText('Les merknadene til teksten før du går videre').waitFor()
    expect(sent).toEqual([])
    await page.getByRole('button', { name: 'Rett teksten' }).click()
    await page.getByLabel(/^Merknad/).fill('Lyset langs kaia bør bli bedre.')
    await page.getByRole('button', { name: 'Registrer stedet' }).click()
    await page.getByRole('heading', { name }).waitFor()
    await areas(page).getByText(name).waitFor()
    expect(sent).toHaveLength(1)
    expect(sent[0], 'the drawing itself stays here').not.toContain('6.2032')
    expect(new URL(page.url()).search).toBe('')
    expect(complaints).toEqual([])

    const other = await visit({ role: 'planner', path: '/finnes-ikke' })
    const asked: string[] = []
    other.page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const main = () => other.page.getByRole('main').innerHTML()
    await other.page.getByRole('heading', { name: 'Denne siden finnes ikke' }).waitFor()
    const missing = [await main(), await other.page.title()]
    for (const path of ['/steder', '/innsynslogg']) {
      await other.page.goto(path)
      await other.page.getByRole('heading', { name: 'Denne siden finnes ikke' }).waitFor()
      expect([await main(), await other.page.title()], path).toEqual(missing)
    }
    await other.page.goto('/kart')
    await other.page.getByText(/\d+ i kartutsnittet/).waitFor()
    await other.page.getByRole('button', { name: /^Konto/ }).click()
    await other.page.getByRole('link', { name: 'Meld et sted i fortrolighet' }).waitFor()
    expect(await other.page.getByRole('link', { name: /Steder|Innsynslogg/ }).count()).toBe(0)
    expect(await other.page.getByRole('button', { name: 'Steder' }).count()).toBe(0)
    expect(asked.filter((path) => path.startsWith('/api/site'))).toEqual([])
  })

  it('a report leaves only a receipt, and is taken in by someone with clearance', async () => {
    const name = named('Skjellstien')
    const { page } = await visit({ role: 'reader', path: '/meld-sted' })
    await draw(page, '64.8005 6.2060')
    await page.getByText(/^Dette sendes: Én rute/).waitFor()
    await page.getByLabel(/^Hva bygger/).selectOption('owner_operator')
    await page.getByLabel(/^Merknad/).fill('Gjerdet er lavt i mars.')
    await page.getByRole('button', { name: 'Send meldingen' }).click()
    await page.getByRole('button', { name: 'Send likevel' }).click()
    await page.getByRole('heading', { name: 'Meldingen er mottatt' }).waitFor()
    const receipt = (await page
      .getByText(/^Kvittering/)
      .locator('strong')
      .textContent())!
    expect(receipt).toMatch(/^\w{4}-\w{4}-\w{4}$/)
    await page.reload()
    await page.getByRole('heading', { name: 'Meld et sted i fortrolighet' }).waitFor()
    expect(await page.getByText(receipt).count()).toBe(0)

    const { page: cleared } = await visitSites()
    await cleared.getByRole('tab', { name: /^Meldinger \(\d+\)/ }).click()
    await cleared
      .getByRole('button', { name: /^Mottatt/ })
      .last()
      .click()
    await cleared.getByText(receipt).waitFor()
    await cleared.getByRole('button', { name: 'Registrer som sted' }).click()
    await cleared.getByLabel(/^Nøytralt navn/).fill(name)
    await cleared.getByRole('radio', { name: /følge med/ }).check()
    expect(await cleared.getByLabel(/^Grunnlag/).inputValue()).toBe('owner_operator')
    await cleared.getByRole('button', { name: 'Registrer stedet' }).click()
    await cleared.getByText('Meldingen er registrert som sted.').waitFor()
    await cleared.getByRole('heading', { name }).waitFor()
    expect(await cleared.getByText(receipt).count()).toBe(0)
  })

  it('a site takes its area from a bridge, and the link is its own', async () => {
    const name = named('Vindrosehjørnet')
    const { page } = await visitSites()
    await page.getByRole('button', { name: 'Registrer sted' }).click()
    await page.getByLabel(/^Nøytralt navn/).fill(name)
    await page.getByRole('radio', { name: /følge med/ }).check()
    await page.getByLabel(/^Grunnlag/).selectOption('professional')
    await page.getByLabel('Finn bru, bygning eller konstruksjon').fill('Vindrosebrua')
    await page.getByRole('button', { name: /^Knytt til Vindrosebrua/ }).click()
    await page.getByRole('button', { name: 'Bruk området til Vindrosebrua' }).click()
    await page.getByText(/^Slik lagres stedet/).waitFor()
    await page.getByRole('button', { name: 'Registrer stedet' }).click()
    await page.getByRole('heading', { name }).waitFor()
    await page.getByRole('definition').filter({ hasText: 'Vindrosebrua' }).waitFor()
    const bridges = await page.request.get('/api/register/bridges?limit=1&q=Vindrosebrua')
    expect(await bridges.text()).not.toContain(name)
  })

  it('two who change the same site both see what the other wrote', async () => {
    const name = named('Ternehagen')
    const { page } = await visitSites()
    await register(page, name)
    await page.getByRole('button', { name: 'Registrer stedet' }).click()
    await page.getByRole('button', { name: 'Endre opplysninger' }).click()
    const { page: second } = await visitSites()
    await second.getByRole('button', { name: new RegExp(name) }).click()
    await second.getByRole('button', { name: 'Ny vurdering' }).click()
    await second.getByRole('radio', { name: /planlegge tiltak/ }).check()
    await second.getByLabel(/^Merknad/).fill('Rekkverket bør ses på.')
    await second.getByRole('button', { name: 'Lagre vurderingen' }).click()
    await second.getByText(`${name} er lagret.`).waitFor()

    await page.getByLabel(/^Merknad/).fill('Lyset bør ses på.')
    await page.getByRole('button', { name: 'Lagre', exact: true }).click()
    await page.getByRole('heading', { name: 'Noen andre har endret dette' }).waitFor()
    await page.getByRole('radio', { name: 'Rekkverket bør ses på.' }).waitFor()
    await page.getByRole('button', { name: 'Lagre valgene' }).click()
    await page.getByText('Lyset bør ses på.').waitFor()
    await page.getByText('3 – planlegge tiltak').waitFor()

    await page.getByRole('button', { name: 'Lukk stedet' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Lukk stedet' }).click()
    await dialog.getByText('Velg en grunn.').waitFor()
    await dialog.getByRole('radio', { name: 'Stedet er sikret' }).check()
    await dialog.getByRole('button', { name: 'Lukk stedet' }).click()
    await page.getByText(`${name} er lukket.`).waitFor()
    await page.getByRole('button', { name: 'Åpne stedet igjen' }).waitFor()
    await page.getByRole('button', { name: 'Slett for godt' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Slett for godt' }).click()
    await page.getByText('Stedet er slettet for godt.').waitFor()
    expect(await page.getByRole('button', { name: new RegExp(name) }).count()).toBe(0)
  })
})

describe('the layer on the map', () => {
  it('asks what for, is in no address, on no paper, and off again next time', async () => {
    const { page } = await visitAsking({ role: 'health', path: '/kart' })
    await page.getByText(/\d+ i kartutsnittet/).waitFor()
    await mapIsDrawn(page)
    expect(await areas(page).count()).toBe(0)
    const before = page.url()
    const toggle = page.getByRole('button', { name: 'Steder', exact: true })
    await toggle.click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Avbryt' }).click()
    expect(await toggle.getAttribute('aria-pressed')).toBe('false')
    await toggle.click()
    await dialog.getByRole('button', { name: 'Åpne stedene' }).click()
    await dialog.getByText('Velg et formål.').waitFor()
    await dialog.getByRole('radio', { name: 'Svare på avklaringer' }).check()
    await dialog.getByRole('button', { name: 'Åpne stedene' }).click()
    await page
      .getByRole('region', { name: 'Steder for særskilt oppmerksomhet' })
      .getByText(/Neste vurdering/)
      .first()
      .waitFor()
    expect(await areas(page).isVisible()).toBe(true)
    expect(page.url()).toBe(before)
    await page.emulateMedia({ media: 'print' })
    expect(await areas(page).isVisible()).toBe(false)
    await page.emulateMedia({ media: null })
    await page.reload()
    await page.getByText(/\d+ i kartutsnittet/).waitFor()
    expect(await toggle.getAttribute('aria-pressed')).toBe('false')
    expect(await areas(page).count()).toBe(0)
  })

  it('who opened the sites stands in the log', async () => {
    const { page: opening } = await visitAsking({ role: 'cleared', path: '/steder' })
    await opening.getByRole('radio', { name: 'Planlegge sikringstiltak' }).check()
    await opening.getByRole('button', { name: 'Åpne stedene' }).click()
    await opening.getByRole('tab', { name: 'Steder' }).waitFor()
    const { page } = await visit({ role: 'coordinator', path: '/innsynslogg' })
    const line = page.getByRole('row', { name: /Demo byplanlegger med klarering/ })
    await line.filter({ hasText: 'Planlegge sikringstiltak' }).first().waitFor()
    await page.goto('/steder')
    await page.getByRole('heading', { name: 'Denne siden finnes ikke' }).waitFor()
  })
})

describe.each([
  ['at a desk', wide],
  ['on a phone', phone],
] as const)('%s', (_, viewport) => {
  const sound = async (page: Page) => {
    await page.waitForLoadState('networkidle')
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.maplibregl-ctrl-geolocate')].every((button) =>
        button.hasAttribute('aria-label'),
      ),
    )
    expect(await violationsOn(page)).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, 'pixels wider than the screen').toBeLessThanOrEqual(0)
  }

  it('the pages are sound', async () => {
    const { page } = await visitSites({ viewport })
    await sound(page)
    await page
      .getByRole('button', { name: /Neste vurdering/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Ny vurdering' }).waitFor()
    await sound(page)
    await page.getByRole('button', { name: 'Endre opplysninger' }).click()
    await page.getByRole('button', { name: 'Endre området' }).click()
    await page.getByLabel(/^Merknad/).fill('Meldt i mars.')
    await page.getByText('Teksten har en dato').waitFor()
    await sound(page)
    const { page: asking } = await visitAsking({ role: 'health', path: '/steder', viewport })
    await asking.getByRole('button', { name: 'Åpne stedene' }).waitFor()
    await sound(asking)
    const { page: report } = await visit({ role: 'reader', path: '/meld-sted', viewport })
    await report.getByRole('heading', { name: 'Hvor er det?' }).waitFor()
    await sound(report)
    const { page: log } = await visit({ role: 'health', path: '/innsynslogg', viewport })
    await log.getByRole('table').waitFor()
    await sound(log)
  })
})
