import { expect, it } from 'vitest'
import { carriedAnswers, carriedMeasurements } from '../../../geodata/checks/carryOver.ts'
import type { Answer, Finding } from '../../../geodata/model/check.ts'
import { type Measurement, measuredItemSchema } from '../../../geodata/model/measurement.ts'

function finding(point: string, applies: Finding['applies'], group: Finding['group']): Finding {
  return { point, applies, group, status: 'HIT-YELLOW', trace: [], missing: [] }
}

function answer(point: string, given: Partial<Answer> = {}): Answer {
  return {
    point,
    value: 'yes',
    reason: '',
    revision: 4,
    at: '2026-11-01T08:00:00Z',
    by: 'Byplanlegger',
    ...given,
  }
}

const carried = (before: Finding[], answers: Answer[], after: Finding[], askedOtherwise: string[] = []) =>
  carriedAnswers({ findings: before, answers }, after, new Set(askedOtherwise))

it('keeps who answered and when, and starts counting anew', () => {
  const applies = [finding('VAN-1', 'yes', 'handle')]
  expect(carried(applies, [answer('VAN-1')], applies)).toEqual([answer('VAN-1', { revision: 1 })])
})

it.each([
  ['applies no more', finding('VAN-1', 'no', 'not_relevant')],
  ['has moved to another group', finding('VAN-1', 'yes', 'check')],
  ['is no longer asked', finding('VAN-2', 'yes', 'handle')],
])('leaves the answer behind when the point %s', (_, after) => {
  expect(carried([finding('VAN-1', 'yes', 'handle')], [answer('VAN-1')], [after])).toEqual([])
})

it('leaves the answer behind when the point asks something else', () => {
  const findings = [finding('VAN-1', 'yes', 'handle'), finding('VAN-2', 'yes', 'check')]
  const answers = [answer('VAN-1'), answer('VAN-2')]
  expect(carried(findings, answers, findings, ['VAN-1']).map(({ point }) => point)).toEqual(['VAN-2'])
})

it('keeps a reason written before the choice, but not an answer that was cleared', () => {
  const findings = [finding('VAN-1', 'yes', 'handle'), finding('VAN-2', 'yes', 'check')]
  const answers = [answer('VAN-1', { value: null, reason: 'Se tegning' }), answer('VAN-2', { value: null })]
  expect(carried(findings, answers, findings).map(({ point }) => point)).toEqual(['VAN-1'])
})

it('keeps what is measured where the point still asks for that kind', () => {
  const item = (kind: string) => measuredItemSchema.parse({ kind, where: 'Østre side' })
  const measured = (point: string, ...kinds: string[]): Measurement => ({
    point,
    revision: 3,
    items: kinds.map(item),
    at: '2026-11-01T08:00:00Z',
    by: 'Byplanlegger',
  })
  const earlier = [
    measured('BRU-1', 'parapet', 'barrier_coverage'),
    measured('BRU-2', 'parapet'),
    measured('HOY-4', 'window'),
    measured('VAN-1', 'parapet'),
  ]
  const points: Parameters<typeof carriedMeasurements>[1] = [
    { code: 'BRU-1', measures: ['barrier_coverage'] },
    { code: 'BRU-2', measures: ['parapet'] },
    { code: 'HOY-4' },
  ]
  expect(carriedMeasurements(earlier, points)).toEqual([
    { ...measured('BRU-1', 'barrier_coverage'), revision: 1 },
    { ...measured('BRU-2', 'parapet'), revision: 1 },
  ])
})
