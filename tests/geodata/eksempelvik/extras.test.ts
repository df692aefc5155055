import { describe, expect, it } from 'vitest'
import { planTown, townExtras } from '../../../geodata/eksempelvik/town.ts'
import { intersects } from '../../../geodata/geometry/measure.ts'
import { planar } from '../../../geodata/geometry/planar.ts'
import { validateGeometry } from '../../../geodata/geometry/validate.ts'
import { collections } from '../../../geodata/model/collections.ts'
import { builtTown } from './builtTown.ts'

describe.each([1, 2, 9, 24, 1814])('what people entered in town %i', (seed) => {
  const extras = townExtras(planTown({ seed, buildings: 1000 }), '2026-11-23')

  it.each(['safeguards', 'signs', 'projects'] as const)(
    '%s follow their schema and lie where they may',
    (collection) => {
      const { properties: schema, geometryTypes } = collections[collection]
      for (const { geometry, properties } of extras[collection]) {
        expect(schema.safeParse(properties).error?.issues).toBeUndefined()
        expect(Object.keys(schema.shape)).toEqual(expect.arrayContaining(Object.keys(properties)))
        expect(validateGeometry(geometry, { types: geometryTypes })).toMatchObject({ valid: true })
      }
    },
  )

  it('belongs to things that are there', () => {
    const town = builtTown(seed, 1000)
    for (const { atCollection, atExternalId } of [...extras.safeguards, ...extras.signs]) {
      if (atCollection === null) continue
      expect(town.of(atCollection).map(({ row }) => row.externalId)).toContain(atExternalId)
    }
  })

  it('is of many kinds, and partly unknown', () => {
    expect(extras.safeguards.length).toBeGreaterThanOrEqual(8)
    expect(new Set(extras.safeguards.map(({ properties }) => properties.kind)).size).toBeGreaterThanOrEqual(7)
    expect(new Set(extras.signs.map(({ properties }) => properties.status)).size).toBeGreaterThanOrEqual(5)
    const kinds = new Set(extras.projects.map(({ properties }) => properties.kind))
    expect(kinds).toEqual(new Set(['zoning_plan', 'building_case', 'operation', 'own_project']))
    expect(extras.projects.some(({ properties }) => Object.values(properties).includes(null))).toBe(true)
  })

  it('has a plan by the waterfront close to rail and water, and a footbridge over the river', () => {
    const town = builtTown(seed, 1000)
    const project = (word: string) => {
      const found = extras.projects.find(({ properties }) => properties.name?.includes(word))
      return planar(found!.geometry)
    }
    const river = town.of('water').find(({ row }) => row.properties.kind === 'river')!
    expect(intersects(project('gangbru'), river.shape)).toBe(true)
    expect(intersects(project('Mønsterkaia'), river.shape)).toBe(false)
  })
})
