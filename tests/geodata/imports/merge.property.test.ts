import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeRow } from '../../../geodata/imports/merge.ts'
import { bridgeKinds } from '../../../geodata/model/bridge.ts'
import type { ImportHead, ImportRow } from '../../../geodata/model/imports.ts'
import type { Thing } from '../../../geodata/model/thing.ts'

const attributes = fc.record(
  {
    name: fc.option(fc.constantFrom('Lavvannsbrua', 'Sjøbrua', 'Bru 9001')),
    kind: fc.option(fc.constantFrom(...bridgeKinds.codes)),
    lengthMetres: fc.option(fc.integer({ min: 0, max: 3 })),
    cycling: fc.option(fc.boolean()),
    crosses: fc.constantFrom([], ['sea'], ['sea', 'road']),
    owner: fc.option(fc.constantFrom('', 'Kommunen', ' Staten ')),
  },
  { requiredKeys: [] },
)
const rows = fc.tuple(attributes, fc.integer({ min: 0, max: 2 })).map(
  ([properties, step]): ImportRow => ({
    number: 1,
    target: 'bridges',
    externalId: '9001',
    geometry: { type: 'Point', coordinates: [6.2 + step / 1000, 64.8] },
    properties,
    notes: [],
  }),
)
const heads = fc
  .tuple(
    fc.constantFrom<ImportHead['ownedFields']>('all', [], ['name', 'geometry']),
    fc.constantFrom('nvdb', 'file'),
  )
  .map(
    ([ownedFields, source]): ImportHead => ({
      fileName: 'bruer.json',
      format: 'test',
      source: source as ImportHead['source'],
      sourceName: 'Eksempelvik',
      licence: '',
      date: '2026-11-01',
      crs: 'EPSG:4326',
      crsBasis: 'stated',
      ownedFields,
      rowCount: 1,
      covers: null,
      notes: [],
    }),
  )
const imports = fc.tuple(rows, heads)

function apply(existing: Thing | null, row: ImportRow, head: ImportHead): Thing | null {
  const { next } = mergeRow(existing, row, head)
  if (!next) return existing
  const frame = existing ?? {
    type: 'Feature' as const,
    id: '01936b5e-0000-7000-8000-000000000001',
    revision: 0,
    createdAt: '2026-11-01T08:00:00Z',
    updatedAt: '2026-11-01T08:00:00Z',
    updatedBy: 'planner',
    deletedAt: null,
  }
  return { ...frame, ...next, revision: frame.revision + 1 }
}

test('the same import twice leaves things as they are', () => {
  fc.assert(
    fc.property(fc.array(imports, { minLength: 1, maxLength: 5 }), (sequence) => {
      const stored = sequence.reduce<Thing | null>((thing, [row, head]) => apply(thing, row, head), null)
      const [row, head] = sequence.at(-1)!
      const again = mergeRow(stored, row, head)
      expect(again.action).toBe('unchanged')
      expect(again.next).toBeNull()
    }),
  )
})

test('what a person entered survives any sequence of imports', () => {
  const entered = {
    lengthMetres: 77,
    cycling: false,
    owner: 'Velforeningen',
    name: 'Det folk sier',
    note: 'Glatt',
  }
  fc.assert(
    fc.property(
      imports,
      fc.subarray(Object.keys(entered) as (keyof typeof entered)[]),
      fc.array(imports, { maxLength: 6 }),
      ([row, head], edited, later) => {
        const first = apply(null, row, head)!
        const ownedAtStart = new Set(first.external.flatMap(({ fields }) => fields))
        // The API refuses edits to attributes that a register owns, so a person only ever changes the others.
        const free = edited.filter((field) => !ownedAtStart.has(field))
        const properties = { ...first.properties }
        for (const field of free) properties[field] = entered[field]
        const end = later.reduce<Thing>((thing, [r, h]) => apply(thing, r, h)!, { ...first, properties })
        for (const field of free) expect(end.properties[field]).toEqual(entered[field])
      },
    ),
  )
})

test('every attribute a merge stores is one the model accepts, and every owned attribute has a value', () => {
  fc.assert(
    fc.property(fc.array(imports, { minLength: 1, maxLength: 5 }), (sequence) => {
      const stored = sequence.reduce<Thing | null>((thing, [row, head]) => apply(thing, row, head), null)!
      for (const { fields } of stored.external) {
        for (const field of fields.filter((name) => name !== 'geometry')) {
          expect(stored.properties[field]).not.toBeNull()
          expect(stored.properties[field]).not.toEqual([])
        }
      }
    }),
  )
})
