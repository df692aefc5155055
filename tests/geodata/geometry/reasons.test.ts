import { describe, expect, test } from 'vitest'
import { explainReason, type GeometryReason } from '../../../geodata/geometry/reasons.ts'

// One of each; a code that is missing here does not compile.
const examples: { [Code in GeometryReason['code']]: Extract<GeometryReason, { code: Code }> } = {
  'not-geometry': { code: 'not-geometry', params: {} },
  'wrong-type': { code: 'wrong-type', params: { type: 'Point', allowed: ['Polygon', 'MultiPolygon'] } },
  'not-numbers': { code: 'not-numbers', params: {}, vertex: 3 },
  empty: { code: 'empty', params: {} },
  'too-many-vertices': { code: 'too-many-vertices', params: { count: 100_001, limit: 100_000 } },
  'too-intricate': { code: 'too-intricate', params: {} },
  'too-wide': { code: 'too-wide', params: { metres: 4000, limitMetres: 3000 } },
  'too-few-points': { code: 'too-few-points', params: { count: 2, needed: 3 }, ring: 1 },
  'no-extent': { code: 'no-extent', params: {}, ring: 2 },
  'unclosed-ring': { code: 'unclosed-ring', params: {}, part: 2, ring: 1 },
  'self-crossing': { code: 'self-crossing', params: { position: [6.2, 64.8] }, ring: 1, vertex: 7 },
  'hole-outside': { code: 'hole-outside', params: {}, ring: 3, vertex: 4 },
  'holes-overlap': { code: 'holes-overlap', params: { other: 2 }, ring: 3, vertex: 1 },
  'parts-overlap': { code: 'parts-overlap', params: { other: 1 }, part: 2, ring: 1, vertex: 1 },
  'outside-norway': { code: 'outside-norway', params: { lon: 1.9, lat: 64.8 }, vertex: 3 },
  swapped: { code: 'swapped', params: {} },
  metres: { code: 'metres', params: { crs: 'EPSG:25833' } },
  'unknown-crs': { code: 'unknown-crs', params: { name: 'EPSG:3857' } },
  'not-coordinates': { code: 'not-coordinates', params: { line: 2, content: 'her' } },
  'not-json': { code: 'not-json', params: {} },
  'nothing-there': { code: 'nothing-there', params: {} },
  'mixed-kinds': { code: 'mixed-kinds', params: {} },
  'repeated-removed': { code: 'repeated-removed', params: { count: 1 } },
  'crs-assumed': { code: 'crs-assumed', params: { crs: 'EPSG:25832' } },
  'order-corrected': { code: 'order-corrected', params: {} },
  merged: { code: 'merged', params: { count: 3 } },
  'closed-ring': { code: 'closed-ring', params: {} },
}

describe('reasons in words', () => {
  test.each(Object.values(examples))('$code is a finished sentence in both languages', (reason) => {
    const { nb, en } = explainReason(reason)
    for (const sentence of [nb, en]) {
      expect(sentence).toMatch(/^\S.*\.$/)
      expect(sentence).not.toMatch(/undefined|NaN|\[object| {2}|EPSG:25/)
    }
    expect(nb).not.toBe(en)
  })

  test('says what, where and what to do', () => {
    expect(explainReason(examples['self-crossing']).nb).toBe(
      'Polygonet krysser seg selv ved punkt 7. Flytt punktet, eller tegn området på nytt.',
    )
    expect(explainReason({ ...examples['self-crossing'], part: 2, ring: 3 }).en).toBe(
      'The polygon crosses itself at point 7 in hole 2 in part 2. Move the point, or draw the area again.',
    )
  })

  test('writes numbers as the language does', () => {
    const { nb, en } = explainReason(examples['outside-norway'])
    expect(nb).toContain('64,8000 nord')
    expect(en).toContain('64.8000 north')
    expect(explainReason(examples['too-many-vertices']).nb).toContain('100\u00a0001 punkter')
  })

  test('counts one as one', () => {
    expect(explainReason({ code: 'too-few-points', params: { count: 1, needed: 3 } }).nb).toBe(
      'Det er bare ett punkt, og det trengs minst 3. Sett flere punkter.',
    )
    expect(explainReason(examples['repeated-removed']).nb).toContain('Ett gjentatt punkt')
  })

  test('names the type that is allowed', () => {
    expect(explainReason(examples['wrong-type']).nb).toContain(
      'Geometrien er et punkt, men her må den være et område eller flere områder.',
    )
  })
})
