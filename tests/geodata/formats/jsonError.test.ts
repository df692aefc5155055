import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locateJsonError } from '../../../geodata/formats/jsonError.ts'

describe('the place of a JSON error', () => {
  test.each([
    ['{"a": 1,}', 1, 9],
    ['{"a": NaN}', 1, 7],
    ['{\n "a": 1\n "b": 2}', 3, 2],
    ["{'a': 1}", 1, 2],
    ['[1, 2] [3]', 1, 8],
    ['[01]', 1, 2],
    ['{"type": "FeatureCollection" // note\n}', 1, 30],
    ['["a\tb"]', 1, 4],
  ])('%j', (text, line, column) => {
    expect(locateJsonError(text)).toMatchObject({ line, column, truncated: false })
  })

  test('every JSON text cut short is found to be cut, at its end', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.boolean(), (json, cut, pretty) => {
        const whole = `[${pretty ? JSON.stringify(JSON.parse(json), null, 2) : json}]`
        const text = whole.slice(0, 1 + (cut % (whole.length - 1)))
        expect(locateJsonError(text).truncated).toBe(true)
      }),
    )
  })

  test('nesting beyond reason is an error, not a crash', () => {
    expect(locateJsonError('['.repeat(100_000)).column).toBeGreaterThan(1000)
  })
})
