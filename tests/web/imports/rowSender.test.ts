import { describe, expect, it } from 'vitest'
import type { ImportRow } from '../../../geodata/model/imports.ts'
import { batchFrom } from '../../../web/imports/rowBatch.ts'
import { RowSender } from '../../../web/imports/rowSender.ts'

function row(number: number, note = ''): ImportRow {
  return {
    number,
    target: 'bridges',
    externalId: String(number),
    geometry: null,
    properties: { note },
    notes: [],
  }
}
const rows = (count: number) => Array.from({ length: count }, (_, at) => row(at + 1))

/** Batches of two, so that five rows make three requests. */
function inTwos(all: ImportRow[]) {
  return async (from: number) => ({
    rows: all.slice(from, from + 2),
    next: from + 2 < all.length ? from + 2 : null,
  })
}

describe('sending rows', () => {
  it('sends every row once, in order, and tells how far it has come', async () => {
    const sent: number[][] = []
    const progress: number[] = []
    const sender = new RowSender(
      inTwos(rows(5)),
      async (batch) => void sent.push(batch.map(({ number }) => number)),
      (count) => void progress.push(count),
    )
    expect(await sender.run()).toEqual({ end: 'sent' })
    expect(sent).toEqual([[1, 2], [3, 4], [5]])
    expect(progress).toEqual([2, 4])
  })

  it('stops between batches and goes on where it stopped', async () => {
    const sent: number[] = []
    const sender = new RowSender(
      inTwos(rows(5)),
      async (batch) => {
        sent.push(...batch.map(({ number }) => number))
        if (sent.length === 2) sender.stop()
      },
      () => {},
    )
    expect(await sender.run()).toEqual({ end: 'stopped' })
    expect(sent).toEqual([1, 2])
    expect(await sender.run()).toEqual({ end: 'sent' })
    expect(sent).toEqual([1, 2, 3, 4, 5])
  })

  it('sends the batch that got no answer again', async () => {
    const sent: number[][] = []
    let isBroken = true
    const sender = new RowSender(
      inTwos(rows(4)),
      async (batch) => {
        sent.push(batch.map(({ number }) => number))
        if (sent.length === 2 && isBroken) throw new Error('no connection')
      },
      () => {},
    )
    const outcome = await sender.run()
    expect(outcome).toMatchObject({ end: 'failed', error: { message: 'no connection' } })
    isBroken = false
    expect(await sender.run()).toEqual({ end: 'sent' })
    expect(sent).toEqual([
      [1, 2],
      [3, 4],
      [3, 4],
    ])
  })

  it('has nothing to send for a file without rows', async () => {
    const sender = new RowSender(
      inTwos([]),
      async () => expect.unreachable(),
      () => {},
    )
    expect(await sender.run()).toEqual({ end: 'sent' })
  })
})

describe('a batch', () => {
  it('holds a thousand rows at most', () => {
    const all = rows(1500)
    expect(batchFrom(all, 0)).toMatchObject({ next: 1000 })
    expect(batchFrom(all, 1000).rows).toHaveLength(500)
    expect(batchFrom(all, 1000).next).toBeNull()
  })

  it('holds fewer when they are large, and a single one whatever its size', () => {
    const large = [1, 2, 3].map((number) => row(number, 'x'.repeat(2_500_000)))
    expect(batchFrom(large, 0).rows.map(({ number }) => number)).toEqual([1])
    const huge = [row(1, 'x'.repeat(5_000_000)), row(2)]
    expect(batchFrom(huge, 0)).toMatchObject({ rows: [{ number: 1 }], next: 1 })
  })
})
