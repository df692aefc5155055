import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { WriteLease } from '../../../worker/operator/writeLease.ts'

describe('a lease', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('lets writes on when nobody has asked for a page in twenty seconds', async () => {
    const lease = new WriteLease()
    lease.take('one')
    const free = vi.fn()
    const waiting = lease.untilFree().then(free)
    await vi.advanceTimersByTimeAsync(19_000)
    expect(free).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(2000)
    await waiting
    expect(lease.renew('one')).toBe(false)
  })

  it('is kept for as long as pages are asked for', async () => {
    const lease = new WriteLease()
    lease.take('one')
    for (let page = 0; page < 10; page++) {
      await vi.advanceTimersByTimeAsync(15_000)
      expect(lease.renew('one')).toBe(true)
    }
  })

  it('is held by one at a time', () => {
    const lease = new WriteLease()
    expect(lease.take('one')).toBe(true)
    expect(lease.take('two')).toBe(false)
    lease.end('two')
    expect(lease.isHeldBy('one')).toBe(true)
    lease.end('one')
    expect(lease.take('two')).toBe(true)
    lease.end('two')
  })
})
