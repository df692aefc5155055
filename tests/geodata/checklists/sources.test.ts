import { expect, it } from 'vitest'
import { safeguardCatalogue } from '../../../geodata/catalogue/safeguards.ts'
import { currentChecklist } from '../../../geodata/checklists/rekkverk.ts'
import { sourceReferenceSchema } from '../../../geodata/checklists/source.ts'
import { findSource, sources } from '../../../geodata/checklists/sources.ts'
import { defaultThresholds } from '../../../geodata/checks/thresholds.ts'

it.each(Object.entries(sources))('%s is a whole reference', (_, source) => {
  expect(sourceReferenceSchema.parse(source)).toEqual(source)
})

it('are all cited by something', () => {
  const cited = new Set([
    ...currentChecklist.points.flatMap((point) => point.sources),
    ...safeguardCatalogue.flatMap((entry) => entry.sources),
    ...defaultThresholds.flatMap(({ source, note }) =>
      [source, ...note.nb.matchAll(/\bS\d+\b/g)].map(String),
    ),
  ])
  expect(Object.keys(sources).filter((code) => !cited.has(code))).toEqual([])
})

it('are found by code, and only by code', () => {
  expect(findSource('S71')?.title.nb).toBe('TEK17 § 12-17')
  expect(findSource('S9999')).toBeUndefined()
  expect(findSource('toString')).toBeUndefined()
})
