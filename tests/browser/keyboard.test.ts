import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { visit, withBrowser } from './visit.ts'

withBrowser()

/** Presses Tab until the focus is on something of that name; what cannot be reached so does not exist for many. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press(key)
    const focused = await page.evaluate(() => {
      const element = document.activeElement as
        | (HTMLElement & { labels?: NodeListOf<HTMLLabelElement> })
        | null
      const label = element?.labels?.[0]?.textContent
      return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? ''
    })
    if (name.test(focused.trim())) return
  }
  throw new Error(`nothing called ${name} can be reached with ${key}`)
}

it('the whole main job can be done without a mouse', async () => {
  const { page, complaints } = await visit({ role: null, path: '/' })
  await page.getByRole('heading', { name: 'Logg inn' }).waitFor()
  await tabTo(page, /^Demo byplanlegger/)
  await page.keyboard.press('Enter')
  // Where one lands the focus is moved to the page; before that a key would go to what is leaving.
  await page.getByText(/\d+ i kartutsnittet/).waitFor()
  await tabTo(page, /^Prosjekter$/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Prosjekter', level: 1 }).waitFor()
  await tabTo(page, /^Nytt prosjekt$/)
  await page.keyboard.press('Enter')

  await page.getByRole('heading', { name: 'Nytt prosjekt' }).waitFor()
  await tabTo(page, /^Lim inn GeoJSON/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^GeoJSON, eller/)
  await page.keyboard.insertText('64,7975 6,2\n64,7975 6,203\n64,7985 6,203\n64,7985 6,2')
  await tabTo(page, /^Bruk dette$/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Navn/)
  await page.keyboard.insertText('Tastaturkvartalet')
  await tabTo(page, /^Sakstype/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await tabTo(page, /^Lagre og kjør sjekken$/)
  await page.keyboard.press('Enter')

  const articles = page.getByRole('article')
  await articles.first().waitFor()
  await page.keyboard.press('n')
  await page.keyboard.press('1')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('Avklart i oppstartsmøtet.')
  await page
    .getByRole('status')
    .filter({ hasText: /^1 av \d+ besvart/ })
    .waitFor()
  await page.keyboard.press('Escape')
  expect(
    await articles.filter({ has: page.getByRole('radio', { name: /^Ja/, checked: true }) }).count(),
  ).toBe(1)
  await articles
    .first()
    .getByText(/^Lagret \d/)
    .waitFor()
  await tabTo(page, /^Gå til rapporten$/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByText('Avklart i oppstartsmøtet.').waitFor()
  expect(complaints).toEqual([])
})
