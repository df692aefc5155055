import { beforeAll, it } from 'vitest'
import { firstIds, type Ids } from './firstIds.ts'
import { expectSound, pages, planPages, signPages } from './sound.ts'
import { phone, type Visit, visit, withBrowser } from './visit.ts'

/*
 * Every page on a phone: what sound.ts asks of a page. In a file of its own, so that it runs beside the one at a desk.
 */

withBrowser()

let ids: Ids
let planner: Visit
let roads: Visit
let coordinator: Visit
beforeAll(async () => {
  ids = await firstIds()
  planner = await visit({ viewport: phone, path: '/innlogget' })
  roads = await visit({ role: 'roads', viewport: phone, path: '/innlogget' })
  coordinator = await visit({ role: 'coordinator', viewport: phone, path: '/innlogget' })
})

it.each(['/', '/hjelp'])('%s is sound for somebody who is not signed in', async (path) => {
  await expectSound(await visit({ role: null, viewport: phone, path: '/innlogget' }), path)
})

it.each(Object.entries(pages))('%s is sound', async (_name, path) => {
  await expectSound(planner, path(ids))
})

it.each(Object.entries(signPages))('%s is sound for those who work with signs', async (_name, path) => {
  await expectSound(roads, path(ids))
})

it.each(Object.entries(planPages))('%s is sound for the coordinator', async (_name, path) => {
  await expectSound(coordinator, path(ids))
})
