import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toLonLat } from '../../../geodata/geometry/projection.ts'
import { nearMetres, positionCheck } from '../../../geodata/sign-care/positionCheck.ts'

const sign = toLonLat([270_000, 7_190_000])
const check = (metres: number, accuracyMetres: number) =>
  positionCheck(sign, { point: toLonLat([270_000 + metres, 7_190_000]), accuracyMetres })

it('tells near from far, and says where the phone cannot tell', () => {
  expect(check(4, 8)).toMatchObject({ verdict: 'here', metres: expect.closeTo(4, 3) })
  expect(check(20, 8).verdict).toBe('unsure')
  expect(check(30, 8).verdict).toBe('unsure')
  expect(check(34, 8).verdict).toBe('elsewhere')
  expect(check(0, 2000).verdict).toBe('unsure')
})

it('is never certain of what the accuracy leaves open', () => {
  fc.assert(
    fc.property(fc.integer({ max: 300, min: 0 }), fc.integer({ max: 300, min: 0 }), (metres, accuracy) => {
      const { verdict } = check(metres + 0.5, accuracy)
      const [least, most] = [metres + 0.5 - accuracy, metres + 0.5 + accuracy]
      expect(verdict).toBe(most < nearMetres ? 'here' : least > nearMetres ? 'elsewhere' : 'unsure')
    }),
  )
})
