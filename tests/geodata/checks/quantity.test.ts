import { expect, it } from 'vitest'
import { metresText, numberText } from '../../../geodata/checks/quantity.ts'

it.each([
  [12, '12 m', '12 m'],
  [12.34, '12,3 m', '12.3 m'],
  [0, '0 m', '0 m'],
  [0.04, '0 m', '0 m'],
  [99.94, '99,9 m', '99.9 m'],
  [99.96, '100 m', '100 m'],
  [100.4, '100 m', '100 m'],
  [1234.5, '1 235 m', '1,235 m'],
  [1234567, '1 234 567 m', '1,234,567 m'],
])('%d m reads %s, %s', (metres, nb, en) => {
  const plain = (written: string) => written.replaceAll('\u00a0', ' ')
  expect(plain(metresText(metres, 'nb'))).toBe(nb)
  expect(plain(metresText(metres, 'en'))).toBe(en)
})

it('keeps number and unit on one line', () => {
  expect(metresText(1000, 'nb')).toBe('1\u00a0000\u00a0m')
})

it('leaves the noughts of a whole number alone', () => {
  expect(numberText(100, 0, 'nb')).toBe('100')
  expect(numberText(10, 1, 'en')).toBe('10')
})
