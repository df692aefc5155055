import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roadAuthorities, signGrounds, signMountings, signSizes } from '../../../geodata/model/sign.ts'
import { permissionStates } from '../../../geodata/model/signPermission.ts'
import { permissionErrors } from '../../../geodata/signs/permissionErrors.ts'
import {
  type PermissionFacts,
  permissionsFor,
  permissionsMissing,
  unknownForPermissions,
} from '../../../geodata/signs/permissions.ts'

const nothing: PermissionFacts = {
  at: null,
  ground: null,
  roadAuthority: null,
  mounting: null,
  notOnTrafficSign: true,
  size: null,
}
const asked = (facts: Partial<PermissionFacts>) =>
  permissionsFor({ ...nothing, ...facts }).map(({ code, need }) => `${code} ${need}`)
const orUnknown = <T>(values: readonly T[]) => fc.constantFrom(null, ...values)
const anySign: fc.Arbitrary<PermissionFacts> = fc.record({
  at: fc.constantFrom(null, { collection: 'bridges' as const, id: '01890000-0000-7000-8000-000000000001' }),
  ground: orUnknown(signGrounds.codes),
  roadAuthority: orUnknown(roadAuthorities.codes),
  mounting: orUnknown(signMountings.codes),
  notOnTrafficSign: fc.constantFrom(null, true, false),
  size: orUnknown(signSizes.codes),
})

describe('which permissions a sign needs', () => {
  it.each<[string, Partial<PermissionFacts>, string[]]>([
    [
      'on municipal road property',
      { ground: 'road', roadAuthority: 'municipality', mounting: 'own_post' },
      ['road_municipal must', 'building_application check'],
    ],
    [
      'on a county road’s light pole',
      { ground: 'road', roadAuthority: 'county', mounting: 'light_pole' },
      ['road_county must', 'landowner likely'],
    ],
    ['on a state road', { ground: 'road', roadAuthority: 'state', mounting: 'parapet' }, ['road_state must']],
    [
      'on a private road',
      { ground: 'road', roadAuthority: 'private', mounting: 'wall' },
      ['building_application check', 'landowner must'],
    ],
    [
      'off the road, seen from it',
      { ground: 'beside_road', mounting: 'own_post' },
      ['beside_road likely', 'building_application check', 'landowner must'],
    ],
    [
      'on the parapet of a county’s bridge',
      { ground: 'bridge', roadAuthority: 'county', mounting: 'parapet' },
      ['road_county likely', 'bridge_owner must'],
    ],
    [
      'flat on a building',
      { ground: 'building', mounting: 'wall', size: 'large' },
      ['building_exempt exempt', 'landowner must'],
    ],
    ['at a station', { ground: 'railway', mounting: 'station' }, ['railway must']],
    [
      'on a post with a traffic sign',
      { ground: 'open', mounting: 'own_post', notOnTrafficSign: false },
      ['traffic_sign_post forbidden', 'building_application check', 'landowner must'],
    ],
    [
      'on a post nobody has looked at',
      { ground: 'railway', mounting: 'own_post', notOnTrafficSign: null },
      ['traffic_sign_post check', 'railway must'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(asked(facts)).toEqual(expected)
  })

  it('asks for nothing twice, and never for more than one road authority', () => {
    fc.assert(
      fc.property(anySign, (sign) => {
        const codes = permissionsFor(sign).map(({ code }) => code)
        expect(new Set(codes).size).toBe(codes.length)
        expect(codes.filter((code) => code.startsWith('road_')).length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('asks somebody’s consent wherever all that the rules go by is known', () => {
    fc.assert(
      fc.property(anySign, (sign) => {
        fc.pre(unknownForPermissions(sign).length === 0)
        expect(permissionsMissing(sign, []).length).toBeGreaterThan(0)
      }),
    )
  })

  it('is settled by what is given or assessed as not needed, and by nothing else', () => {
    fc.assert(
      fc.property(anySign, fc.constantFrom(...permissionStates.codes), (sign, state) => {
        const missing = permissionsMissing(sign, [])
        const cases = missing.map(({ code }) => ({ code, state }))
        const isSettled = state === 'granted' || state === 'not_needed'
        expect(permissionsMissing(sign, cases)).toEqual(isSettled ? [] : missing)
      }),
    )
  })
})

it('what became of a permission has come, and says why where it says no', () => {
  const wrong = (content: object, code: 'landowner' | 'traffic_sign_post' = 'landowner') =>
    permissionErrors(
      { state: 'granted', caseNumber: '', on: '2026-01-01', decision: '', ...content },
      { code, today: '2026-01-01' },
    ).map((error) => `${error.field} ${error.code}`)
  expect(wrong({})).toEqual([])
  expect(wrong({ on: '2026-01-02', state: 'applied' })).toEqual(['on in-future'])
  expect(wrong({ state: 'not_needed' })).toEqual(['decision reason-missing'])
  expect(wrong({ state: 'refused', decision: 'Kulturminne' })).toEqual([])
  expect(wrong({}, 'traffic_sign_post')).toEqual(['state cannot-be-granted'])
})
