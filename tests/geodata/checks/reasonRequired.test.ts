import { describe, expect, it } from 'vitest'
import { proposedAnswer, reasonRequired } from '../../../geodata/checks/reasonRequired.ts'
import type { AnswerValue, Truth } from '../../../geodata/model/check.ts'
import type { TestOutcome } from '../../../geodata/model/testResult.ts'

const tests = (...outcomes: TestOutcome[]) => outcomes.map((outcome) => ({ outcome }))

describe('the answer the tests speak for', () => {
  it.each<[TestOutcome[], AnswerValue | null]>([
    [[], null],
    [['meets', 'meets'], 'yes'],
    [['meets', 'confirm'], null],
    [['meets', 'unknown'], null],
    [['meets', 'unknown', 'warns'], 'partly'],
    [['warns', 'fails', 'unknown'], 'no'],
  ])('%j: %s', (outcomes, proposed) => expect(proposedAnswer(tests(...outcomes))).toBe(proposed))
})

describe('a reason', () => {
  it.each<[Truth, TestOutcome[], AnswerValue | null, string | null]>([
    ['yes', [], 'yes', null],
    ['unknown', [], 'yes', 'undecided'],
    ['unknown', ['meets'], 'yes', 'undecided'],
    ['yes', [], null, null],
    ['no', [], null, null],
    ['yes', [], 'partly', 'explain'],
    ['yes', [], 'no', 'explain'],
    ['yes', [], 'clarify', 'explain'],
    ['yes', [], 'not_relevant', 'dismissed'],
    ['unknown', [], 'not_relevant', 'dismissed'],
    ['no', [], 'yes', 'not-asked'],
    ['yes', ['fails'], 'yes', 'differs'],
    ['yes', ['fails'], 'no', 'explain'],
    ['yes', ['meets'], 'yes', null],
    ['yes', ['meets'], 'no', 'differs'],
    ['yes', ['confirm'], 'yes', null],
    ['yes', ['warns'], 'clarify', 'differs'],
  ])('%s, %j, %s: %s', (applies, outcomes, value, cause) => {
    expect(reasonRequired({ applies }, tests(...outcomes), value)).toBe(cause)
  })
})
