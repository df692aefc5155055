import { describe, expect, it } from 'vitest'
import { judgeExpiry, latestExpiry } from '../../../geodata/accounts/tokenExpiry.ts'

describe('the last day of a token', () => {
  it.each([
    ['2026-11-21', 'too-early'],
    ['2026-11-22', undefined],
    ['2027-11-22', undefined],
    ['2027-11-23', 'too-late'],
    ['9999-12-31', 'too-late'],
  ])('%s, seen from 22.11.2026: %s', (expiresOn, code) => {
    expect(judgeExpiry(expiresOn, '2026-11-22')?.code).toBe(code)
  })

  it('is a day there is', () => {
    expect(latestExpiry('2028-02-29')).toBe('2029-02-28')
  })
})
