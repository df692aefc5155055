import { describe, expect, it } from 'vitest'
import { boundary } from '../../../geodata/eksempelvik/town.ts'
import { anchorOf } from '../../../geodata/geometry/anchor.ts'
import { areaM2, intersects } from '../../../geodata/geometry/measure.ts'
import { planar } from '../../../geodata/geometry/planar.ts'
import { builtTown } from './builtTown.ts'

describe.each([
  [1, 1000],
  [1814, 2500],
])('the districts of town %i with %i buildings', (seed, buildings) => {
  const town = builtTown(seed, buildings)
  const districts = town.of('districts')

  it('leave nothing out, and share nothing', () => {
    for (const target of ['bridges', 'structures', 'buildings'] as const) {
      const held = town.of(target).map(({ geometry }) => {
        const at = planar({ type: 'Point', coordinates: anchorOf(geometry) })
        return districts.filter(({ shape }) => intersects(shape, at)).length
      })
      expect(new Set(held), target).toEqual(new Set([1]))
    }
  })

  it('fill the municipality', () => {
    const sum = districts.reduce((metres, { geometry }) => metres + areaM2(geometry), 0)
    expect(sum / areaM2(boundary(town.plan))).toBeCloseTo(1, 1)
  })

  it('each have a code and a name of their own', () => {
    expect(districts.map(({ row }) => row.externalId)).toEqual(['9901', '9902', '9903', '9904', '9905'])
    expect(new Set(districts.map(({ row }) => row.properties.name)).size).toBe(5)
  })
})
