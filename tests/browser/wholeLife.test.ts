import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Check } from '../../geodata/model/check.ts'
import type { Edition } from '../../geodata/model/checklistEdition.ts'
import { answerAllBefore, visitCleared } from './clearedVisit.ts'
import { visit, withBrowser } from './visit.ts'

/*
 * The life of one project between two people: drawn, checked, answered, sent, sent back, signed, reported in Word, out
 * of date when the checklist changes, checked again. The points in the middle are answered over the API, as the one in
 * the browser; everything that is told of a person is done by hand.
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

async function api<Body>(page: Page, method: string, path: string, data?: unknown, ifMatch?: string) {
  const headers: Record<string, string> = ifMatch === undefined ? {} : { 'If-Match': ifMatch }
  const response = await page.request.fetch(path, { method, data, headers })
  expect(response.ok(), `${method} ${path}: ${response.status()} ${await response.text()}`).toBe(true)
  return (response.status() === 204 ? null : await response.json()) as Body
}

/** Takes away what a run before this one may have left of the municipality's edition. */
async function withoutEditions(page: Page): Promise<void> {
  const { items } = await api<{ items: { version: string; edition: number | null; state: string }[] }>(
    page,
    'GET',
    '/api/checklists',
  )
  for (const { version, edition, state } of items)
    if (edition !== null && state !== 'withdrawn')
      await api(page, 'POST', `/api/checklists/${encodeURIComponent(version)}/withdraw`, { reason: 'Prøve' })
}

