import { describe, expect, test } from 'vitest'
import { addMonths } from '../../../geodata/model/calendar.ts'
import {
  expiresOn,
  isExpired,
  isNewJudgement,
  judgeDates,
  nextAssessmentOf,
  stateOn,
} from '../../../geodata/sites/review.ts'
import { type SiteProperties, siteProperties } from '../../../geodata/sites/site.ts'

const properties: SiteProperties = siteProperties.parse({
  name: 'Prøvekaia',
  level: 'L2',
  basis: 'professional',
  factors: ['easy_access', 'passing_people'],
  assessedOn: '2026-02-28',
})

test('months are counted as people count them', () => {
  expect(addMonths('2026-11-22', 12)).toBe('2027-11-22')
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2028-02-29', 12)).toBe('2029-02-28')
  expect(addMonths('2026-03-15', -4)).toBe('2025-11-15')
})

describe('the state of a site on a date', () => {
  const site = { properties, closed: null }

  test('is in force until the next assessment is due, a year on unless another date is given', () => {
    expect(nextAssessmentOf(properties)).toBe('2027-02-28')
    expect(stateOn(site, '2027-02-27')).toBe('open')
    expect(stateOn(site, '2027-02-28')).toBe('due')
    const sooner = { ...site, properties: { ...properties, nextAssessmentOn: '2026-06-01' } }
    expect(stateOn(sooner, '2026-06-01')).toBe('due')
  })

  test('closed stays closed', () => {
    const closed = { on: '2026-03-01', by: 'Folkehelse', reason: 'secured' } as const
    expect(stateOn({ ...site, closed }, '2031-01-01')).toBe('closed')
    expect(isExpired({ ...site, closed }, '2099-01-01')).toBe(false)
  })

  test('closes by itself five years after the last assessment', () => {
    expect(expiresOn(properties)).toBe('2031-02-28')
    expect(isExpired(site, '2031-02-27')).toBe(false)
    expect(isExpired(site, '2031-02-28')).toBe(true)
  })
})

describe('dates that do not hold together', () => {
  const judged = (assessedOn: string, nextAssessmentOn: string | null) =>
    judgeDates({ assessedOn, nextAssessmentOn }, '2026-11-22').map(({ field, code }) => `${field} ${code}`)

  test.each([
    ['2026-11-22', null, []],
    ['2026-11-22', '2028-11-22', []],
    ['2026-11-23', null, ['assessedOn in-future']],
    ['2026-11-22', '2026-11-22', ['nextAssessmentOn too-early']],
    ['2026-11-22', '2028-11-23', ['nextAssessmentOn too-late']],
  ])('assessed %s, next %s', (assessedOn, next, expected) => {
    expect(judged(assessedOn, next)).toEqual(expected)
  })
})

test('another level, basis, date or set of factors is a new judgement; a name or a note is not', () => {
  expect(isNewJudgement(properties, { ...properties, name: 'Kaia', note: 'Lys mangler.' })).toBe(false)
  expect(isNewJudgement(properties, { ...properties, factors: ['passing_people', 'easy_access'] })).toBe(
    false,
  )
  expect(isNewJudgement(properties, { ...properties, factors: ['easy_access'] })).toBe(true)
  expect(isNewJudgement(properties, { ...properties, level: 'L1' })).toBe(true)
  expect(isNewJudgement(properties, { ...properties, assessedOn: '2026-03-01' })).toBe(true)
})
