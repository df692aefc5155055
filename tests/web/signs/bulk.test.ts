import { describe, expect, it } from 'vitest'
import { type BulkItem, runBulk } from '../../../web/signs/bulk.ts'

const items: BulkItem[] = ['one', 'two', 'three', 'four'].map((id, at) => ({
  id,
  revision: at + 1,
  name: id,
}))
const say = (error: unknown) => (error as Error).message
const running = () => new AbortController()

describe('many signs changed in one go', () => {
  it('changes the others when one is refused, and tells why', async () => {
    const progress: number[] = []
    const send = (item: BulkItem) =>
      item.id === 'two' ? Promise.reject(new Error('no message')) : Promise.resolve(item.revision + 1)
    const result = await runBulk(items, send, say, (done) => progress.push(done), running().signal)
    expect(result.changed.map(({ id, revisionAfter }) => [id, revisionAfter])).toEqual([
      ['one', 2],
      ['three', 4],
      ['four', 5],
    ])
    expect(result.failed).toEqual([{ id: 'two', revision: 2, name: 'two', reason: 'no message' }])
    expect(progress).toEqual([1, 2, 3, 4])
  })

  it('stops between two, and tells what was not begun', async () => {
    const stopper = running()
    const send = (item: BulkItem) => {
      if (item.id === 'two') stopper.abort()
      return Promise.resolve(item.revision + 1)
    }
    const { changed, left } = await runBulk(items, send, say, () => {}, stopper.signal)
    expect(changed.map(({ id }) => id)).toEqual(['one', 'two'])
    expect(left.map(({ id }) => id)).toEqual(['three', 'four'])
  })

  it('sends one at a time', async () => {
    let open = 0
    let most = 0
    const send = async ({ revision }: BulkItem) => {
      most = Math.max(most, ++open)
      await Promise.resolve()
      open--
      return revision + 1
    }
    await runBulk(items, send, say, () => {}, running().signal)
    expect(most).toBe(1)
  })
})
