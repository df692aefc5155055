import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areaM2, lengthMetres } from '../../../geodata/geometry/measure.ts'
import { mapPositions } from '../../../geodata/geometry/positions.ts'
import { reproject } from '../../../geodata/geometry/projection.ts'
import { validateGeometry } from '../../../geodata/geometry/validate.ts'
import { anyGeometry, geometryTypes } from './shapes.ts'

const options = { types: geometryTypes }

test('what is made valid is accepted, unchanged in size, and accepted again', () => {
  fc.assert(
    fc.property(anyGeometry, (geometry) => {
      const judged = validateGeometry(geometry, options)
      if (!judged.valid) throw new Error(JSON.stringify(judged.reasons))
      expect(areaM2(judged.geometry)).toBeCloseTo(areaM2(geometry), 6)
      expect(lengthMetres(judged.geometry)).toBeCloseTo(lengthMetres(geometry), 6)
      expect(validateGeometry(judged.geometry, options)).toEqual({ ...judged, notes: [] })
    }),
  )
})

test('swapped is refused, with a suggestion that is accepted', () => {
  fc.assert(
    fc.property(anyGeometry, (geometry) => {
      const judged = validateGeometry(
        mapPositions(geometry, ([lon, lat]) => [lat, lon]),
        options,
      )
      if (judged.valid) throw new Error('accepted as it stood')
      expect(judged.reasons.map(({ code }) => code)).toEqual(['swapped'])
      const right = validateGeometry(geometry, options)
      expect(right).toMatchObject({ valid: true, geometry: judged.reasons[0]!.suggestion })
      expect(validateGeometry(judged.reasons[0]!.suggestion, options)).toMatchObject({ valid: true })
    }),
  )
})

test('metres are refused, with a suggestion that is accepted and as large', () => {
  const zone = fc.constantFrom('EPSG:25832', 'EPSG:25833', 'EPSG:25835')
  fc.assert(
    fc.property(anyGeometry, zone, (geometry, crs) => {
      const judged = validateGeometry(reproject(geometry, 'EPSG:4326', crs), {
        ...options,
        around: [6.1, 64.7, 6.3, 64.9],
      })
      if (judged.valid) throw new Error('accepted as it stood')
      expect(judged.reasons).toMatchObject([{ code: 'metres', params: { crs } }])
      expect(areaM2(judged.reasons[0]!.suggestion!)).toBeCloseTo(areaM2(geometry), 3)
    }),
  )
})

test('nothing thrown at it makes it throw', () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.record({ type: fc.constantFrom(...geometryTypes), coordinates: fc.anything() }),
    fc.record({
      type: fc.constantFrom(...geometryTypes),
      coordinates: fc.array(fc.array(fc.array(fc.anything()))),
    }),
  )
  fc.assert(
    fc.property(anything, (value) => {
      expect(typeof validateGeometry(value, options).valid).toBe('boolean')
    }),
  )
})
