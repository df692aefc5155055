import { beforeAll, describe, expect, it } from 'vitest'
import { violationsOn } from './axe.ts'
import { firstIds, type Ids } from './firstIds.ts'
import { phone, type Visit, visit, wide, withBrowser } from './visit.ts'

/*
 * Every page, at a desk and on a phone, in both languages: no axe violations, nothing wider than the screen,
 * no complaint from the page, nothing fetched from another host.
 */

withBrowser()

let ids: Ids
beforeAll(async () => {
  ids = await firstIds()
})

const pages: Record<string, (ids: Ids) => string> = {
  'the map': () => '/kart',
  'a bridge': ({ bridge }) => `/kart?tab=bridges&id=${bridge}`,
  'editing a bridge': ({ bridge }) => `/kart?tab=bridges&id=${bridge}&mode=edit`,
  'a new structure': () => '/kart?tab=structures&mode=new',
  'the projects': () => '/prosjekter',
  'a new project': () => '/prosjekter/ny',
  'a project': ({ project }) => `/prosjekter/${project}`,
  'a check': ({ project }) => `/prosjekter/${project}/sjekk`,
  'a sheet to print': ({ project }) => `/prosjekter/${project}/utskrift`,
  'the imports': () => '/importer',
  'the history': () => '/historikk',
  'signed in again': () => '/innlogget',
  'the API': () => '/api',
  'a page that is not there': () => '/finnes-ikke',
}

async function expectSound({ page, complaints, outside }: Visit): Promise<void> {
  await page.getByRole('heading').first().waitFor()
  await page.waitForLoadState('networkidle')
  // MapLibre names this button only when the browser has said whether it may know where it is.
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
  expect(complaints).toEqual([])
  expect(outside).toEqual([])
}

describe.each([
  ['at a desk', wide],
  ['on a phone', phone],
] as const)('%s', (_, viewport) => {
  it('the sign-in page is sound', async () => {
    await expectSound(await visit({ role: null, viewport, path: '/' }))
  })

  it.each(Object.entries(pages))('%s is sound', async (_name, path) => {
    await expectSound(await visit({ viewport, path: path(ids) }))
  })
})

describe('in English', () => {
  it.each(['the map', 'a project', 'a check'])('%s is sound', async (name) => {
    const seen = await visit({ path: pages[name]!(ids), language: 'en' })
    await expectSound(seen)
    expect(await seen.page.locator('html').getAttribute('lang')).toBe('en')
  })
})

describe('in the dark', () => {
  it.each(['the map', 'a check'])('%s is sound', async (name) => {
    const seen = await visit({ role: 'planner', path: '/' })
    await seen.page.emulateMedia({ colorScheme: 'dark' })
    await seen.page.goto(pages[name]!(ids))
    await expectSound(seen)
  })
})
