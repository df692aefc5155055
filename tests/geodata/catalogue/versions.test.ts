import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { catalogueSchema, sharedCatalogue } from '../../../geodata/catalogue/catalogue.ts'
import { kindAttributes, suitsAt } from '../../../geodata/catalogue/suitability.ts'
import { canonicalJson } from '../../../geodata/model/canonicalJson.ts'
import { collections } from '../../../geodata/model/collections.ts'
import { describeField } from '../../../geodata/model/field.ts'
import { checkText } from '../../../geodata/sites/textCheck.ts'

/** Published content: a hash here is never changed, a new version gets a line of its own. */
const published = { '2026.1': 'a3e998557970ae0e5d8531916ab85db5ede85dd2b88de8b746746e8937f62849' }

describe('the catalogue as a document', () => {
  it('is what it was when it was published', () => {
    const hash = createHash('sha256').update(canonicalJson(sharedCatalogue)).digest('hex')
    expect({ [sharedCatalogue.version]: hash }).toEqual(published)
  })

  it('is as its schema says, with nothing besides', () => {
    expect(catalogueSchema.parse(sharedCatalogue)).toEqual(sharedCatalogue)
  })

  it('says nothing of methods', () => {
    const texts = JSON.stringify(sharedCatalogue)
    expect(checkText(texts).filter(({ kind }) => kind === 'text-method')).toEqual([])
  })

  it('only covers edges with types that limit access, and says which edges', () => {
    for (const { code, covers, categories, edges } of sharedCatalogue.entries) {
      expect([code, covers === 'no' || categories[0] === 'restrict_access']).toEqual([code, true])
      expect([code, edges.length > 0]).toEqual([code, covers !== 'no'])
    }
  })
})

describe('what types suit', () => {
  const places = sharedCatalogue.entries.flatMap(({ code, suits }) =>
    suits.map((place) => [code, place] as const),
  )

  it.each(places)('%s asks for attributes and codes that exist: %o', (_, { collection, kinds, where }) => {
    const fieldOf = (attribute: string) =>
      describeField(collections[collection].properties.shape[attribute] as never)
    expect(kinds.filter((kind) => !fieldOf(kindAttributes[collection])?.codes?.[kind])).toEqual([])
    for (const test of where) {
      if (test.test === 'asked') continue
      expect([test.attribute, fieldOf(test.attribute) !== undefined]).toEqual([test.attribute, true])
      const codes = fieldOf(test.attribute)?.codes
      if (test.test === 'attribute' && codes)
        expect(test.in.filter((code) => !codes[String(code)])).toEqual([])
    }
  })

  const typesFor = (
    collection: 'bridges' | 'buildings' | 'structures',
    properties: Record<string, unknown>,
  ) =>
    sharedCatalogue.entries
      .filter(({ suits }) => suitsAt(suits, { collection, properties })?.unknown.length === 0)
      .map(({ code }) => code)

  it('are told of ordinary things', () => {
    const footbridge = { kind: 'footbridge', pedestrianAccess: 'both_sides', crosses: ['river'] }
    expect(typesFor('bridges', footbridge)).toEqual([
      'T01',
      'T02',
      'T03',
      'T04',
      'T13',
      'T14',
      'T17',
      'T19',
      'T22',
      'T23',
    ])
    expect(typesFor('bridges', { kind: 'road', pedestrianAccess: 'none' })).toEqual(['T23'])
    expect(typesFor('buildings', { use: 'parking' })).toEqual([
      'T01',
      'T03',
      'T06',
      'T07',
      'T13',
      'T14',
      'T15',
      'T17',
      'T19',
      'T23',
    ])
    expect(typesFor('structures', { kind: 'quay' })).toEqual([
      'T12',
      'T13',
      'T17',
      'T19',
      'T20',
      'T22',
      'T23',
    ])
  })
})
