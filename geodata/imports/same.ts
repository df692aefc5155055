import type { Geometry } from '../model/geojson.ts'

/** Degrees that count as no movement: about a millimetre, below what any source here measures or any rounding leaves. */
const toleranceDegrees = 1.5e-8

/** Whether two JSON values say the same, however their keys are ordered. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false
    return one.every((item, i) => sameValue(item, other[i]))
  }
  if (Array.isArray(other)) return false
  const keys = Object.keys(one)
  if (keys.length !== Object.keys(other).length) return false
  return keys.every(
    (key) =>
      key in other &&
      sameValue((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
  )
}

/** Whether two geometries have the same type and the same vertices in the same order, to a millimetre. */
export function sameGeometry(one: Geometry, other: Geometry): boolean {
  return one.type === other.type && sameCoordinates(one.coordinates, other.coordinates)
}

function sameCoordinates(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= toleranceDegrees
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
  for (let i = 0; i < one.length; i++) if (!sameCoordinates(one[i], other[i])) return false
  return true
}
