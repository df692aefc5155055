import { describe, expect, it } from 'vitest'
import type { Answer, Check, Finding } from '../../../geodata/model/check.ts'
import { chooseChecks, readCompareSearch } from '../../../web/staleness/compareSearch.ts'
import { comparePoints } from '../../../web/staleness/comparison.ts'

function finding(point: string, applies: Finding['applies']): Finding {
  return { point, applies, group: 'check', status: 'HIT-YELLOW', trace: [], missing: [] }
}

function answer(point: string, at: string, value: Answer['value'] = 'yes'): Answer {
  return { point, value, reason: '', revision: 1, at: `2026-11-${at}T08:00:00Z`, by: 'Byplanlegger' }
}

function check(findings: Finding[], answers: Answer[] = []): Pick<Check, 'findings' | 'answers' | 'tests'> {
  return { findings, answers, tests: [] }
}

describe('what became of an answer', () => {
  const asked = [finding('VAN-1', 'yes')]
  const fate = (before: ReturnType<typeof check>, after: ReturnType<typeof check>) =>
    comparePoints(before, after, []).map((point) => [point.fate, point.isChanged])

  it.each([
    ['carried over, with who and when', [answer('VAN-1', '01')], [answer('VAN-1', '01')], 'carried', false],
    ['given anew', [answer('VAN-1', '01')], [answer('VAN-1', '02')], 'again', true],
    ['given for the first time', [], [answer('VAN-1', '02')], 'again', true],
    ['to be given anew', [answer('VAN-1', '01')], [], 'anew', true],
    ['taken back since', [answer('VAN-1', '01')], [answer('VAN-1', '02', null)], 'anew', true],
    ['wanted still', [], [], 'wanted', false],
  ] as const)('%s', (_, before, after, became, isChanged) => {
    expect(fate(check(asked, [...before]), check(asked, [...after]))).toEqual([[became, isChanged]])
  })

  it('is that nobody asks any more where the point is gone or does not apply', () => {
    const answered = check(asked, [answer('VAN-1', '01')])
    expect(fate(answered, check([]))).toEqual([['dropped', true]])
    expect(fate(answered, check([finding('VAN-1', 'no')]))).toEqual([['dropped', true]])
    expect(fate(check([finding('VAN-1', 'no')]), check([finding('VAN-1', 'no')]))).toEqual([['none', false]])
  })
})

it('takes the points in the later order, what is gone last', () => {
  const before = check([finding('A-1', 'yes'), finding('B-1', 'yes'), finding('C-1', 'yes')])
  const after = check([finding('C-1', 'yes'), finding('B-1', 'yes'), finding('D-1', 'yes')])
  expect(comparePoints(before, after, []).map(({ point }) => point)).toEqual(['C-1', 'B-1', 'D-1', 'A-1'])
})

it('compares the two newest unless told', () => {
  const checks = ['3', '2', '1'].map((id) => ({ id }))
  expect(chooseChecks(checks, {})).toEqual({ from: '2', to: '3' })
  expect(chooseChecks(checks, { til: '2' })).toEqual({ from: '1', to: '2' })
  expect(chooseChecks(checks, { fra: '1' })).toEqual({ from: '1', to: '3' })
  expect(chooseChecks(checks, { fra: '3' })).toEqual({ from: '3', to: '2' })
  expect(chooseChecks([{ id: '1' }], {})).toEqual({ from: undefined, to: '1' })
  expect(readCompareSearch({ fra: '1', alle: 'tull' })).toEqual({ fra: '1', til: undefined, alle: undefined })
})
