import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dueNow,
  earliestRelease,
  gridAfter,
  gridAtOrBefore,
  type ReleaseTiming,
  releaseTiming,
} from '../../../geodata/clarifications/release.ts'

const start = Date.parse('2026-11-22T12:00:00Z')
const minute = 60_000

/** One question's life in minutes from the start: asked, first answered and withdrawn, the last two perhaps never. */
interface Life {
  asked: number
  answered: number | null
  withdrawn: number | null
}

const lives = fc
  .array(
    fc.record({
      asked: fc.integer({ min: 0, max: 3000 }),
      answeredAfter: fc.option(fc.integer({ min: 0, max: 4000 }), { nil: null }),
      withdrawnAfter: fc.option(fc.integer({ min: 0, max: 4000 }), { nil: null, freq: 5 }),
    }),
    { maxLength: 12 },
  )
  .map((drawn) =>
    drawn
      .sort((a, b) => a.asked - b.asked)
      .map(
        ({ asked, answeredAfter, withdrawnAfter }): Life => ({
          asked,
          answered: answeredAfter === null ? null : asked + answeredAfter,
          withdrawn: withdrawnAfter === null ? null : asked + withdrawnAfter,
        }),
      ),
  )
const minutes = fc.constantFrom(1440, 2880, 60, 240)
const instant = (minutes: number) => new Date(start + minutes * minute)

/** What becomes of each question when the alarm rings at the moments given (minutes): when it is let out, or null. */
function play(all: readonly Life[], alarms: readonly number[], timing: ReleaseTiming): (number | null)[] {
  const released: (number | null)[] = all.map(() => null)
  for (const now of alarms) {
    const queue = all.flatMap(({ asked, answered, withdrawn }, at) =>
      asked <= now && released[at] === null && (withdrawn === null || withdrawn > now)
        ? [
            {
              id: String(at),
              askedAt: instant(asked).toISOString(),
              answeredAt: answered !== null && answered <= now ? instant(answered).toISOString() : null,
            },
          ]
        : [],
    )
    const due = dueNow(queue, instant(now), timing)
    for (const id of due.ids) released[Number(id)] = due.at.getTime()
  }
  return released
}

/** Every instant of the grid until all has settled. */
function everyInstant(timing: ReleaseTiming): number[] {
  const instants: number[] = []
  for (let at = gridAtOrBefore(instant(0), timing); at < instant(12_000); at = gridAfter(at, timing))
    instants.push((at.getTime() - start) / minute)
  return instants
}

describe('answers are let out', () => {
  it('at instants of the grid, never before the wait is over or the answer is there', () => {
    fc.assert(
      fc.property(lives, minutes, (all, wait) => {
        const timing = releaseTiming(wait)
        play(all, everyInstant(timing), timing).forEach((at, index) => {
          if (at === null) return
          const { asked, answered } = all[index]!
          expect(at % timing.gridMs).toBe(0)
          expect(at).toBeGreaterThanOrEqual(instant(asked).getTime() + timing.waitMs)
          expect(at).toBeGreaterThanOrEqual(instant(answered!).getTime())
        })
      }),
    )
  })

  it('in the order asked: none before one that was asked earlier and still waits', () => {
    fc.assert(
      fc.property(lives, minutes, (all, wait) => {
        const timing = releaseTiming(wait)
        const released = play(all, everyInstant(timing), timing)
        const standing = released.filter((_, index) => all[index]!.withdrawn === null)
        const known = standing.map((at) => at ?? Number.POSITIVE_INFINITY)
        expect(known).toEqual([...known].sort((a, b) => a - b))
      }),
    )
  })

  it('at the first instant there can be, worked out another way', () => {
    fc.assert(
      fc.property(lives, minutes, (all, wait) => {
        const timing = releaseTiming(wait)
        const standing = all.map((life) => ({ ...life, withdrawn: null }))
        let front = 0
        const expected = standing.map(({ asked, answered }) => {
          const ready = Math.max(
            earliestRelease(instant(asked).toISOString(), timing).getTime(),
            answered === null ? Number.POSITIVE_INFINITY : instant(answered).getTime(),
          )
          front = Math.max(front, Math.ceil(ready / timing.gridMs) * timing.gridMs)
          return front === Number.POSITIVE_INFINITY ? null : front
        })
        expect(play(standing, everyInstant(timing), timing)).toEqual(expected)
      }),
    )
  })

  it('the same whether the alarm rings on time or late within the step, and however often', () => {
    fc.assert(
      fc.property(
        lives,
        minutes,
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 4 }),
        (all, wait, delays) => {
          const timing = releaseTiming(wait)
          const standing = all.map((life) => ({ ...life, withdrawn: null }))
          const onTime = everyInstant(timing)
          const late = onTime.flatMap((at) =>
            [...delays].sort((a, b) => a - b).map((delay) => at + (delay * timing.gridMs) / minute),
          )
          expect(play(standing, late, timing)).toEqual(play(standing, onTime, timing))
        },
      ),
    )
  })

  it('without a later question moving an earlier one', () => {
    fc.assert(
      fc.property(lives, minutes, (all, wait) => {
        const timing = releaseTiming(wait)
        const instants = everyInstant(timing)
        const whole = play(all, instants, timing)
        expect(play(all.slice(0, -1), instants, timing)).toEqual(whole.slice(0, -1))
      }),
    )
  })
})

describe('the grid', () => {
  it('has twenty-four steps a wait, but none shorter than a minute unless the wait is', () => {
    expect(releaseTiming(1440)).toEqual({ waitMs: 1440 * minute, gridMs: 60 * minute })
    expect(releaseTiming(2)).toEqual({ waitMs: 2 * minute, gridMs: minute })
    expect(releaseTiming(0.1)).toEqual({ waitMs: 6000, gridMs: 6000 })
  })

  it('counts every question up to the same instants', () => {
    const timing = releaseTiming(1440)
    for (const asked of ['2026-11-22T12:00:01Z', '2026-11-22T12:30:00Z', '2026-11-22T13:00:00Z'])
      expect(earliestRelease(asked, timing)).toEqual(new Date('2026-11-23T13:00:00Z'))
  })
})
