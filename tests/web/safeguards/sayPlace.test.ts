import { describe, expect, it } from 'vitest'
import { safeguardStatuses } from '../../../geodata/model/safeguard.ts'
import { sayPlace } from '../../../web/safeguards/sayPlace.ts'
import { statusMoves } from '../../../web/safeguards/statusMoves.ts'

const left = { code: 'left', name: '', lengthMetres: 56, line: null, access: 'all' as const, reachable: [] }

describe('where a safeguard stands, in words', () => {
  it.each([
    [{ edge: 'left', from: 12, to: 48 }, 'Venstre side: 12,0–48,0 m'],
    [{ edge: 'left', from: 12, to: null }, 'Venstre side: 12,0–56,0 m'],
    [{ edge: 'left', from: 0, to: 56 }, 'Venstre side: hele'],
    // Its length is not known here: nothing is said to be all of it that may not be.
    [{ edge: 'roof-2', from: 0, to: 12 }, 'Tak 2: 0,0–12,0 m'],
    [{ edge: 'roof-2', from: 3, to: null }, 'Tak 2: fra 3,0 m'],
    [{ edge: 'roof-2', from: 0, to: null }, 'Tak 2: hele'],
  ])('%o', (stretch, said) => {
    expect(sayPlace(stretch, [left], 'nb')).toBe(said)
  })
})

describe('the next step', () => {
  it('leads forward only, and every step but the beginning of work has a date', () => {
    const order = ['proposed', 'decided', 'in_progress', 'done', 'removed']
    for (const status of safeguardStatuses.codes.filter((one) => one !== 'temporary')) {
      for (const { to, date } of statusMoves(status)) {
        expect(order.indexOf(to)).toBeGreaterThan(order.indexOf(status))
        expect(date === null).toBe(to === 'in_progress')
      }
    }
    expect(statusMoves('removed')).toEqual([])
  })
})
