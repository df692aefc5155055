import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { mapIsDrawn, phone, visit, withBrowser } from './visit.ts'

/*
 * A bridge from nothing to partly to fully secured: its edges registered, a stretch of one side typed, one of the other
 * drawn on the map, the rest filled by keyboard. Then it is inspected on a phone, where a fault opens it again.
 */

withBrowser()

/** 61.75 m from west to east. */
const line = {
  type: 'LineString',
  coordinates: [
    [6.19, 64.81],
    [6.1913, 64.81],
  ],
}

async function newBridge(page: Page, name: string): Promise<string> {
  const properties = { name, kind: 'footbridge', status: 'in_use', pedestrianAccess: 'both_sides' }
  const response = await page.request.post('/api/register/bridges', { data: { geometry: line, properties } })
  expect(response.status()).toBe(201)
  return ((await response.json()) as { id: string }).id
}

async function pressOn(page: Page, button: Locator): Promise<void> {
  await button.focus()
  await page.keyboard.press('Enter')
}

it('goes from nothing to partly to fully secured by typing, drawing and keyboard, and is open again where a fault is found', async () => {
  const { page, complaints } = await visit({ role: 'roads' })
  const name = `Livsbrua ${crypto.randomUUID().slice(0, 4)}`
  const id = await newBridge(page, name)
  const state = (said: RegExp) => page.getByRole('main').getByText(said).first().waitFor()
  const save = page.getByRole('button', { name: 'Lagre', exact: true })

  await page.goto(`/sikring/bridges/${id}`)
  await state(/^Ingen har registrert hva folk kan komme til/)
  await page.getByRole('button', { name: 'Registrer kanter' }).first().click()
  const say = (edge: RegExp, access: string) =>
    page.getByRole('group', { name: edge }).getByRole('radio', { name: access }).check()
  await say(/^Venstre side/, 'Hele kanten')
  await say(/^Høyre side/, 'Hele kanten')
  await say(/^Ende ved start/, 'Ikke for folk')
  await say(/^Ende ved slutt/, 'Ikke for folk')
  await save.click()
  await state(/^Ikke sikret: 123,5 av 123,5 m/)

  await page.getByRole('button', { name: 'Nytt tiltak' }).click()
  await page.getByLabel(/^Type/).selectOption('T01')
  await page.getByLabel(/^Beskrivelse/).fill(`Skjerm på ${name}`)
  await page.getByLabel(/^Status/).selectOption('done')
  await page.getByLabel(/^Ferdig/).fill('2020-05-04')
  await page.getByRole('button', { name: 'Legg til strekning' }).click()
  await page.getByRole('group', { name: 'Strekning 1' }).getByLabel('Til').fill('40,5')
  await save.click()
  await state(/^Delvis sikret: 83,0 av 123,5 m/)

  // Drawn a little south of the line, which is its right side.
  await page.getByRole('button', { name: /^Endre utstrekning/ }).click()
  await page.getByRole('button', { name: 'Tegn på kartet' }).click()
  await page.getByText(/^Klikk punkt for punkt/).waitFor()
  await mapIsDrawn(page)
  const map = (await page.locator('canvas.maplibregl-canvas').boundingBox())!
  const [x, y] = [map.x + map.width / 2, map.y + map.height / 2 + 12]
  await page.mouse.click(x - 80, y)
  await page.mouse.click(x + 60, y)
  await page.getByText(/^Lengde [23]\d,\d m/).waitFor()
  await page.keyboard.press('Enter')
  const drawn = page.getByRole('group', { name: 'Strekning 2' })
  await drawn.waitFor()
  expect(await drawn.getByLabel('Kant').inputValue()).toBe('right')

  await page.getByRole('button', { name: 'Slutt å tegne' }).click()

  // Two gaps on the right, one on the left; the way back is one key, too.
  const gaps = page.getByRole('button', { name: /^Fyll gapet/ })
  for (let left = await gaps.count(); left > 0; left--) {
    await pressOn(page, gaps.first())
    await expect.poll(() => gaps.count()).toBe(left - 1)
  }
  await page
    .getByText(/→ helt sikret/)
    .first()
    .waitFor()
  await pressOn(page, page.getByRole('button', { name: 'Angre', exact: true }))
  await expect.poll(() => gaps.count()).toBe(1)
  await pressOn(page, gaps.first())
  await pressOn(page, save)
  await state(/^Helt sikret/)

  // The day before it was done, and before anybody had seen the edges.
  await page.goto(`/sikring/bridges/${id}?dato=2020-05-03`)
  await page
    .getByText(/3\. mai 2020/)
    .first()
    .waitFor()
  expect(await page.getByText(/^Helt sikret/).count()).toBe(0)
  await page.goto(`/sikring/bridges/${id}`)

  await page.setViewportSize(phone)
  await page
    .getByRole('link', { name: `Skjerm på ${name}` })
    .first()
    .click()
  await page.getByRole('link', { name: 'Kontroller nå' }).first().click()
  const answer = (question: string, said: string) =>
    page.getByRole('group', { name: question }).getByRole('radio', { name: said, exact: true }).check()
  await answer('Står på plass, i hele utstrekningen', 'Nei')
  await answer('Resultat', 'Feil eller mangel')
  await page.getByRole('button', { name: 'Legg til feil' }).click()
  await page.getByLabel('Hva er galt?').fill('Et felt er løsnet.')
  await page.getByRole('radio', { name: 'Ja, folk kan komme forbi' }).check()
  await page.getByRole('button', { name: 'Lagre kontrollen' }).click()
  await page.getByRole('heading', { name: 'Kontrollen er lagret' }).waitFor()

  await page.goto('/oppgaver')
  await page
    .getByRole('region', { name: /^Sikre stedet nå/ })
    .getByText(new RegExp(name))
    .waitFor()
  await page.goto(`/sikring/bridges/${id}`)
  await state(/^Ikke sikret: 123,5 av 123,5 m/)
  expect(complaints).toEqual([])
})
