import { describe, expect, it } from 'vitest'
import {
  boundary,
  planTown,
  townBbox,
  townHead,
  townRows,
  townTargets,
} from '../../../geodata/eksempelvik/town.ts'
import { bboxOf } from '../../../geodata/geometry/bbox.ts'
import { intersects } from '../../../geodata/geometry/measure.ts'
import { isNearLand } from '../../../geodata/geometry/norway.ts'
import { planar } from '../../../geodata/geometry/planar.ts'
import { pathsOf } from '../../../geodata/geometry/positions.ts'
import { validateGeometry } from '../../../geodata/geometry/validate.ts'
import { collections } from '../../../geodata/model/collections.ts'
import { contextProperties } from '../../../geodata/model/contextLayer.ts'
import { importHeadSchema, importRowSchema } from '../../../geodata/model/imports.ts'
import { builtTown } from './builtTown.ts'

const today = '2026-11-22'
const allTypes = ['Point', 'LineString', 'Polygon'] as const

function schemaOf(target: (typeof townTargets)[number]) {
  return target === 'bridges' || target === 'buildings' || target === 'structures'
    ? collections[target].properties
    : contextProperties
}

describe('a town', () => {
  it('is the same for the same seed, and another for another', () => {
    const rows = (seed: number) => JSON.stringify([...townRows(planTown({ seed, buildings: 1000 }))])
    expect(rows(7)).toBe(rows(7))
    expect(rows(7)).not.toBe(rows(8))
  })

  it.each([1000, 1001, 1337, 2500, 20_000])('has exactly %i buildings', (buildings) => {
    expect([...townRows(planTown({ seed: 3, buildings }), ['buildings'])]).toHaveLength(buildings)
  })

  it('has exactly as many buildings as asked for, whatever the seed', () => {
    for (let seed = 100; seed < 125; seed++) {
      expect([...townRows(planTown({ seed, buildings: 1200 }), ['buildings'])]).toHaveLength(1200)
    }
  })

  it.each([0, 999, 1_000_001, 2000.5, Number.NaN])('refuses %d buildings', (buildings) => {
    expect(() => planTown({ seed: 1, buildings })).toThrow(RangeError)
  })

  it('is read as it is made: the first rows of the largest town need no more than their own streets', () => {
    const rows = townRows(planTown({ seed: 1, buildings: 1_000_000 }), ['buildings'])
    const first = Array.from({ length: 500 }, () => rows.next().value)
    expect(first.every((row) => row?.target === 'buildings')).toBe(true)
    rows.return(undefined)
  })
})

describe.each([
  [1, 1000],
  [2, 1000],
  [1814, 2500],
  [4, 20_000],
])('the rows of town %i with %i buildings', (seed, buildings) => {
  const town = builtTown(seed, buildings)

  it.each(townTargets)('%s follow the schema, are valid on the map and have one id each', (target) => {
    const built = town.of(target)
    const schema = schemaOf(target)
    const problems = built.flatMap(({ row, geometry }) => {
      const read = importRowSchema.safeParse(row)
      const properties = schema.safeParse(row.properties)
      const unknown = Object.keys(row.properties).filter((name) => !(name in schema.shape))
      const validation = validateGeometry(geometry, { types: allTypes })
      const sound = read.success && properties.success && unknown.length === 0 && validation.valid
      return sound ? [] : [{ row, unknown, validation, issues: properties.error?.issues }]
    })
    expect(problems).toEqual([])
    expect(new Set(built.map(({ row }) => row.externalId)).size).toBe(built.length)
    expect(built.map(({ row }) => row.number)).toEqual(built.map((_, i) => i + 1))
  })

  it.each(townTargets)('%s lie in the open sea, inside the boundary', (target) => {
    const within = planar(boundary(town.plan))
    for (const { geometry, shape } of town.of(target)) {
      const positions = pathsOf(geometry).flat(2)
      expect(positions.every(([lon, lat]) => lon > 5.2 && lon < 7.2 && lat > 64.3 && lat < 65.1)).toBe(true)
      expect(positions.some(isNearLand)).toBe(false)
      expect(intersects(within, shape)).toBe(true)
    }
  })

  it.each(townTargets)('%s have a head that says what they are', (target) => {
    const head = importHeadSchema.parse(townHead(town.plan, target, today))
    expect(head).toMatchObject({ source: 'eksempelvik', crs: 'EPSG:4326', date: today })
    expect(head.rowCount).toBe(town.of(target).length)
    expect(head.covers).toEqual(boundary(town.plan))
  })

  it('has a box round everything that is built', () => {
    const [west, south, east, north] = townBbox(town.plan)
    for (const { geometry } of [...town.of('buildings'), ...town.of('bridges')]) {
      const box = bboxOf(geometry)
      expect(box[0] > west && box[1] > south && box[2] < east && box[3] < north).toBe(true)
    }
  })
})

describe('what the town owns', () => {
  const plan = planTown({ seed: 1, buildings: 1000 })

  it('is never about securing: that is for people to enter', () => {
    for (const target of ['bridges', 'buildings'] as const) {
      const owned = townHead(plan, target, today).ownedFields
      expect(owned).toContain('name')
      for (const field of ['coverage', 'coverageNote', 'parapetHeightMetres', 'roofAccess', 'note']) {
        expect(owned).not.toContain(field)
      }
      const known = Object.keys(collections[target].properties.shape)
      expect(known).toEqual(expect.arrayContaining(owned as string[]))
    }
  })

  it('is nothing of the structures, and all of the surroundings', () => {
    expect(townHead(plan, 'structures', today).ownedFields).toEqual([])
    expect(townHead(plan, 'water', today).ownedFields).toBe('all')
  })
})
