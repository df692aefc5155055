import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { registerCollectionCodes } from '../../../geodata/model/collections.ts'
import { type Fact, factsOf } from '../../../geodata/worklist/facts.ts'
import { worklistLineSchema } from '../../../geodata/worklist/line.ts'
import { formatWanted, parseWanted, type Wanted } from '../../../geodata/worklist/wanted.ts'

const facts = registerCollectionCodes.flatMap((collection) => factsOf(collection))
const ends: Record<'number' | 'day', fc.Arbitrary<string>> = {
  number: fc.integer({ min: 0, max: 99_999_999 }).map((thousandths) => String(thousandths / 1000)),
  day: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10)),
}

function wantedOf(fact: Fact): fc.Arbitrary<Wanted> {
  const unknown = fc.boolean()
  if (fact.kind === 'code') {
    const codes = fc.subarray(Object.keys(fact.codes!))
    return fc.record({ codes, unknown, from: fc.constant(null), to: fc.constant(null) })
  }
  const end = fc.option(ends[fact.kind as 'number' | 'day'])
  return fc.record({ codes: fc.constant([]), unknown, from: end, to: end })
}

describe('what a fact is narrowed to', () => {
  it('reads back as it was written, for every fact that can be narrowed', () => {
    for (const fact of facts.filter(({ kind }) => kind !== 'text'))
      fc.assert(
        fc.property(wantedOf(fact), (wanted) => {
          const written = formatWanted(wanted)
          if (written === undefined) return
          expect(parseWanted(fact, written)).toEqual(wanted)
        }),
        { numRuns: 30 },
      )
  })

  it('refuses what is neither a code of the fact nor a range', () => {
    const named = (code: string) => facts.find((fact) => fact.code === code)!
    for (const [code, text] of [
      ['state', 'worst'],
      ['state', '5..20'],
      ['gapMetres', '5'],
      ['gapMetres', '..'],
      ['gapMetres', '-5..'],
      ['gapMetres', '1..2,3..4'],
      ['gapMetres', 'partial'],
      ['changedOn', '2026..2027'],
      ['name', 'unknown'],
    ] as const)
      expect([code, text, parseWanted(named(code), text)]).toEqual([code, text, null])
  })

  it('is of facts that every line carries', () => {
    for (const { code } of facts) expect(Object.keys(worklistLineSchema.shape)).toContain(code)
  })
})
