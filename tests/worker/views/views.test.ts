import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import { mostOwnViews, type View } from '../../../geodata/model/view.ts'
import { type Client, signInAs } from '../client.ts'
import { inObject } from '../object.ts'

const all = '/api/views'
const list = `${all}?subject=worklist`
let roads: Client
let health: Client
let coordinator: Client

beforeAll(async () => {
  roads = await signInAs('roads')
  health = await signInAs('health')
  coordinator = await signInAs('coordinator')
})

async function save(name: string, shared: boolean, client = roads): Promise<View> {
  const content = { name, shared, choice: { tab: 'bridges', filter: 'state:partial;gapMetres:5..' } }
  const { status, body } = await client.post<View>(list, content)
  if (status !== 201) throw new Error(`not saved: ${status} ${JSON.stringify(body)}`)
  return body
}
const names = async (client: Client) =>
  (await client.get<Page<View>>(list)).body.items.map(({ name }) => name)
const contentOf = ({ name, choice, shared }: View) => ({ name, choice, shared })

describe('a saved view', () => {
  it('is seen by its owner, and by the others once it is shared', async () => {
    const made = await save('Øverst neste år', false)
    expect(made).toMatchObject({ revision: 1, mine: true, mayChange: true, by: 'Demo samferdsel' })
    expect(await names(health)).not.toContain(made.name)
    expect((await health.put(`${all}/${made.id}`, contentOf(made), '"1"')).status).toBe(404)
    expect((await coordinator.delete(`${all}/${made.id}`, '"1"')).status).toBe(404)

    const shared = await roads.put<View>(`${all}/${made.id}`, { ...contentOf(made), shared: true }, '"1"')
    expect(shared.body).toMatchObject({ revision: 2, shared: true, choice: made.choice })
    const seen = (await health.get<Page<View>>(list)).body.items.find(({ id }) => id === made.id)
    expect(seen).toMatchObject({ mine: false, mayChange: false })
    expect((await health.put(`${all}/${made.id}`, contentOf(made), '"2"')).status).toBe(403)
    expect((await health.delete(`${all}/${made.id}`, '"2"')).status).toBe(403)
  })

  it('is changed only as it was seen; a shared one by the coordinator too, and it stays its owner’s', async () => {
    const made = await save('Bruer med rehabilitering', true)
    const at = `${all}/${made.id}`
    expect((await roads.put(at, contentOf(made))).status).toBe(428)
    const renamed = await coordinator.put<View>(at, { ...contentOf(made), name: 'Rehabilitering' }, '"1"')
    expect(renamed.body).toMatchObject({ name: 'Rehabilitering', by: 'Demo samferdsel', mine: false })
    const late = await roads.put<ProblemBody>(at, { ...contentOf(made), name: 'Mitt navn' }, '"1"')
    expect([late.status, (late.body.current as View).name]).toEqual([412, 'Rehabilitering'])
  })

  it('comes back when deleting it was a slip, and is forgotten after a month', async () => {
    const made = await save('Slettes', true)
    const at = `${all}/${made.id}`
    expect((await coordinator.delete(at, '"1"')).status).toBe(204)
    expect(await names(roads)).not.toContain('Slettes')
    expect((await roads.put(at, contentOf(made), '"1"')).status).toBe(404)
    const restored = await coordinator.post<View>(`${at}/restore`)
    expect(restored.body).toMatchObject({ id: made.id, by: 'Demo samferdsel', choice: made.choice })
    expect(await names(roads)).toContain('Slettes')

    await roads.delete(at, `"${restored.body.revision}"`)
    await inObject(({ sql }) =>
      sql.exec(`UPDATE saved_view SET removed_at = '2020-01-01' WHERE id = ?`, made.id),
    )
    await roads.delete(`${all}/${(await save('Neste som slettes', false)).id}`, '"1"')
    expect((await roads.post(`${at}/restore`)).status).toBe(404)
  })

  it('has a name of its own among the owner’s, and a choice that can be read', async () => {
    await save('Samme navn', false)
    const again = await roads.post<ProblemBody>(list, { name: 'SAMME navn ', shared: false, choice: {} })
    expect([again.status, again.body.errors?.[0]?.code]).toEqual([422, 'name-taken'])
    await save('Samme navn', false, health)
    for (const choice of [{ tab: 3 }, { 'a b': 'x' }, { tab: 'x'.repeat(1001) }])
      expect((await roads.post(list, { name: 'Uleselig', shared: false, choice })).status).toBe(422)
    expect((await roads.get(`${all}?subject=secrets`)).status).toBe(400)
  })

  it('is one of so many', async () => {
    const planner = await signInAs('planner')
    for (let number = 1; number <= mostOwnViews; number++) await save(`Visning ${number}`, false, planner)
    const over = await planner.post<ProblemBody>(list, { name: 'En til', shared: false, choice: {} })
    expect([over.status, over.body.errors?.[0]?.code]).toEqual([422, 'too-many'])
  })

  it('is nothing for those who may not read the list', async () => {
    const reader = await signInAs('reader')
    expect((await reader.get(list)).status).toBe(404)
    expect((await reader.post(list, { name: 'Min', shared: false, choice: {} })).status).toBe(404)
  })
})
