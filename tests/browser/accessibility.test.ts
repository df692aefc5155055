import { beforeAll, describe, expect, it } from 'vitest'
import { firstIds, type Ids } from './firstIds.ts'
import { expectSound, pages, planPages, signPages } from './sound.ts'
import { type Visit, visit, withBrowser } from './visit.ts'

/*
 * Every page at a desk, some in English and some in the dark: what sound.ts asks of a page.
 */

withBrowser()

let ids: Ids
beforeAll(async () => {
  ids = await firstIds()
})

describe('at a desk', () => {
  let planner: Visit
  let roads: Visit
  let coordinator: Visit
  beforeAll(async () => {
    planner = await visit({ path: '/innlogget' })
    roads = await visit({ role: 'roads', path: '/innlogget' })
    coordinator = await visit({ role: 'coordinator', path: '/innlogget' })
  })

  it('the sign-in page is sound', async () => {
    await expectSound(await visit({ role: null, path: '/innlogget' }), '/')
  })

  it.each(Object.entries(signPages))('%s is sound for those who work with signs', async (_name, path) => {
    await expectSound(roads, path(ids))
  })

  it.each(Object.entries(planPages))('%s is sound for the coordinator', async (_name, path) => {
    await expectSound(coordinator, path(ids))
  })

  it.each(Object.entries(pages))('%s is sound', async (_name, path) => {
    await expectSound(planner, path(ids))
  })
})

it.each(['/sjekklister/utkast', '/innstillinger/sjekkplikt'])(
  'the coordinator’s %s is sound',
  async (path) => {
    await expectSound(await visit({ role: 'coordinator', path: '/innlogget' }), path)
  },
)

describe('in English', () => {
  let planner: Visit
  beforeAll(async () => {
    planner = await visit({ path: '/innlogget', language: 'en' })
  })

  it.each(['the map', 'a project', 'a check', 'how a bridge is secured'])('%s is sound', async (name) => {
    await expectSound(planner, pages[name]!(ids))
    expect(await planner.page.locator('html').getAttribute('lang')).toBe('en')
  })
})

describe('in the dark', () => {
  let planner: Visit
  beforeAll(async () => {
    planner = await visit({ path: '/innlogget' })
    await planner.page.emulateMedia({ colorScheme: 'dark' })
  })

  it.each(['the map', 'a check', 'how a bridge is secured'])('%s is sound', async (name) => {
    await expectSound(planner, pages[name]!(ids))
  })
})
