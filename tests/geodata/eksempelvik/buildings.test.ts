import { describe, expect, it } from 'vitest'
import { areaM2, intersects } from '../../../geodata/geometry/measure.ts'
import type { BuildingProperties } from '../../../geodata/model/building.ts'
import { type Built, builtTown } from './builtTown.ts'
import { neighbourIndex } from './neighbours.ts'

const propertiesOf = ({ row }: Built) => row.properties as Partial<BuildingProperties>

describe.each([
  [1, 1000, 1],
  [24, 1000, 1],
  [1814, 2500, 1],
  [4, 20_000, 6],
])('the buildings of town %i with %i of them', (seed, count, every) => {
  const town = builtTown(seed, count)
  const buildings = town.of('buildings')
  const sample = buildings.filter((_, i) => i % every === 0)

  const hits = (others: readonly Built[]) => {
    const near = neighbourIndex(others)
    return sample.flatMap((building) =>
      [...near(building.shape.box)]
        .filter((other) => other !== building && intersects(building.shape, other.shape))
        .map((other) => `${building.row.externalId} ${other.row.externalId}`),
    )
  }

  it('do not touch each other', () => {
    expect(hits(buildings)).toEqual([])
  })

  it('stand clear of ways and rail', () => {
    expect(hits([...town.of('ways'), ...town.of('rail')])).toEqual([])
  })

  it('stand on dry land', () => {
    expect(hits(town.of('water'))).toEqual([])
  })

  it('stand clear of squares, pitches and playgrounds', () => {
    const open = ['square', 'pitch', 'playground', 'allotments', 'park']
    expect(hits(town.of('landuse').filter(({ row }) => open.includes(String(row.properties.kind))))).toEqual(
      [],
    )
  })

  it('have the sizes of buildings', () => {
    for (const { shape, row } of buildings) {
      const area = areaM2(shape)
      expect([row.externalId, area > 12 && area < 6000]).toEqual([row.externalId, true])
    }
  })
})

describe('the uses of a town', () => {
  const town = builtTown(1814, 2500)
  const buildings = town.of('buildings')

  it('feed every kind of check', () => {
    const uses = new Set(buildings.map((building) => propertiesOf(building).use))
    for (const use of [
      'housing',
      'student_housing',
      'care_home',
      'hospital',
      'school',
      'kindergarten',
      'campus',
    ])
      expect(uses).toContain(use)
    for (const use of ['parking', 'hotel', 'station', 'culture', 'industry', 'retail', 'office'])
      expect(uses).toContain(use)
    const facts = buildings.map(propertiesOf)
    expect(facts.some(({ roofTerrace }) => roofTerrace === 'public')).toBe(true)
    expect(facts.some(({ parkingDecks }) => (parkingDecks ?? 0) >= 2)).toBe(true)
    expect(facts.some(({ heightMetres }) => (heightMetres ?? 0) > 40)).toBe(true)
    expect(
      facts.filter(({ coverage }) => coverage === 'partial').every(({ coverageNote }) => coverageNote),
    ).toBe(true)
  })

  it('have courtyards, wings and plain rectangles', () => {
    const shapes = buildings.map(({ geometry }) => (geometry.type === 'Polygon' ? geometry.coordinates : []))
    expect(shapes.some((rings) => rings.length === 2)).toBe(true)
    expect(shapes.some((rings) => rings.length === 1 && rings[0]!.length === 7)).toBe(true)
    expect(shapes.some((rings) => rings.length === 1 && rings[0]!.length === 5)).toBe(true)
  })

  it('are marked as surroundings where the building itself stands', () => {
    for (const layer of ['schools', 'institutions'] as const) {
      for (const place of town.of(layer)) {
        const building = buildings.find((one) => propertiesOf(one).name === place.row.properties.name)
        expect([place.row.externalId, building !== undefined]).toEqual([place.row.externalId, true])
      }
    }
  })
})

describe('towns of different sizes', () => {
  const named = (count: number) =>
    builtTown(4, count)
      .of('buildings')
      .filter(({ row }) => /^ev-bygg-[a-z][a-z-]*$/.test(row.externalId))
      .map(({ row, geometry }) => [row.externalId, geometry])

  it('share the centre with its named buildings', () => {
    expect(named(1000).length).toBeGreaterThan(20)
    expect(named(20_000)).toEqual(named(1000))
  })

  it('share bridges, structures and water in the centre by id and line', () => {
    for (const target of ['bridges', 'structures'] as const) {
      const larger = new Map(
        builtTown(4, 20_000)
          .of(target)
          .map(({ row }) => [row.externalId, row.geometry]),
      )
      for (const { row } of builtTown(4, 1000).of(target))
        expect(larger.get(row.externalId)).toEqual(row.geometry)
    }
  })
})
