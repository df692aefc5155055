import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Helpline } from '../../geodata/model/helpline.ts'
import { phone, visit, withBrowser } from './visit.ts'

/*
 * Signs at a bridge from the plan to the sign that is inspected: planned with its proof by keyboard, proposed, approved,
 * permitted, ordered and put up by roads, with a message that public health has approved. Then the number changes, and the
 * recall is worked through on a phone.
 */

withBrowser()

async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name, exact: true }).first()
  await button.focus()
  await page.keyboard.press('Enter')
}

const dialog = (page: Page) => page.getByRole('dialog')

it('goes from a plan with its proof to a sign that stands, and to its number being changed', async () => {
  const roads = await visit({ role: 'roads' })
  const health = await visit({ role: 'health', path: '/skilt/tjenester' })
  const { page } = roads

  // Planned from the bridge in the register, with nothing but the keyboard.
  const found = await page.request.get('/api/register/bridges?name=Ternebrua')
  const bridge = ((await found.json()) as { features: { id: string }[] }).features[0]!.id
  await page.goto(`/skilt/planer/ny?at=bridges:${bridge}`)
  await press(page, 'Vis gangvegene og foreslå skilt')
  await page.getByText('2 skilt dekker alle 2 gangveger inn.').waitFor()
  await page.getByText(/^Færre går ikke: det finnes 2 gangruter inn/).waitFor()
  await page.getByRole('slider', { name: 'Antall nye skilt' }).waitFor()
  await press(page, 'Fjern skilt B')
  await page.getByText('Planen dekker 1 av 2 gangveger inn.').first().waitFor()
  await press(page, 'Angre')
  await page.getByText('Planen dekker alle 2 gangveger inn.').first().waitFor()
  await press(page, 'Lag forslag om 2 skilt')
  await page.getByText('2 skilt er foreslått.').waitFor()
  await page.getByRole('link', { name: 'Åpne skiltet A' }).click()
  await page.getByRole('heading', { name: 'Hjelpeskilt A, Ternebrua', level: 1 }).waitFor()

  // What it may say: public health verifies a number and approves the words.
  await health.page.getByRole('link', { name: 'Alarmtelefonen for barn og unge' }).first().click()
  await press(health.page, 'Verifiser')
  await health.page.getByLabel('Hvor slo du det opp?').fill('Samtale med tjenesten')
  await press(health.page, 'Nummer og tid stemmer')
  await health.page
    .getByText(/^Verifisert .* av Demo folkehelse/)
    .first()
    .waitFor()
  await health.page.goto('/skilt/budskap')
  await health.page.getByRole('link', { name: 'En voksen å snakke med' }).first().click()
  await press(health.page, 'Godkjenn')
  await health.page
    .getByText(/^Godkjent/)
    .first()
    .waitFor()

  await page.reload()
  await press(page, 'Velg budskap')
  await page.getByRole('combobox', { name: 'Budskap' }).selectOption({ label: 'En voksen å snakke med' })
  await press(page, 'Bruk dette')
  await page.getByText('Budskapet er valgt.').first().waitFor()
  await press(page, 'Rediger')
  await page.getByLabel('Størrelse').selectOption('medium')
  await page.getByLabel('Montering').selectOption('own_post')
  await page.getByLabel('Grunn', { exact: true }).selectOption('road')
  await page.getByLabel('Vegmyndighet').selectOption('municipality')
  const onPost = page.getByRole('group', { name: 'Ikke på stolpe med trafikkskilt' })
  await onPost.getByRole('radio', { name: 'Ja' }).check()
  await page.getByRole('button', { name: 'Lagre', exact: true }).click()

  // A step that is not ready says what is missing.
  await press(page, 'Godkjenn')
  await dialog(page).getByRole('button', { name: 'Godkjenn' }).click()
  await page
    .getByText(/^Mangler: Samtykke fra kommunen som vegmyndighet/)
    .first()
    .waitFor()
  await press(page, /^Skriv hva som skjedde med: Samtykke fra kommunen/)
  await page.getByRole('combobox', { name: 'Status' }).selectOption('granted')
  await page.getByLabel('Saksnummer').fill('2026/88')
  await page.getByRole('button', { name: 'Lagre', exact: true }).click()
  for (const step of ['Bestill', 'Marker som montert']) {
    await press(page, step)
    await dialog(page).getByRole('button', { name: step }).click()
    await dialog(page).waitFor({ state: 'detached' })
  }
  await page.getByText('116 111').first().waitFor()
  const signAt = page.url()

  // The number changes: whoever changes it is told of the signs.
  const listed = await health.page.request.get('/api/helplines')
  const services = ((await listed.json()) as { items: Helpline[] }).items
  const service = services.find(({ number }) => number === '116 111')!
  await health.page.goto(`/skilt/tjenester/${service.id}`)
  await press(health.page, 'Rediger')
  await health.page.getByRole('textbox', { name: 'Nummer', exact: true }).fill('00 00 00 09')
  await health.page.getByText(/^1 skilt viser det du endrer/).waitFor()
  await press(health.page, 'Lagre tjenesten')
  await press(health.page, 'Verifiser')
  await health.page.getByLabel('Hvor slo du det opp?').fill('Brev fra tjenesten')
  await press(health.page, 'Nummer og tid stemmer')
  await health.page
    .getByText(/^Verifisert .* av Demo folkehelse/)
    .first()
    .waitFor()

  await page.setViewportSize(phone)
  await page.goto('/oppgaver')
  await page
    .getByRole('link', { name: /Alarmtelefonen for barn og unge/ })
    .first()
    .click()
  await page.getByText('Hjelpeskilt A, Ternebrua').first().waitFor()
  await page.getByRole('button', { name: 'Gå gjennom Hjelpeskilt A, Ternebrua' }).click()
  await page.getByRole('radio', { name: 'Byttet' }).check()
  await page.getByRole('button', { name: 'Lagre', exact: true }).click()
  await page.getByText(/^Alle skilt er gått gjennom/).waitFor()

  await page.goto(signAt)
  await page.getByText('00 00 00 09').first().waitFor()
  await page.getByRole('link', { name: 'Kontroller nå' }).first().click()
  await page.getByRole('radio', { name: 'I orden' }).check()
  await page.getByRole('button', { name: 'Lagre kontrollen' }).click()
  await page.getByRole('heading', { name: 'Kontrollen er lagret' }).waitFor()
  expect([...roads.complaints, ...health.complaints]).toEqual([])
})
