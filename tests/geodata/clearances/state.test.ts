import { describe, expect, it } from 'vitest'
import type { Clearance } from '../../../geodata/clearances/clearance.ts'
import { clearanceState, decideBy, endsSoon, latestEnd } from '../../../geodata/clearances/state.ts'
import { addDays, dateInNorway } from '../../../geodata/model/calendar.ts'

const proposal: Clearance = {
  id: '1',
  accountId: 'holder',
  reason: 'registers',
  note: '',
  endsOn: '2027-05-22',
  proposedBy: 'coordinator',
  proposedAt: '2026-11-22T12:00:00.000Z',
  decision: null,
  decidedBy: null,
  decidedAt: null,
  revokedBy: null,
  revokedAt: null,
}
const approved: Clearance = { ...proposal, decision: 'approved' }

describe('what a grant is on a date', () => {
  it.each<[string, Clearance, string, string]>([
    ['a proposal', proposal, '2026-11-22', 'proposed'],
    ['a proposal on the last day to decide it', proposal, '2026-12-22', 'proposed'],
    ['a proposal nobody decided', proposal, '2026-12-23', 'lapsed'],
    ['an approved one', approved, '2026-12-23', 'approved'],
    ['an approved one on its last day', approved, '2027-05-22', 'approved'],
    ['an approved one the day after', approved, '2027-05-23', 'ended'],
    ['a declined one', { ...proposal, decision: 'declined' }, '2026-11-22', 'declined'],
    ['one taken back', { ...approved, revokedAt: '2026-11-23T12:00:00Z' }, '2026-11-23', 'revoked'],
    [
      'one taken back, long after',
      { ...approved, revokedAt: '2026-11-23T12:00:00Z' },
      '2028-01-01',
      'revoked',
    ],
    ['a withdrawn proposal', { ...proposal, revokedAt: '2026-11-23T12:00:00Z' }, '2028-01-01', 'revoked'],
  ])('%s', (_, clearance, today, state) => {
    expect(clearanceState(clearance, today)).toBe(state)
  })

  it('is decided within 30 days, and before it would have ended', () => {
    expect(decideBy(proposal)).toBe('2026-12-22')
    expect(decideBy({ ...proposal, endsOn: '2026-12-01' })).toBe('2026-12-01')
  })

  it('lasts at most twelve months, also from a leap day', () => {
    expect(latestEnd('2026-11-22')).toBe('2027-11-22')
    expect(latestEnd('2028-02-29')).toBe('2029-02-28')
  })

  it('ends soon in its last 30 days', () => {
    expect(endsSoon(approved, '2027-04-21')).toBe(false)
    expect(endsSoon(approved, '2027-04-22')).toBe(true)
  })
})

describe('the date in Norway', () => {
  it.each([
    ['2026-11-22T22:59:59Z', '2026-11-22'],
    ['2026-11-22T23:00:00Z', '2026-11-23'],
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['2026-12-31T23:30:00Z', '2027-01-01'],
    // The night the clocks go back.
    ['2026-10-24T21:59:59Z', '2026-10-24'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
  ])('at %s is %s', (instant, date) => {
    expect(dateInNorway(new Date(instant))).toBe(date)
  })

  it('counts days over the ends of months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  })
})
