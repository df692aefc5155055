import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overallOutcome } from '../../../../geodata/checks/tests/runTests.ts'
import { type MeasuredItem, measuredItemSchema } from '../../../../geodata/model/measurement.ts'
import type { TestOutcome } from '../../../../geodata/model/testResult.ts'
import { tried } from './items.ts'

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const yesNo = maybe(fc.boolean())
/** Around every limit there is, and far from all of them. */
const length = maybe(
  fc.oneof(
    fc.constantFrom(0, 0.1, 0.5, 0.8, 0.9, 1, 3, 3.3, 6.6, 10, 0.1001, 0.7999, 3.2999, 6.5999),
    fc.double({ min: 0, max: 10, noNaN: true }),
  ),
)
const where = fc.constant('Østre side')
const parapet = fc
  .record({
    kind: fc.constant('parapet' as const),
    where,
    use: maybe(fc.constantFrom('balcony_terrace', 'stairs_ramp', 'bridge', 'parking', 'quay', 'other')),
    heightMetres: length,
    levelDifferenceMetres: length,
    largestOpeningMetres: maybe(fc.constantFrom(0, 0.05, 0.1, 0.11, 2)),
    climbable: yesNo,
    stated: length,
  })
  .map(({ stated, ...item }) => ({
    ...item,
    requiredMetres: stated,
    requirementSource: stated === null ? null : 'Planen § 3',
  }))
const window = fc.record({
  kind: fc.constant('window' as const),
  where,
  buildingUse: maybe(fc.constantFrom('dwelling', 'school_kindergarten', 'other')),
  glassFromFloorMetres: length,
  aboveTerrainMetres: length,
  towardBalcony: yesNo,
  childrenPresent: yesNo,
  secured: yesNo,
  childSafe: yesNo,
})
const levelDifference = fc.record({
  kind: fc.constant('level_difference' as const),
  where,
  place: maybe(fc.constantFrom('balcony_terrace', 'outdoors', 'other')),
  metres: length,
  hasParapet: yesNo,
  otherwiseSecured: yesNo,
})
const coverage = fc
  .record({
    kind: fc.constant('barrier_coverage' as const),
    where,
    coverage: maybe(fc.constantFrom('full', 'partial', 'none')),
    endsIncluded: yesNo,
    gapMetres: length,
  })
  .map((item) => (item.coverage === 'full' ? { ...item, gapMetres: null } : item))
const item = fc
  .oneof(parapet, window, levelDifference, coverage)
  .map((raw): MeasuredItem => measuredItemSchema.parse(raw))

const overall = (of: MeasuredItem) => overallOutcome(tried(of))
const weight: readonly (TestOutcome | null)[] = [null, 'meets', 'confirm', 'unknown', 'warns', 'fails']

describe('the automatic tests', () => {
  it('say something of everything, in both languages, and the same every time', () => {
    fc.assert(
      fc.property(item, (measured) => {
        const results = tried(measured)
        // A window where no children can be, and above all limits, is still told of.
        expect(results.length).toBeGreaterThan(0)
        expect(tried(measured)).toEqual(results)
        for (const { sentence, outcome, missing } of results) {
          expect(sentence.nb.trim()).not.toBe('')
          expect(sentence.en.trim()).not.toBe('')
          expect(missing.length > 0).toBe(outcome === 'unknown')
        }
      }),
    )
  })

  it('never turn what is not known into a yes', () => {
    // That no requirement is stated is not something unknown: nobody says there is one.
    const stated = new Set(['kind', 'where', 'how', 'requiredMetres', 'requirementSource'])
    fc.assert(
      fc.property(item, fc.nat(), (measured, at) => {
        const names = Object.keys(measured).filter((name) => !stated.has(name))
        const name = names[at % names.length]!
        const forgotten = measuredItemSchema.parse({ ...measured, [name]: null })
        if (overall(measured) !== 'meets') expect(overall(forgotten)).not.toBe('meets')
      }),
      { numRuns: 3000 },
    )
  })

  it('never say less of a parapet that is made higher', () => {
    fc.assert(
      fc.property(parapet, fc.double({ min: 0, max: 5, noNaN: true }), (raw, more) => {
        fc.pre(raw.heightMetres !== null && raw.heightMetres + more <= 10)
        const low = measuredItemSchema.parse(raw)
        const high = measuredItemSchema.parse({ ...raw, heightMetres: raw.heightMetres! + more })
        expect(weight.indexOf(overall(high))).toBeLessThanOrEqual(weight.indexOf(overall(low)))
      }),
      { numRuns: 2000 },
    )
  })

  it('warn of every barrier that is known to cover only a part', () => {
    fc.assert(
      fc.property(coverage, (raw) => {
        fc.pre(raw.coverage === 'partial' || (raw.coverage !== 'none' && raw.endsIncluded === false))
        expect(overall(measuredItemSchema.parse(raw))).toBe('warns')
      }),
    )
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -0.01, 1000, '1,2'])(
    'cannot be given %s as a height',
    (height) => {
      const given = { kind: 'parapet', where: 'Østre side', heightMetres: height }
      expect(measuredItemSchema.safeParse(given).success).toBe(false)
    },
  )
})

it.each([
  { kind: 'parapet', requiredMetres: 1.2 },
  { kind: 'parapet', requirementSource: 'Planen § 3' },
  { kind: 'barrier_coverage', coverage: 'full', gapMetres: 2 },
  { kind: 'window', heightMetres: 1 },
])('%j is not a measurement', (known) => {
  expect(measuredItemSchema.safeParse({ where: 'Østre side', ...known }).success).toBe(false)
})
