import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../../geodata/model/access.ts'
import type { FeaturePage } from '../../../geodata/model/page.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { changeThing } from '../../../worker/things/service.ts'
import { type Client, type DemoAccountId, signInAs } from '../client.ts'
import { inObject } from '../object.ts'
import { pointAt } from '../town.ts'

/*
 * What is not secured is for professionals only (design, principle 1), in every shape an answer can take.
 */

const bridges = '/api/register/bridges'
const open = { name: 'Sikrebrua', kind: 'road' }
const hidden = {
  coverage: 'partial',
  coverageNote: 'Mangler ved vestre ende',
  parapetHeightMetres: 1.1,
  climbResistant: 'no',
}
let roads: Client
let id: string

beforeAll(async () => {
  roads = await signInAs('roads')
  const { body } = await roads.post<Thing>(bridges, {
    geometry: pointAt(0, 0),
    properties: { ...open, ...hidden },
  })
  id = body.id
  await roads.post(bridges, { geometry: pointAt(300, 0), properties: { name: 'Helbrua', coverage: 'full' } })
})

const whoSees = ['planner', 'roads', 'health', 'coordinator', 'several'] as const satisfies DemoAccountId[]
const whoDoesNot = ['reader', 'admin'] as const satisfies DemoAccountId[]

describe.each(whoSees)('%s', (account) => {
  it('sees what is not secured', async () => {
    const client = await signInAs(account)
    const { body, etag } = await client.get<Thing>(`${bridges}/${id}`)
    expect(body.properties).toEqual({ ...open, ...hidden })
    expect(etag).toBe('"1"')
    const { body: page } = await client.get<FeaturePage<Thing>>(`${bridges}?coverage=partial&sort=coverage`)
    expect(page.features.map(({ properties }) => properties)).toEqual([{ ...open, ...hidden }])
  })
})

describe.each(whoDoesNot)('%s', (account) => {
  let client: Client
  beforeAll(async () => {
    client = await signInAs(account)
  })

  it('gets a thing without it, under another tag', async () => {
    const { body, etag } = await client.get<Thing>(`${bridges}/${id}`)
    expect(body.properties).toEqual(open)
    expect(etag).toBe('"1-r"')
    expect((await client.get(`${bridges}/${id}`, { 'If-None-Match': '"1"' })).status).toBe(200)
    expect((await client.get(`${bridges}/${id}`, { 'If-None-Match': '"1-r"' })).status).toBe(304)
  })

  it('gets lists without it, under another tag', async () => {
    const { body, etag } = await client.get<FeaturePage<Thing>>(`${bridges}?limit=1`)
    expect(body.features.map(({ properties }) => properties)).toEqual([open])
    expect(etag).not.toBe((await roads.get(`${bridges}?limit=1`)).etag)
  })

  it.each([
    'coverage=partial',
    'coverage=unknown',
    'climbResistant=no',
    'parapetHeightMetres=1.1',
    'sort=coverage',
    'sort=parapetHeightMetres&order=desc',
    'coverage=partial&count=true',
    'q=vestre&coverageNote=x',
  ])('cannot ask by it: %s', async (query) => {
    expect((await client.get(`${bridges}?${query}`)).status).toBe(400)
  })

  it('cannot search for its words', async () => {
    const { body } = await client.get<FeaturePage<Thing>>(`${bridges}?q=vestre`)
    expect(body.features).toEqual([])
  })

  it('gets tiles without it, also when a professional drew the same tile first', async () => {
    const address = '/tiles/bridges/12/2118/1071.mvt'
    const seen = await tileText(roads, address)
    expect(seen).toContain('coverage')
    const shown = await tileText(client, address)
    expect(shown).toContain('Sikrebrua')
    expect(shown).not.toContain('coverage')
    expect(shown).not.toContain('partial')
    expect(await tileText(roads, address)).toContain('coverage')
  })

  it('does not read the history, which holds it', async () => {
    expect((await client.get(`${bridges}/${id}/history`)).status).toBe(404)
  })
})

/** A tile's names and values stand in it as plain text. */
async function tileText(client: Client, address: string): Promise<string> {
  const response = await client.fetch(address)
  expect(response.status).toBe(200)
  return new TextDecoder('latin1').decode(await response.arrayBuffer())
}

it('is not in a conflict answered to someone who may not see it', async () => {
  const conflictFor = (role: Role) =>
    inObject((context) =>
      changeThing.run(
        { ...context, actor: { ...context.actor!, roles: [role] } },
        { collection: 'bridges', id, expectedRevision: 7, input: {} },
      ),
    )
  const shownTo = async (role: Role) => {
    const outcome = await conflictFor(role)
    return outcome.ok ? null : (outcome.problem.current as Thing).properties
  }
  expect(await shownTo('roads')).toEqual({ ...open, ...hidden })
  expect(await shownTo('reader')).toEqual(open)
})
