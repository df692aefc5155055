import { describe, expect, it } from 'vitest'
import { formatArea, formatDate, formatLength, formatNumber, parseNumber } from '../../../web/words/format.ts'

/** Intl puts no-break spaces between thousands; which one differs between versions. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('numbers', () => {
  it('are written as people in each language write them', () => {
    expect(plain(formatNumber(1234.5, 'nb'))).toBe('1 234,5')
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5')
  })

  it('carry units that suit their size', () => {
    expect(plain(formatLength(38.24, 'nb'))).toBe('38,2 m')
    expect(plain(formatLength(12_345, 'nb'))).toBe('12,35 km')
    expect(plain(formatArea(12_345.6, 'nb'))).toBe('12 346 m²')
    expect(plain(formatArea(2_500_000, 'nb'))).toBe('2,5 km²')
  })

  it.each([
    ['1,2', 1.2],
    ['1.2', 1.2],
    ['1 234,5', 1234.5],
    ['1\u00a0234', 1234],
    ['-3', -3],
    ['−3', -3],
  ])('are read as typed: %s', (typed, value) => {
    expect(parseNumber(typed)).toBe(value)
  })

  it.each(['', 'tolv', '1,2,3', '1.234,5', '12 m', 'NaN', 'Infinity', '1e3'])(
    'are not guessed at: "%s"',
    (typed) => {
      expect(parseNumber(typed)).toBeUndefined()
    },
  )
})

describe('dates', () => {
  it('follow the custom of the language, without a shift of time zone', () => {
    expect(formatDate('2026-11-22', 'nb')).toBe('22.11.2026')
    expect(formatDate('2026-01-01', 'en')).toBe('01/01/2026')
  })
})
