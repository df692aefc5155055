import { evictDurableObject } from 'cloudflare:test'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Site } from '../../../geodata/sites/site.ts'
import { vaultOf } from '../../../worker/platform/objects.ts'
import type { Client } from '../client.ts'
import { registerSite, signInAndOpen, stopTheClock } from './people.ts'
import { environment } from './vault.ts'

const count = 1000
let cleared: Client

beforeAll(async () => {
  stopTheClock()
  cleared = await signInAndOpen()
  // Several at once, as several people would.
  const all = Array.from({ length: count }, (_, index) => index)
  for (let from = 0; from < count; from += 50)
    await Promise.all(
      all
        .slice(from, from + 50)
        .map((index) =>
          registerSite(cleared, { name: `Sted ${index}` }, [
            (index % 40) * 200,
            Math.floor(index / 40) * 200,
          ]),
        ),
    )
}, 120_000)

const list = async () => (await cleared.get<{ items: Site[] }>('/api/sites')).body.items

describe('a thousand sites', () => {
  it('are all there, each once', async () => {
    const items = await list()
    expect(new Set(items.map(({ id }) => id)).size).toBe(count)
    expect(new Set(items.map(({ properties }) => properties.name)).size).toBe(count)
  })

  it('are read again whole when the vault starts anew', async () => {
    const before = await list()
    await evictDurableObject(vaultOf(environment))
    expect(await list()).toEqual(before)
  })
})
