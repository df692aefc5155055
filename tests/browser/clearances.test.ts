import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { ShownClearance } from '../../geodata/clearances/shownClearance.ts'
import type { Page as ApiPage } from '../../geodata/model/page.ts'
import { seedIfEmpty } from '../../worker/commands/seed.ts'
import { violationsOn } from './axe.ts'
import { ownAddress } from './ownAddress.ts'
import { phone, type VisitOptions, visit, withBrowser } from './visit.ts'

/*
 * Clearance given and taken back by people in different roles, side by side.
 */

withBrowser()

const holder = 'Demo samferdsel'

async function clearances(options: VisitOptions): Promise<Page> {
  const { page } = await visit({ path: '/klareringer', ...options })
  await page.getByRole('heading', { name: 'Har klarering' }).waitFor()
  return page
}

/** The last day of the clearance of whoever the page belongs to, as the service sees it now. */
async function clearedUntil(page: Page): Promise<string | null> {
  return (await (await page.request.get('/api/session')).json()).session.clearedUntil
}

/** Presses a button on the page, and the one that confirms it in the dialog that opens. */
async function pressAndConfirm(page: Page, button: string, confirm: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: confirm, exact: true }).click()
}

/** Waits until nothing fades: colours half way between two have no contrast of their own. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
}

describe('site clearance', () => {
  it('is proposed by one, approved by another, and ends for the holder the moment it is taken back', async () => {
    const roads = (await visit({ role: 'roads' })).page
    const coordinator = await clearances({ role: 'coordinator' })
    expect(await clearedUntil(roads)).toBeNull()

    await coordinator.getByRole('button', { name: 'Foreslå klarering' }).click()
    const dialog = coordinator.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Send forslaget' }).click()
    await dialog.getByText('Velg hvem forslaget gjelder.').waitFor()
    expect(await dialog.getByLabel('Hvem').locator('option').allTextContents()).not.toContainEqual(
      expect.stringContaining('Demo plankoordinator'),
    )
    await dialog.getByLabel('Hvem').selectOption({ label: `${holder} (Samferdsel)` })
    await dialog.getByLabel('Plasserer hjelpeskilt').check()
    await dialog.getByRole('button', { name: 'Send forslaget' }).click()
    await coordinator.getByText('Du foreslo denne, så en annen må godkjenne.').waitFor()
    expect(await coordinator.getByRole('button', { name: `Godkjenn for ${holder}` }).count()).toBe(0)
    expect(await clearedUntil(roads)).toBeNull()

    const admin = await clearances({ role: 'admin', viewport: phone })
    expect(await admin.getByRole('button', { name: 'Foreslå klarering' }).count()).toBe(0)
    await admin.getByRole('button', { name: `Godkjenn for ${holder}` }).click()
    await admin
      .getByRole('dialog')
      .getByText(/Hver åpning loggføres/)
      .waitFor()
    expect(await violationsOn(admin)).toEqual([])
    await admin.getByRole('dialog').getByRole('button', { name: 'Godkjenn', exact: true }).click()
    await admin.getByText(`${holder} har fått klarering.`).waitFor()
    expect(await clearedUntil(roads)).not.toBeNull()

    // The coordinator's page still shows it waiting.
    await pressAndConfirm(coordinator, `Trekk forslaget for ${holder}`, 'Trekk forslaget')
    await coordinator.getByText(`Klareringen til ${holder} er trukket tilbake.`).first().waitFor()
    await coordinator.getByRole('cell', { name: /^Trukket tilbake av Demo plankoordinator/ }).waitFor()
    expect(await clearedUntil(roads)).toBeNull()
  })

  it('is a page for those who give it, and no others', async () => {
    const { page } = await visit({ role: 'planner', path: '/klareringer' })
    await page.getByText('Rollen din gir ikke adgang til denne siden.').waitFor()
  })

  it.each(['light', 'dark'] as const)('is sound in the %s', async (colorScheme) => {
    const page = await clearances({ role: 'health' })
    await page.emulateMedia({ colorScheme })
    await page.reload()
    await page.getByText('Hva åpner en klarering?').click()
    await atRest(page)
    expect(await violationsOn(page)).toEqual([])
    await page.getByRole('button', { name: 'Foreslå klarering' }).click()
    await page.getByLabel('Hvem').waitFor()
    await atRest(page)
    expect(await violationsOn(page)).toEqual([])
  })

  it('is given to two demo accounts when the trial is filled, once', async () => {
    const { request } = await clearances({ role: 'coordinator' })
    const all = async () => {
      const answer = await request.get('/api/clearances?limit=1000')
      return ((await answer.json()) as ApiPage<ShownClearance>).items
    }
    const before = await all()
    const given = before.filter(({ state }) => state === 'approved').map(({ holder }) => holder.name)
    expect(given).toEqual(expect.arrayContaining(['Demo byplanlegger med klarering', 'Demo folkehelse']))
    await seedIfEmpty(ownAddress())
    expect(await all()).toEqual(before)
  })
})
