import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violationsOn } from './axe.ts'
import { answerAllBefore, visitCleared } from './clearedVisit.ts'
import { phone, visit, wide, withBrowser } from './visit.ts'

/*
 * A clarification with two people side by side: one who plans, one with clearance. The server lets answers out a few
 * seconds after the question (setup.ts).
 */

withBrowser()

const area = {
  type: 'Polygon',
  coordinates: [
    [
      [6.2, 64.7985],
      [6.203, 64.7985],
      [6.203, 64.7975],
      [6.2, 64.7975],
      [6.2, 64.7985],
    ],
  ],
}

/** A name of its own, so that a second attempt does not meet the first one's project. */
const named = (name: string) => `${name} ${crypto.randomUUID().slice(0, 4)}`

async function createProject(page: Page, name: string): Promise<string> {
  const content = { geometry: area, properties: { name, kind: 'zoning_plan' } }
  const response = await page.request.post('/api/projects', { data: content })
  expect(response.status()).toBe(201)
  return (await response.json()).id
}

/** Reads the page again until it says so: the answer comes by itself, at an instant of the grid. */
async function reloadUntil(page: Page, heading: string): Promise<void> {
  const found = page.getByRole('heading', { name: heading, exact: true })
  await expect
    .poll(
      async () => {
        await page.reload()
        await page.getByRole('heading', { level: 2 }).first().waitFor()
        return found.count()
      },
      { timeout: 30_000, interval: 500 },
    )
    .toBe(1)
}

async function expectSound(page: Page): Promise<void> {
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

describe('a clarification', () => {
  it('is asked by itself, answered by one with clearance, and read by one without', async () => {
    const planner = await visit({ role: 'planner' })
    const name = named('Avklaringskvartalet')
    const id = await createProject(planner.page, name)
    await planner.page.goto(`/prosjekter/${id}`)
    await planner.page.getByRole('link', { name: /Avklaring/ }).click()
    await planner.page.getByRole('heading', { name: 'Venter på svar' }).waitFor()

    const cleared = await visitCleared('/avklaringer')
    await answerAllBefore(cleared.page, name)
    await cleared.page.getByRole('link', { name }).click()
    await cleared.page.getByText(/^Systemets forslag:/).waitFor()
    await cleared.page.getByRole('heading', { name: 'Steder i nærheten' }).waitFor()

    await cleared.page.getByRole('button', { name: 'Lagre svaret' }).click()
    await cleared.page.getByText('Velg et svar.').waitFor()
    await cleared.page.getByRole('radio', { name: /^Særskilt vurdering/ }).check()
    await cleared.page.getByRole('button', { name: 'Lagre svaret' }).click()
    await cleared.page.getByText('Skriv hva prosjektet bør gjøre').waitFor()
    await cleared.page.getByText('Ferdige setninger').click()
    await cleared.page.getByRole('button', { name: /^Sett inn: Velg rekkverk/ }).click()
    await cleared.page.getByRole('button', { name: 'Lagre svaret' }).click()
    await cleared.page.getByText(/^Besvart av Demo byplanlegger med klarering/).waitFor()

    await reloadUntil(planner.page, 'Særskilt vurdering')
    await planner.page.getByText('Velg rekkverk og skjerming som dekker hele strekningen.').waitFor()
    const text = (await planner.page.locator('main').textContent()) ?? ''
    expect(text).not.toMatch(/Eksempelområde|nivå \d/)
    expect(planner.complaints).toEqual([])
    expect(cleared.complaints).toEqual([])
    expect([...planner.outside, ...cleared.outside]).toEqual([])
  })

  it('can be answered without a mouse', async () => {
    const planner = await visit({ role: 'planner' })
    const name = named('Tastekvartalet')
    const id = await createProject(planner.page, name)
    const { page } = await visitCleared('/avklaringer')
    await answerAllBefore(page, name)
    await page.getByRole('link', { name }).focus()
    await page.keyboard.press('Enter')
    const first = page.getByRole('radio', { name: /^Ingen særskilt/ })
    await first.waitFor()
    await first.focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText(/^Besvart av/).waitFor()
    await planner.page.goto(`/prosjekter/${id}/avklaring`)
    await reloadUntil(planner.page, 'Ingen særskilt vurdering')
  })

  it('that somebody else answered meanwhile is shown, and one answer chosen', async () => {
    const planner = await visit({ role: 'planner' })
    // One before it has no answer, so that nothing is let out meanwhile.
    await createProject(planner.page, named('Holdkvartalet'))
    const name = named('Samtidigkvartalet')
    await createProject(planner.page, name)
    const { page } = await visitCleared('/avklaringer')
    await page.getByRole('link', { name }).click()
    await page.getByRole('radio', { name: /^Ingen særskilt/ }).check()
    const headers = { 'If-Match': '"0"' }
    const theirs = { outcome: 'special', advice: 'Ta opp sikring av kanter tidlig.' }
    const questionId = page.url().split('/').at(-1)
    await page.request.put(`/api/clarifications/${questionId}/answer`, { data: theirs, headers })
    await page.getByRole('button', { name: 'Lagre svaret' }).click()
    await page.getByText('Ta opp sikring av kanter tidlig.').waitFor()
    await page.getByRole('button', { name: 'Lagre mitt i stedet' }).click()
    await page.getByText(/^Besvart av/).waitFor()
    await page.reload()
    expect(await page.getByRole('radio', { name: /^Ingen særskilt/ }).isChecked()).toBe(true)
  })
})

describe('without clearance', () => {
  it.each(['planner', 'reader'] as const)('%s finds a page that does not exist', async (role) => {
    const { page } = await visit({ role, path: '/avklaringer' })
    await page.getByRole('heading', { name: 'Denne siden finnes ikke' }).waitFor()
    expect(await page.getByRole('link', { name: 'Avklaringer' }).count()).toBe(0)
  })
})

describe.each([
  ['at a desk', wide],
  ['on a phone', phone],
] as const)('%s', (_, viewport) => {
  it('the pages are sound', async () => {
    const planner = await visit({ role: 'planner', viewport })
    const name = named('Prøvekvartalet')
    const id = await createProject(planner.page, name)
    await planner.page.goto(`/prosjekter/${id}/avklaring`)
    await planner.page.getByRole('heading', { name: 'Venter på svar' }).waitFor()
    await expectSound(planner.page)
    const { page, complaints } = await visitCleared('/avklaringer', viewport)
    await page.getByRole('link', { name }).waitFor()
    await expectSound(page)
    await page.getByRole('link', { name }).click()
    await page.getByRole('radio', { name: /^Særskilt vurdering/ }).check()
    await page.getByText('Ferdige setninger').click()
    await expectSound(page)
    expect(complaints).toEqual([])
  })
})
