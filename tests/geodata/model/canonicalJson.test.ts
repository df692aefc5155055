import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../geodata/model/canonicalJson.ts'

describe('JSON in its one form', () => {
  it('writes the example of RFC 8785', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '€$\u000F\nA\'B"\\\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('sorts names by code units, as the RFC does', () => {
    const names = ['€', '\r', '\ufb33', '1', '😀', '\u0080', 'ö']
    const sorted = JSON.parse(canonicalJson(Object.fromEntries(names.map((name) => [name, 0]))))
    // A name that looks like a number comes first in any object, so it is the others that tell.
    expect(Object.keys(sorted)).toEqual(['1', '\r', '\u0080', 'ö', '€', '😀', '\ufb33'])
    expect(canonicalJson({ '\r': 1, 1: 2 })).toBe('{"\\r":1,"1":2}')
  })

  it('says the same whatever order it was put together in, and reads back as what was written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = canonicalJson(value)
        expect(canonicalJson(turned(value))).toBe(written)
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('leaves out what is undefined and refuses what JSON cannot hold', () => {
    expect(canonicalJson({ a: undefined, b: [undefined, 1] })).toBe('{"b":[null,1]}')
    expect(() => canonicalJson({ a: Number.NaN })).toThrow('NaN')
  })
})

/** The same value with the members of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, turned(member)]),
  )
}
