import { describe, expect, it } from 'vitest'
import { safeguardCategories } from '../../../geodata/catalogue/safeguardEntry.ts'
import { safeguardCatalogue, safeguardEntry } from '../../../geodata/catalogue/safeguards.ts'
import { findSource } from '../../../geodata/checklists/sources.ts'
import { safeguardTypes } from '../../../geodata/model/safeguard.ts'

const entries = safeguardCatalogue.map((entry) => [entry.code, entry] as const)

describe('the catalogue of safeguards', () => {
  it('has every type once, in order', () => {
    expect(safeguardCatalogue.map((entry) => entry.code)).toEqual(safeguardTypes.codes)
    for (const code of safeguardTypes.codes) expect(safeguardEntry(code).code).toBe(code)
  })

  it.each(entries)('%s cites sources that exist', (_, entry) => {
    expect(entry.sources.filter((source) => !findSource(source))).toEqual([])
  })

  it('has a source for every grade above expert opinion', () => {
    expect(
      safeguardCatalogue.filter((entry) => entry.sources.length === 0).map((entry) => entry.code),
    ).toEqual(['T19'])
    expect(safeguardEntry('T19').evidence).toEqual(['D'])
  })

  it.each(entries)('%s puts the stronger of two grades first', (_, entry) => {
    expect([...entry.evidence].sort()).toEqual([...entry.evidence])
    expect(new Set(entry.evidence).size).toBe(entry.evidence.length)
  })

  it('uses every category, and only full-length securing is graded strong alone', () => {
    const used = new Set(safeguardCatalogue.flatMap((entry) => entry.categories))
    expect([...used].sort()).toEqual([...safeguardCategories.codes].sort())
    const strong = safeguardCatalogue.filter((entry) => entry.evidence.join() === 'A')
    expect(strong.map((entry) => entry.code)).toEqual(['T01'])
  })

  it('gives no other figures than those read in the sources, the same in both languages', () => {
    const figures = (basis: string) => basis.match(/\d+(?:[.,]\d+)*(?: 000)?/g) ?? []
    const read = Object.fromEntries(
      safeguardCatalogue
        .map((entry) => [entry.code, figures(entry.basis.nb)] as const)
        .filter(([, found]) => found.length > 0),
    )
    expect(read).toEqual({
      T01: ['2015', '0,09', '0,07', '11', '0'],
      T03: ['17'],
      T05: ['77,1'],
      T09: ['2017'],
      T13: ['2025'],
      T14: ['2015', '0,53'],
      T16: ['13 000'],
      T17: ['2015', '0,49', '0,39', '26', '10', '3,3'],
      T21: ['2013', '4.9'],
      T23: ['2022', '2025'],
    })
    const digits = (words: string) => words.replace(/\D/g, '')
    for (const entry of safeguardCatalogue) expect(digits(entry.basis.en)).toBe(digits(entry.basis.nb))
  })
})