describe('a project', () => {
  it('goes from drawing to signed report between two people, and is out of date when the checklist changes', async () => {
    const name = `Livsløpet ${crypto.randomUUID().slice(0, 4)}`
    const planner = await visit({ path: '/prosjekter/ny' })
    const { page } = planner

    await page.getByText('Lim inn GeoJSON eller koordinater').click()
    await page.getByRole('textbox', { name: /GeoJSON/ }).fill(JSON.stringify(area))
    await page.getByRole('button', { name: 'Bruk dette' }).click()
    await page.getByLabel(/^Navn/).fill(name)
    await page.getByLabel(/^Sakstype/).selectOption('zoning_plan')
    await page.getByRole('checkbox', { name: 'Bygning', exact: true }).check()
    await page.getByLabel(/Høyeste punkt/).fill('24,5')
    await page.getByRole('button', { name: 'Lagre og kjør sjekken' }).click()

    const first = page.getByRole('article').first()
    await first.getByText(/^Gjelder fordi/).waitFor()
    const projectId = new URL(page.url()).pathname.split('/')[2]!
    const checks = await api<{ items: { id: string }[] }>(page, 'GET', `/api/projects/${projectId}/checks`)
    const checkId = checks.items[0]!.id

    // "No" without a reason waits for it; the follow-up is made at the point.
    await first.getByRole('radio', { name: /^Nei/ }).check()
    await first.getByRole('textbox', { name: 'Begrunnelse' }).fill('Løses i detaljprosjekteringen.')
    await first.getByText(/^Lagret \d/).waitFor()
    const answered = await first.getAttribute('data-point')
    const { findings } = await api<Check>(page, 'GET', `/api/checks/${checkId}`)
    for (const { point, applies } of findings)
      if (applies !== 'no' && point !== answered)
        await api(
          page,
          'PUT',
          `/api/checks/${checkId}/answers/${point}`,
          { value: 'yes', reason: 'Vist i tegningene.' },
          '"0"',
        )

    await page.goto(`/prosjekter/${projectId}/gjennomgang`)
    await page.getByRole('button', { name: 'Send til gjennomgang' }).click()
    await page.getByRole('heading', { name: 'Venter på en annen person' }).waitFor()
    expect(await page.getByRole('button', { name: 'Godkjenn og signer' }).count()).toBe(0)

    // The second person finds it among the tasks and sends it back.
    const second = await visit({ role: 'coordinator', path: '/oppgaver' })
    await second.page.getByRole('link', { name }).first().click()
    await second.page.getByLabel('Kommentar', { exact: true }).fill('Skriv hvem som følger opp.')
    await second.page.getByRole('button', { name: 'Send tilbake' }).click()
    await second.page.getByRole('heading', { name: /^Sendt tilbake av/ }).waitFor()

    await page.goto('/oppgaver')
    await page.getByRole('link', { name }).first().click()
    await page.getByText('Skriv hvem som følger opp.').first().waitFor()
    await page.goto(`/prosjekter/${projectId}/sjekk`)
    await first.getByRole('textbox', { name: 'Begrunnelse' }).fill('Byggesak følger opp i rammesøknaden.')
    await first.getByText(/^Lagret \d/).waitFor()
    await page.goto(`/prosjekter/${projectId}/gjennomgang`)
    await page.getByRole('button', { name: 'Send til gjennomgang' }).click()
    await page.getByRole('heading', { name: 'Venter på en annen person' }).waitFor()

    // Nothing is signed before the clarification is in.
    await second.page.goto(`/prosjekter/${projectId}/gjennomgang`)
    await second.page.getByText(/^Avklaringen er ikke kommet ennå/).waitFor()
    expect(await second.page.getByRole('button', { name: 'Godkjenn og signer' }).count()).toBe(0)
    const cleared = await visitCleared('/avklaringer')
    await answerAllBefore(cleared.page, name, { andOwn: true })
    const sign = second.page.getByRole('button', { name: 'Godkjenn og signer' })
    await expect
      .poll(
        async () => {
          await second.page.reload()
          await second.page.getByRole('heading', { name: 'Avgjør' }).waitFor()
          return sign.count()
        },
        { timeout: 60_000, interval: 500 },
      )
      .toBe(1)
    await sign.click()
    await second.page.getByRole('button', { name: 'Signer', exact: true }).click()
    await second.page.getByRole('button', { name: 'Kontroller signaturen' }).click()
    await second.page.getByText('Nettleseren din regnet ut det samme fingeravtrykket.').waitFor()
    await second.page.getByText(/signaturen holder\.$/).waitFor()
    const { signature } = await api<{ signature: { hash: string } }>(
      page,
      'GET',
      `/api/checks/${checkId}/review`,
    )
    const content = await (await page.request.get(`/api/checks/${checkId}/content`)).body()
    expect(createHash('sha256').update(content).digest('hex')).toBe(signature.hash)

    await page.goto(`/prosjekter/${projectId}/rapport`)
    await page.getByText(signature.hash).first().waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lag Word-rapport' }).click(),
    ])
    expect(download.suggestedFilename()).toContain(name)
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK')

    // A question the municipality no longer asks, and the signed check would come out differently.
    await withoutEditions(second.page)
    const hidden = findings.find(({ applies }) => applies === 'yes')!.point
    const { revision, document } = await api<{ revision: number; document: Edition }>(
      second.page,
      'POST',
      '/api/checklists/draft',
    )
    const edition = {
      ...document,
      hidden: [...document.hidden, { point: hidden, reason: 'Ivaretas av egen rutine.' }],
    }
    await api(second.page, 'PUT', '/api/checklists/draft', edition, `"${revision}"`)
    const validated = await api<{ revision: number }>(
      second.page,
      'POST',
      '/api/checklists/draft/validate',
      undefined,
      `"${revision + 1}"`,
    )
    await api(
      second.page,
      'POST',
      '/api/checklists/draft/publish',
      { summary: 'Ett punkt ivaretas av en egen rutine.' },
      `"${validated.revision}"`,
    )
    await expect
      .poll(
        async () => {
          await page.goto(`/prosjekter/${projectId}/sjekk`)
          await page.getByRole('article').first().waitFor()
          return page.getByText('Utdatert: en sjekk nå ville kommet ut annerledes').count()
        },
        { timeout: 60_000, interval: 500 },
      )
      .toBe(1)
    await page.getByRole('button', { name: 'Kjør sjekken på nytt' }).click()
    await page.getByText('Spørres ikke lenger').waitFor()

    await withoutEditions(second.page)
    for (const { complaints, outside } of [planner, second]) {
      expect(complaints).toEqual([])
      expect(outside).toEqual([])
    }
  })
})
