import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { sharedCatalogue } from '../../../geodata/catalogue/catalogue.ts'
import { type EffectiveEntry, effectiveEntry } from '../../../geodata/catalogue/effective.ts'
import { kindCodes, type OwnTypeContent, ownTypeSchema } from '../../../geodata/catalogue/ownType.ts'
import { coverRoles, evidenceGrades, safeguardCategories } from '../../../geodata/catalogue/safeguardEntry.ts'
import { kindAttributes, type SuitedThing } from '../../../geodata/catalogue/suitability.ts'
import { collections, registerCollectionCodes } from '../../../geodata/model/collections.ts'
import type { CoverageOn } from '../../../geodata/model/coverage.ts'
import { edgeKinds, lineEdges } from '../../../geodata/model/edge.ts'
import { describeField } from '../../../geodata/model/field.ts'
import { compareSuggested, suggestTypes } from '../../../geodata/suggestions/suggest.ts'

/** Any value of an attribute that a type may ask for, or none. */
function anyValue(schema: z.ZodType): fc.Arbitrary<unknown> {
  const codes = Object.keys(describeField(schema)?.codes ?? {})
  const one: fc.Arbitrary<unknown> =
    codes.length > 0 ? fc.constantFrom(...codes) : fc.oneof(fc.boolean(), fc.nat(60))
  return fc.option(schema.safeParse([]).success ? fc.array(one, { maxLength: 2 }) : one)
}

const thing: fc.Arbitrary<SuitedThing> = fc
  .constantFrom(...registerCollectionCodes)
  .chain((collection) =>
    fc
      .record(
        Object.fromEntries(
          Object.entries(collections[collection].properties.shape).map(([name, schema]) => [
            name,
            anyValue(schema as z.ZodType),
          ]),
        ),
      )
      .map((properties) => ({ collection, properties })),
  )

const code = fc.constantFrom(
  ...lineEdges,
  ...edgeKinds.codes.filter((kind) => !lineEdges.includes(kind as never)).map((kind) => `${kind}-1`),
)
const coverage: fc.Arbitrary<CoverageOn> = fc.uniqueArray(code, { maxLength: 4 }).map((open) => ({
  date: '2026-01-01',
  state: null,
  ...{ reachableMetres: 0, coveredMetres: 0, gapMetres: 0, temporaryMetres: 0 },
  parts: { reachable: open.length, open: open.length },
  edges: open.map((edge) => ({
    code: edge,
    name: '',
    access: 'all',
    lengthMetres: null,
    pieces: [
      { from: 0, to: 1, reachable: true, covered: false, temporary: false, by: [], reason: 'nothing' },
    ],
  })),
  notes: [],
  changesOn: null,
}))

const ownType: fc.Arbitrary<EffectiveEntry> = fc
  .record({
    number: fc.integer({ min: 1, max: 20 }),
    covers: fc.constantFrom(...coverRoles),
    category: fc.constantFrom(...safeguardCategories.codes),
    evidence: fc.constantFrom(...evidenceGrades.codes),
    collection: fc.constantFrom(...registerCollectionCodes),
  })
  .map(({ number, covers, category, evidence, collection }) => {
    const said = { nb: 'Egen', en: '' }
    const content: OwnTypeContent = {
      ...{ name: said, basis: said, suitableFor: said, reservations: said, sources: ['Notat'] },
      ...{ covers, evidence, inspectEvery: null, edges: covers === 'no' ? [] : [...edgeKinds.codes] },
      categories: covers === 'no' ? [category] : ['restrict_access'],
      suits: [{ collection, kinds: [] }],
    }
    expect(ownTypeSchema.safeParse(content).success).toBe(true)
    const written = { at: '2026-01-01T00:00:00.000Z', by: 'Plankoordinator' }
    return effectiveEntry({ number, revision: 1, content, retired: false, ...written })
  })
const ownTypes = fc.uniqueArray(ownType, { selector: (type) => type.code, maxLength: 6 })
const types = ownTypes.map((own) => [...sharedCatalogue.entries, ...own])

describe('suggestions', () => {
  it('come in one order, whatever order the catalogue is in', () => {
    fc.assert(
      fc.property(
        thing,
        coverage,
        types.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        (thing, coverage, [types, shuffled]) => {
          const suggested = suggestTypes({ thing, coverage, here: [], types })
          expect(suggestTypes({ thing, coverage, here: [], types: shuffled })).toEqual(suggested)
        },
      ),
    )
  })

  it('are never told to be equal, and are ordered the same from both sides', () => {
    const suggested = fc.record({
      type: types.chain((all) => fc.constantFrom(...all)),
      closesGap: fc.boolean(),
    })
    fc.assert(
      fc.property(suggested, suggested, (a, b) => {
        const [ab, ba] = [compareSuggested(a, b), compareSuggested(b, a)]
        expect(Math.sign(ab) + Math.sign(ba)).toBe(0)
        if (a.type.code !== b.type.code) expect(ab).not.toBe(0)
      }),
    )
    // What differs in nothing but whose it is: the shared one first.
    const shared = { type: sharedCatalogue.entries[0]!, closesGap: true }
    const own = { retired: false, revision: 1, at: '', by: '' }
    expect(
      compareSuggested(shared, { type: { ...shared.type, code: 'K-1', own }, closesGap: true }),
    ).toBeLessThan(0)
  })

  it('put what limits access first, and never begin with a supplement while something that covers suits', () => {
    fc.assert(
      fc.property(thing, coverage, fc.oneof(types, ownTypes), (thing, coverage, types) => {
        const suggested = suggestTypes({ thing, coverage, here: [], types })
        const places = suggested.map(({ category }) => safeguardCategories.codes.indexOf(category))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        if (suggested.some(({ covers }) => covers === 'covers')) expect(suggested[0]!.covers).toBe('covers')
        if (suggested.some(({ closesGap }) => closesGap)) expect(suggested[0]!.closesGap).toBe(true)
      }),
    )
  })

  it('never lose a type because less is registered', () => {
    const withForgotten = thing.chain((known) =>
      fc.tuple(
        fc.constant(known),
        fc.subarray(Object.keys(known.properties)).map((forgotten) => ({
          ...known,
          properties: {
            ...known.properties,
            ...Object.fromEntries(forgotten.map((name) => [name, null])),
          },
        })),
      ),
    )
    fc.assert(
      fc.property(withForgotten, coverage, types, ([known, less], coverage, types) => {
        const kinds = (thing: SuitedThing) =>
          suggestTypes({ thing, coverage, here: [], types }).map(({ kind }) => kind)
        expect(kinds(less)).toEqual(expect.arrayContaining(kinds(known)))
      }),
    )
  })
})

it('kinds of things have codes to compare by', () => {
  for (const collection of registerCollectionCodes)
    expect([collection, kindAttributes[collection], Object.keys(kindCodes(collection)).length > 5]).toEqual([
      collection,
      kindAttributes[collection],
      true,
    ])
})
