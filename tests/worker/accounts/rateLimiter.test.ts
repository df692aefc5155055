import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RateLimiter } from '../../../worker/accounts/rateLimiter.ts'

const limit = { limit: 3, windowSeconds: 10 }
const start = Date.parse('2026-11-22T12:00:00Z')
const later = (seconds: number) => new Date(start + seconds * 1000)

/** Every attempt remembered, nothing forgotten: what the limiter must agree with. */
class Ledger {
  private readonly windows: { key: string; from: number; used: number }[] = []

  take(key: string, at: number): number | null {
    const running = this.windows.find((one) => one.key === key && one.from + limit.windowSeconds * 1000 > at)
    if (!running) this.windows.push({ key, from: at, used: 1 })
    else if (running.used >= limit.limit)
      return Math.ceil((running.from + limit.windowSeconds * 1000 - at) / 1000)
    else running.used += 1
    return null
  }
}

describe('the limiter', () => {
  it('lets in as many as it says, and then says when there is room again', () => {
    const limiter = new RateLimiter()
    for (let attempt = 0; attempt < 3; attempt++) expect(limiter.take('a', limit, later(attempt))).toBeNull()
    expect(limiter.take('a', limit, later(3))).toBe(7)
    expect(limiter.take('b', limit, later(3))).toBeNull()
    expect(limiter.take('a', limit, later(9.5))).toBe(1)
    expect(limiter.take('a', limit, later(10))).toBeNull()
  })

  it('can be asked without using the room', () => {
    const limiter = new RateLimiter()
    for (let attempt = 0; attempt < 10; attempt++) expect(limiter.peek('a', limit, later(0))).toBeNull()
    for (let attempt = 0; attempt < 3; attempt++) limiter.take('a', limit, later(0))
    expect(limiter.peek('a', limit, later(0))).toBe(10)
  })

  it('agrees with a ledger that forgets nothing', () => {
    const attempts = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), waitedMs: fc.nat(6000) }), {
      maxLength: 200,
    })
    fc.assert(
      fc.property(attempts, (taken) => {
        const limiter = new RateLimiter()
        const ledger = new Ledger()
        let at = start
        for (const { key, waitedMs } of taken) {
          at += waitedMs
          const answer = limiter.take(key, limit, new Date(at))
          expect(answer).toBe(ledger.take(key, at))
          // Whoever waits as long as they were told is let in.
          if (answer !== null) expect(limiter.peek(key, limit, new Date(at + answer * 1000))).toBeNull()
        }
      }),
    )
  })

  it('stays small under a flood of addresses', () => {
    const limiter = new RateLimiter()
    for (let sender = 0; sender < 200_000; sender++)
      limiter.take(`address ${sender}`, limit, later(sender / 1e5))
    expect(limiter.size).toBeLessThanOrEqual(20_000)
  })

  it('forgets what has ended, a little at a time', () => {
    const limiter = new RateLimiter()
    for (let sender = 0; sender < 1000; sender++) limiter.take(`address ${sender}`, limit, later(0))
    expect(limiter.size).toBe(1000)
    for (let attempt = 0; attempt < 1100; attempt++)
      limiter.take('somebody else', { ...limit, limit: 5000 }, later(11))
    expect(limiter.size).toBe(1)
  })
})
