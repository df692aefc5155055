import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { earlierContent } from '../../../geodata/history/earlierContent.ts'
import type { External, Thing } from '../../../geodata/model/thing.ts'

const names = ['name', 'note', 'lengthMetres', 'owner'] as const
const properties = fc.dictionary(fc.constantFrom(...names), fc.integer({ min: 0, max: 3 }), {
  noNullPrototype: true,
})
const point = (lon: number) => ({ type: 'Point' as const, coordinates: [lon, 64.8] as [number, number] })
const content = fc.record({ geometry: fc.integer({ min: 4, max: 8 }).map(point), properties })
const external = (fields: string[]): External[] => [
  { source: 'nvdb', externalId: '1', date: '2026-11-01', fields },
]

describe('the content a thing goes back to', () => {
  it('is the earlier version where nobody else owns an attribute, and going there and back changes nothing', () => {
    fc.assert(
      fc.property(content, content, (earlier, current) => {
        const own = { ...current, external: [] }
        expect(earlierContent(earlier, own)).toEqual(earlier)
        const back = earlierContent(current, { ...earlierContent(earlier, own), external: [] })
        expect(back).toEqual(current)
      }),
    )
  })

  it('keeps what outside registers own as it is now, absent where it is absent now', () => {
    fc.assert(
      fc.property(
        content,
        content,
        fc.subarray([...names, 'geometry']),
        (earlier, current: Pick<Thing, 'geometry' | 'properties'>, owned) => {
          const result = earlierContent(earlier, { ...current, external: external(owned) })
          for (const name of names) {
            const from = owned.includes(name) ? current : earlier
            expect(result.properties[name]).toEqual(from.properties[name])
            expect(Object.hasOwn(result.properties, name)).toBe(Object.hasOwn(from.properties, name))
          }
          expect(result.geometry).toEqual((owned.includes('geometry') ? current : earlier).geometry)
        },
      ),
    )
  })
})
