import { describe, expect, it } from 'vitest'
import { sharedCatalogue } from '../../../geodata/catalogue/catalogue.ts'
import { effectiveEntry } from '../../../geodata/catalogue/effective.ts'
import { matchingTypes, readCatalogueSearch } from '../../../web/catalogue/catalogueSearch.ts'
import { groupTypes } from '../../../web/catalogue/groupTypes.ts'
import { checkDraft, draftOf, emptyType, errorsByControl } from '../../../web/catalogue/ownTypeForm.ts'

const types = sharedCatalogue.entries
const found = (search: Record<string, unknown>, language: 'nb' | 'en' = 'nb') =>
  matchingTypes(types, readCatalogueSearch(search), language).map(({ code }) => code)

describe('the list of types', () => {
  it('is narrowed by words, category, evidence and what a type counts as', () => {
    expect(found({})).toHaveLength(24)
    expect(found({ q: 'REKKVERK  full' })).toEqual(['T01'])
    expect(found({ q: 'parapet full' }, 'en')).toEqual(['T01'])
    expect(found({ evidence: 'A' })).toEqual(['T01', 'T02'])
    expect(found({ covers: 'part_time' })).toEqual(['T07'])
    expect(found({ category: 'change_place' })).toEqual(['T12', 'T20', 'T21'])
    expect(found({ category: 'nonsense', covers: 'all' })).toHaveLength(24)
  })

  it('begins with what limits access', () => {
    const groups = groupTypes(types)
    expect(groups[0]?.category).toBe('restrict_access')
    expect(groups.flatMap((group) => group.types)).toHaveLength(24)
  })
})

describe("the form of the municipality's own type", () => {
  const draft = {
    ...emptyType,
    name: { nb: 'Glassvegg', en: '' },
    covers: 'covers' as const,
    basis: { nb: 'Egen erfaring', en: '' },
    sources: 'Notat 2025\n\n Befaring 2026 ',
    suitableFor: { nb: 'Brygge', en: '' },
    reservations: { nb: 'Is', en: 'Ice' },
    edges: ['edge' as const],
    suits: [{ collection: 'structures' as const, kinds: ['quay'] }],
    every: '6',
  }

  it('becomes a type, and the type a form again with nothing lost', () => {
    const { content } = checkDraft(draft, 'nb')
    expect(content).toMatchObject({
      categories: ['restrict_access'],
      evidence: 'D',
      sources: ['Notat 2025', 'Befaring 2026'],
      inspectEvery: { months: 6 },
    })
    const written = { revision: 1, retired: false, at: '2026-01-01T00:00:00.000Z', by: 'Plankoordinator' }
    const again = draftOf(effectiveEntry({ number: 1, content: content!, ...written }))
    expect(again).toEqual({ ...draft, sources: 'Notat 2025\nBefaring 2026' })
  })

  it('says at each control what must be corrected', () => {
    expect(Object.keys(checkDraft(emptyType, 'nb').errors!)).toEqual([
      ...['name.nb', 'covers', 'basis.nb', 'sources', 'suitableFor.nb', 'suits', 'reservations.nb'],
    ])
    expect(Object.keys(checkDraft({ ...draft, every: '1,5', edges: [] }, 'nb').errors!)).toEqual(['every'])
    expect(checkDraft({ ...draft, edges: [] }, 'nb').errors).toEqual({
      edges: 'Velg minst én slags kant som typen kan stå langs.',
    })
    expect(checkDraft({ ...draft, category: 'organisation' }, 'en').errors?.category).toMatch(/limits access/)
    const told = [{ field: 'sources.1', message: 'Ordet kan ikke stå her.' }]
    expect(errorsByControl(told, 'nb')).toEqual({ sources: 'Ordet kan ikke stå her.' })
  })

  it('sends no edges for what covers nothing', () => {
    expect(checkDraft({ ...draft, covers: 'no', category: 'intervention' }, 'nb').content?.edges).toEqual([])
  })
})
