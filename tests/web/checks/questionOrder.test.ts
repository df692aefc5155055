import { describe, expect, it } from 'vitest'
import type { FindingGroup, Truth } from '../../../geodata/model/check.ts'
import { asked, byGroup, nextUnanswered } from '../../../web/checks/questionOrder.ts'

function finding(point: string, group: FindingGroup, applies: Truth) {
  return { point, group, applies }
}

const findings = [
  finding('FEL-1', 'check', 'yes'),
  finding('BRU-1', 'not_relevant', 'no'),
  finding('VAN-1', 'handle', 'yes'),
  finding('BAN-1', 'nearby', 'no'),
  finding('HEL-1', 'check', 'unknown'),
]

describe('the order of questions', () => {
  it('has every group, in the order they are shown', () => {
    const groups = byGroup(findings)
    expect(Object.keys(groups)).toEqual(['handle', 'check', 'nearby', 'not_relevant'])
    expect(groups.check.map(({ point }) => point)).toEqual(['FEL-1', 'HEL-1'])
  })

  it('asks what applies and what nobody can decide, and nothing else', () => {
    expect(asked(findings).map(({ point }) => point)).toEqual(['VAN-1', 'FEL-1', 'HEL-1'])
  })

  it('goes down the page from where one is, and round to the first', () => {
    expect(nextUnanswered(findings, new Set(), 'VAN-1')?.point).toBe('FEL-1')
    expect(nextUnanswered(findings, new Set(['FEL-1']), 'VAN-1')?.point).toBe('HEL-1')
    expect(nextUnanswered(findings, new Set(['FEL-1']), 'HEL-1')?.point).toBe('VAN-1')
  })

  it('starts at the first when nothing is chosen', () => {
    expect(nextUnanswered(findings, new Set(), null)?.point).toBe('VAN-1')
  })

  it('stays when only the current one is left, and ends when all are answered', () => {
    expect(nextUnanswered(findings, new Set(['FEL-1', 'HEL-1']), 'VAN-1')?.point).toBe('VAN-1')
    expect(nextUnanswered(findings, new Set(['VAN-1', 'FEL-1', 'HEL-1']), 'VAN-1')).toBeNull()
  })
})
