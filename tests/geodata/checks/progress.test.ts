import { expect, it } from 'vitest'
import { progress } from '../../../geodata/checks/progress.ts'

const findings = [
  { point: 'FEL-1', applies: 'yes' },
  { point: 'HOY-1', applies: 'unknown' },
  { point: 'BAN-1', applies: 'no' },
  { point: 'VAN-1', applies: 'yes' },
] as const

it('counts what applies and what cannot be decided, not what does not apply', () => {
  expect(progress(findings, [])).toEqual({ answered: 0, total: 3 })
})

it('counts an answer once it is chosen, and "to be clarified" is a choice', () => {
  const answers = [
    { point: 'FEL-1', value: 'yes' },
    { point: 'HOY-1', value: 'clarify' },
    { point: 'VAN-1', value: null },
  ] as const
  expect(progress(findings, answers)).toEqual({ answered: 2, total: 3 })
})

it('leaves out answers to points that no longer apply or are not in the check', () => {
  const answers = [
    { point: 'BAN-1', value: 'yes' },
    { point: 'XXX-1', value: 'yes' },
  ] as const
  expect(progress(findings, answers)).toEqual({ answered: 0, total: 3 })
})
