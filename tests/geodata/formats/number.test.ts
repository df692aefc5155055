import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMetres, parseNumber } from '../../../geodata/formats/number.ts'

describe('numbers', () => {
  test.each([
    ['7190000', 7190000],
    ['7190000.25', 7190000.25],
    ['7190000,25', 7190000.25],
    ['7 190 000,25', 7190000.25],
    ['7\u00a0190\u202f000', 7190000],
    ["7'190'000.5", 7190000.5],
    ['7.190.000,25', 7190000.25],
    ['7,190,000.25', 7190000.25],
    ['1,234', 1.234],
    ['1.234', 1.234],
    ['\u22127,5', -7.5],
    ['+3', 3],
    ['1e3', 1000],
    ['7,19E6', 7190000],
    [',5', 0.5],
    [' 12 ', 12],
  ])('%j is %d', (text, value) => expect(parseNumber(text)).toBe(value))

  test.each([
    '',
    ' ',
    '-',
    '.',
    ',',
    '12a',
    '1 2',
    '12 34',
    '1.23.456',
    '1,2,3',
    '1,234,56',
    '12;5',
    'NaN',
    'Infinity',
    '0x10',
    '--3',
  ])('%j is no number', (text) => expect(parseNumber(text)).toBeNull())

  const styles = [
    { decimal: ',', group: ' ' },
    { decimal: ',', group: '\u00a0' },
    { decimal: ',', group: '' },
    { decimal: '.', group: '' },
    { decimal: '.', group: "'" },
    { decimal: '.', group: '\u202f' },
  ]
  test('what is written in any of the styles is read back the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom(...styles),
        (whole, thousandths, { decimal, group }) => {
          const digits = String(Math.abs(whole)).replace(/\B(?=(\d{3})+$)/g, group)
          const fraction = String(thousandths).padStart(3, '0')
          const text = `${whole < 0 ? '-' : ''}${digits}${decimal}${fraction}`
          expect(parseNumber(text)).toBe(Number(`${whole < 0 ? '-' : ''}${Math.abs(whole)}.${fraction}`))
        },
      ),
    )
  })

  test('a grouped number with a fraction is read the same whichever sign groups it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 999_999_999 }), (whole) => {
        const grouped = (sign: string) => String(whole).replace(/\B(?=(\d{3})+$)/g, sign)
        expect(parseNumber(`${grouped('.')},5`)).toBe(whole + 0.5)
        expect(parseNumber(`${grouped(',')}.5`)).toBe(whole + 0.5)
      }),
    )
  })
})

describe('lengths with units', () => {
  test.each([
    ['12,5 m', 12.5],
    ['12.5m', 12.5],
    ['900 mm', 0.9],
    ['120cm', 1.2],
    ['1,2 meter', 1.2],
    ['1.1', 1.1],
    ['0.3 km', 300],
  ])('%j is %d m', (text, metres) => expect(parseMetres(text)).toBe(metres))

  test.each(["12'", '12 ft', 'm', 'ca. 3 m'])('%j is not understood', (text) =>
    expect(parseMetres(text)).toBeNull(),
  )
})
