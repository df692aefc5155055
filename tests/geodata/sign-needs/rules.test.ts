import { expect, it } from 'vitest'
import { type SignNeedContent, signNeedContentSchema } from '../../../geodata/model/signNeed.ts'
import { signNeedErrors } from '../../../geodata/sign-needs/rules.ts'

const need: SignNeedContent = signNeedContentSchema.parse({
  place: { kind: 'drawn', name: 'Odden', geometry: { type: 'Point', coordinates: [6.2, 64.8] } },
  outcome: 'set_up',
  reason: 'Mange går her.',
  responsible: 'Samferdsel',
  assessedOn: '2026-03-03',
})
const wrong = (change: object, textConfirmed = false, before: SignNeedContent | null = null) =>
  signNeedErrors({ ...need, ...change }, { before, textConfirmed, today: '2026-11-23' }).map(
    ({ field, code }) => `${field} ${code}`,
  )

it('words of methods are refused, however much they are meant', () => {
  const reason = 'Må tåle påkjørsel'
  expect(wrong({ reason })).toEqual(['reason text-method'])
  expect(wrong({ reason }, true)).toEqual(['reason text-method'])
})

it('what stood there already is not remarked on again, other remarks are until they are meant', () => {
  const reason = 'Ring meg på 99 88 77 66.'
  expect(wrong({ reason })).toEqual(['reason text-contact'])
  expect(wrong({ reason }, true)).toEqual([])
  expect(wrong({ reason }, false, { ...need, reason })).toEqual([])
  const place = { ...need.place, name: 'Kjent sted' }
  expect(wrong({ place })).toEqual(['place.name text-site'])
})

it('a drawing and days that cannot be are told of', () => {
  const nowhere = { type: 'Point', coordinates: [200, 64.8] }
  expect(wrong({ place: { ...need.place, geometry: nowhere } })[0]).toMatch(/^place\.geometry /)
  expect(wrong({ assessedOn: '2026-11-24' })).toEqual(['assessedOn in-future'])
  expect(wrong({ nextAssessmentOn: '2026-03-03' })).toEqual(['nextAssessmentOn before-assessed'])
})
