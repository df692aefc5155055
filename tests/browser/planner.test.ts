import { describe, expect, it } from 'vitest'
import { visit, withBrowser } from './visit.ts'

/*
 * The planner's main job from sign-in to print, once with mouse and keyboard and once by keyboard alone.
 */

withBrowser()

// A block at the harbour of Eksempelvik, in UTM 32 as a planner would have it.
const area = JSON.stringify({
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
})

describe('a planner', () => {
  it('signs in, makes a project, runs the check, answers and prints', async () => {
    const { page, complaints, outside } = await visit({ role: null, path: '/' })
    await page.getByRole('button', { name: /^Demo byplanlegger Byplanlegger/ }).click()
    // The sign-in ends at the map; a click before that would be overtaken by it.
    await page.getByText(/\d+ i kartutsnittet/).waitFor()
    await page.getByRole('link', { name: 'Prosjekter' }).first().click()
    await page
      .getByRole('link', { name: 'Nytt prosjekt' })
      .or(page.getByRole('button', { name: 'Nytt prosjekt' }))
      .first()
      .click()

    await page.getByText('Lim inn GeoJSON eller koordinater').click()
    await page.getByRole('textbox', { name: /GeoJSON/ }).fill(area)
    await page.getByRole('button', { name: 'Bruk dette' }).click()
    await page.getByLabel(/^Navn/).fill('Prøvekvartalet')
    await page.getByLabel(/^Sakstype/).selectOption('zoning_plan')
    await page.getByRole('checkbox', { name: 'Bygning', exact: true }).check()
    await page.getByLabel(/Høyeste punkt/).fill('24,5')
    await page.getByRole('button', { name: 'Lagre og kjør sjekken' }).click()

    const first = page.getByRole('article').first()
    await first.getByText(/^Gjelder fordi/).waitFor()
    await first.getByRole('radio', { name: /^Ja/ }).check()
    await first.getByRole('textbox', { name: 'Begrunnelse' }).fill('Tatt inn i planbeskrivelsen.')
    await first.getByText(/^Lagret \d/).waitFor()
    await page
      .getByRole('status')
      .filter({ hasText: /^1 av \d+ besvart/ })
      .waitFor()

    await page.reload()
    await page
      .getByRole('status')
      .filter({ hasText: /^1 av \d+ besvart/ })
      .waitFor()
    expect(
      await page.getByRole('article').first().getByRole('textbox', { name: 'Begrunnelse' }).inputValue(),
    ).toBe('Tatt inn i planbeskrivelsen.')

    await page.getByRole('link', { name: 'Gå til rapporten' }).click()
    // The answer is on the page one comes from as well.
    await page.getByRole('heading', { name: 'Sammendrag' }).waitFor()
    await page.getByText('Tatt inn i planbeskrivelsen.').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('Tatt inn i planbeskrivelsen.').isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Skriv ut' }).isVisible()).toBe(false)
    expect(complaints).toEqual([])
    expect(outside).toEqual([])
  })
})
