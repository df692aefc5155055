import { vi } from 'vitest'

/*
 * A clock the tests set. It stands years ahead, so that no alarm goes by itself while a test runs: the tests ring them.
 */

const start = new Date('2030-01-15T12:00:20Z')

/** Stops the clock at the beginning. */
export function resetClock(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: start })
}

export function restoreClock(): void {
  vi.useRealTimers()
}

export function minutesLater(minutes: number): void {
  vi.setSystemTime(Date.now() + minutes * 60_000)
}
