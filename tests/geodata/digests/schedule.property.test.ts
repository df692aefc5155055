import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestAt, dueFor, isoWeekOf, nextDigestAfter } from '../../../geodata/digests/schedule.ts'

const weekMs = 7 * 86_400_000
const instants = fc.date({ min: new Date('2024-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
const inOslo = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: 'Europe/Oslo', weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
})

describe('digests', () => {
  it('are made on Mondays at six in Norway, winter and summer, one a week', () => {
    fc.assert(
      fc.property(instants, (now) => {
        const { week, from } = digestAt(now)
        const next = nextDigestAfter(now)
        expect([inOslo.format(from), inOslo.format(next)]).toEqual(['Mon 06:00', 'Mon 06:00'])
        expect(from <= now && now < next).toBe(true)
        // An hour more or less where the clocks change in between.
        expect(Math.abs(next.getTime() - from.getTime() - weekMs)).toBeLessThanOrEqual(3_600_000)
        expect(digestAt(next).week > week).toBe(true)
        expect(digestAt(new Date(next.getTime() - 1))).toEqual({ week, from })
      }),
    )
  })

  it.each([
    ['2026-11-23', '2026-W48'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
  ])('%s lies in %s', (date, week) => {
    expect(isoWeekOf(date)).toBe(week)
  })

  it('come on the hour to those who were there, and a quarter of an hour later to those who are new', () => {
    const now = new Date('2026-11-25T10:00:00Z')
    expect(dueFor('2026-01-01T00:00:00Z', now).toISOString()).toBe('2026-11-23T05:00:00.000Z')
    expect(dueFor('2026-11-25T09:50:00Z', now).toISOString()).toBe('2026-11-25T10:05:00.000Z')
  })
})
