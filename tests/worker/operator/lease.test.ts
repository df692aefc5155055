import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type Client, signInAs } from '../client.ts'
import { lineFrom } from '../town.ts'
import { asOperator } from './operatorKey.ts'

describe('while a backup is read', () => {
  let coordinator: Client
  beforeAll(async () => {
    coordinator = await signInAs('coordinator')
  })

  const bridge = (name: string) => ({ geometry: lineFrom([0, 0], [30, 0]), properties: { name } })

  it('reads go on, and writes wait and are then done', async () => {
    const { body } = await asOperator.post<{ id: string }>('/api/operations/backups')
    const done = vi.fn()
    const writing = coordinator.post('/api/register/bridges', bridge('Bru som venter')).then((answer) => {
      done()
      return answer
    })
    // Whatever is asked after the write is answered before it.
    for (let turn = 0; turn < 5; turn++) {
      const { status, body: list } = await coordinator.get<{ features: unknown[] }>('/api/register/bridges')
      expect([status, list.features.length]).toEqual([200, 0])
    }
    expect(done).not.toHaveBeenCalled()
    expect((await asOperator.delete(`/api/operations/backups/${body.id}`)).status).toBe(204)
    expect((await writing).status).toBe(201)
  })

  it('somebody can come in only afterwards, since that is a write too', async () => {
    const { body } = await asOperator.post<{ id: string }>('/api/operations/backups')
    const done = vi.fn()
    const entering = signInAs('roads').then(done)
    await coordinator.get('/api/projects')
    expect(done).not.toHaveBeenCalled()
    await asOperator.delete(`/api/operations/backups/${body.id}`)
    await entering
    expect(done).toHaveBeenCalled()
  })

  it('another backup is told to wait', async () => {
    const { body } = await asOperator.post<{ id: string }>('/api/operations/backups')
    const second = await asOperator.post<{ type: string }>('/api/operations/backups')
    expect([second.status, second.body.type]).toEqual([409, '/api/problems#backup-refused'])
    await asOperator.delete(`/api/operations/backups/${body.id}`)
    const third = await asOperator.post<{ id: string }>('/api/operations/backups')
    expect(third.status).toBe(201)
    await asOperator.delete(`/api/operations/backups/${third.body.id}`)
  })

  it('pages are not given to a backup that has lost its lease', async () => {
    const { body } = await asOperator.post<{ id: string }>('/api/operations/backups')
    const page = { object: 'municipality', table: 'bridges', after: null }
    const path = `/api/operations/backups/${body.id}`
    expect((await asOperator.post(`${path}/pages`, page)).status).toBe(200)
    await asOperator.delete(path)
    expect((await asOperator.post(`${path}/pages`, page)).status).toBe(409)
  })
})
