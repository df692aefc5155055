import { expect, it } from 'vitest'
import { judgeSignAssessment } from '../../../geodata/sites/signAssessment.ts'

const nothing = { signOutcome: null, signReason: null, signAssessedOn: null, signNextOn: null }
const whole = {
  signOutcome: 'set_up',
  signReason: 'Ved tilkomsten.',
  signAssessedOn: '2026-03-03',
  signNextOn: '2027-03-03',
} as const
const wrong = (change: object, today = '2026-11-23') =>
  judgeSignAssessment({ ...whole, ...change }, today).map(({ field, code }) => `${field} ${code}`)

it('an assessment of signs at a site is whole or not there', () => {
  expect(wrong(nothing)).toEqual([])
  expect(wrong({})).toEqual([])
  expect(wrong({ signNextOn: null })).toEqual([])
  expect(wrong({ signReason: null, signAssessedOn: null })).toEqual([
    'signReason missing',
    'signAssessedOn missing',
  ])
  expect(wrong({ ...nothing, signReason: 'Uten utfall' })).toEqual(['signOutcome missing'])
  expect(wrong({}, '2026-03-02')).toEqual(['signAssessedOn in-future'])
  expect(wrong({ signNextOn: '2026-03-03' })).toEqual(['signNextOn too-early'])
})
