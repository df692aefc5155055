import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { unzip } from '../worker/reports/unzip.ts'
import { visit, withBrowser } from './visit.ts'

/*
 * The coordinator's afternoon, from sign-in to a Word file: what is late is dealt with, the figures are read, the report is
 * written around them and finished, and its figures are opened to everyone.
 */

withBrowser()

const dialog = (page: Page) => page.getByRole('dialog')

/** Presses a button that asks first, and says yes. */
async function confirm(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await dialog(page).getByRole('button', { name, exact: true }).click()
}

it('goes from what is late to a finished report', async () => {
  const { page, complaints } = await visit({ role: null, path: '/handlingsplan' })
  await page.getByRole('button', { name: /Demo plankoordinator/ }).click()

  // What is late comes first, and leads to where it is done.
  await page.getByRole('heading', { name: 'Over fristen' }).waitFor()
  await page.getByRole('link', { name: 'Lokale avtalt' }).click()
  await page.getByRole('heading', { name: 'Tiltak 3.2.7', level: 1 }).waitFor()
  const milestone = page.getByRole('checkbox', { name: /Lokale avtalt/ })
  await milestone.focus()
  await page.keyboard.press('Space')
  await page
    .getByText(/^Gjort /)
    .first()
    .waitFor()
  await page.getByRole('link', { name: 'Handlingsplan', exact: true }).first().click()
  await page.getByRole('heading', { name: 'Handlingsplan', level: 1 }).waitFor()
  await expect.poll(() => page.getByRole('link', { name: 'Lokale avtalt' }).count()).toBe(0)

  // A figure has its definition, its plot in words and a table with the same.
  const bridges = page.getByRole('region', { name: 'Sikring av bruer' })
  await bridges.getByRole('img', { name: /bruer/i }).waitFor()
  await bridges.getByRole('button', { name: 'Hva er talt i «Sikring av bruer»?' }).click()
  await page.getByText(/^Bruer i registeret siste dag/).waitFor()
  await page.keyboard.press('Escape')
  await bridges.getByRole('button', { name: /^Vis som tabell/ }).click()
  await bridges.getByRole('table').first().waitFor()
  await page.getByLabel('Periode').selectOption('year')
  await expect.poll(() => new URL(page.url()).searchParams.get('period')).toBe('year')

  // The report: figures first, then the words around them.
  await page.getByRole('link', { name: 'Rapporter' }).click()
  await page.getByRole('button', { name: 'Ny rapport' }).click()
  await page.getByRole('button', { name: 'Hent tallene og begynn' }).click()
  await page.getByLabel('Tekst: Sammendrag').fill('Alle tiltak er i gang.\n\n- Skilt er vurdert ved bruene.')
  await page.getByRole('button', { name: 'Lagre', exact: true }).click()
  await page.getByText(/^Lagret \d/).waitFor()
  await page.getByRole('button', { name: 'Se hva som er endret siden' }).click()
  await page
    .getByText('Ingenting av det rapporten forteller, er endret siden tallene ble talt opp.')
    .waitFor()
  await confirm(page, 'Ferdigstill')
  await page.getByText('Rapporten er ferdigstilt.').first().waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lag Word-fil' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.docx$/)
  const parts = new Map(unzip(await readFile(await download.path())))
  const document = Buffer.from(parts.get('word/document.xml')!).toString('utf8')
  for (const words of ['Alle tiltak er i gang.', 'Skilt er vurdert ved bruene.', 'Sikring av bruer', '3.3.5'])
    expect(document).toContain(words)
  expect([...parts.keys()].filter((name) => name.endsWith('.png')).length).toBeGreaterThan(5)

  // Figures that are opened are everyone's, without a word of the text.
  await confirm(page, 'Åpne tallene for alle')
  await page.getByText('Tallene er åpne for alle.').first().waitFor()
  const anyone = await visit({ role: null, path: '/logg-inn' })
  const list = await anyone.page.request.get('/api/open/plan-figures')
  const { items } = (await list.json()) as { items: { id: string }[] }
  const csv = await (await anyone.page.request.get(`/api/open/plan-figures/${items[0]!.id}.csv`)).text()
  expect(csv).toContain('bridge_coverage')
  expect(csv).not.toContain('Alle tiltak er i gang.')
  expect(complaints).toEqual([])
})
