import { beforeAll, it } from 'vitest'
import { firstIds, type Ids } from './firstIds.ts'
import { expectSound, pages } from './sound.ts'
import { phone, type Visit, visit, withBrowser } from './visit.ts'

/*
 * Every page on a phone: what sound.ts asks of a page. In a file of its own, so that it runs beside the one at a desk.
 */

withBrowser()

let ids: Ids
let planner: Visit
beforeAll(async () => {
  ids = await firstIds()
  planner = await visit({ viewport: phone, path: '/innlogget' })
})

it('the sign-in page is sound', async () => {
  await expectSound(await visit({ role: null, viewport: phone, path: '/innlogget' }), '/')
})

it.each(Object.entries(pages))('%s is sound', async (_name, path) => {
  await expectSound(planner, path(ids))
})
