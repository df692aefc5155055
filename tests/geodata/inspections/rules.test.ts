import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluationAsked, evaluationDueOn } from '../../../geodata/inspections/evaluations.ts'
import { closingErrors, faultErrors } from '../../../geodata/inspections/faultRules.ts'
import { inspectionErrors } from '../../../geodata/inspections/inspectionRules.ts'
import { addDays } from '../../../geodata/model/calendar.ts'
import type { FaultContent, NewInspection } from '../../../geodata/model/inspection.ts'

const today = '2026-11-23'
const fault: FaultContent = {
  ...{ severity: 'urgent', breach: true, stretches: [], text: 'Løst felt' },
  ...{ foundOn: today, dueOn: today, responsible: '', securing: null },
}
const codes = (errors: { field: string; code: string }[]) =>
  errors.map(({ field, code }) => `${field} ${code}`)

describe('a fault', () => {
  const judge = (
    changes: Partial<FaultContent>,
    extent = [{ edge: 'left', from: 10, to: 40 as number | null }],
  ) => codes(faultErrors({ ...fault, ...changes }, { extent, today }))

  it('lies within the safeguard: any piece of its extent is, and nothing beyond it', () => {
    const metres = fc.integer({ min: 0, max: 10_000 }).map((centimetres) => centimetres / 100)
    fc.assert(
      fc.property(metres, metres, metres, metres, fc.nat(1000), (a, b, c, d, over) => {
        const [start, from, to, end] = [a, b, c, d].toSorted((one, other) => one - other) as [
          ...[number, number, number, number],
        ]
        fc.pre(from < to)
        const middle = (from + to) / 2
        const extent = [
          { edge: 'left', from: start, to: middle },
          { edge: 'left', from: middle, to: end },
        ]
        expect(judge({ stretches: [{ edge: 'left', from, to }] }, extent)).toEqual([])
        const beyond = { edge: 'left', from, to: end + (over + 1) / 100 }
        expect(judge({ stretches: [beyond] }, extent)).toEqual(['stretches.0 outside-extent'])
        expect(judge({ stretches: [{ ...beyond, to: null }] }, extent)).toEqual([
          'stretches.0 outside-extent',
        ])
        expect(judge({ stretches: [beyond] }, [{ edge: 'left', from: 0, to: null }])).toEqual([])
        expect(judge({ stretches: [beyond] }, [])).toEqual([])
      }),
    )
    expect(judge({ stretches: [{ edge: 'right', from: 10, to: 20 }] })).toEqual([
      'stretches.0 outside-extent',
    ])
    expect(judge({ stretches: [{ edge: 'left', from: 20, to: 20 }] })).toEqual(['stretches.0.to no-length'])
  })

  it('has its days in order, and is urgent where it lets people through', () => {
    expect(judge({})).toEqual([])
    expect(judge({ foundOn: addDays(today, 1), dueOn: addDays(today, 1) })).toEqual(['foundOn in-future'])
    expect(judge({ severity: 'serious' })).toEqual(['severity breach-is-urgent'])
    expect(judge({ severity: 'serious', breach: false })).toEqual([])
    const securing = { what: 'Gjerde', from: today, until: addDays(today, -1) }
    expect(judge({ securing })).toEqual(['securing.until ends-before-it-begins'])
    const closed = { mendedOn: addDays(today, 1), note: 'Boltet' }
    expect(codes(closingErrors(fault, closed, today))).toEqual(['mendedOn in-future'])
    expect(closingErrors(fault, { ...closed, mendedOn: today }, today)).toEqual([])
  })
})

describe('an inspection', () => {
  const judge = (changes: Partial<NewInspection>, openFaults = 0) =>
    codes(
      inspectionErrors(
        { inspectedOn: today, outcome: 'fault', answers: {}, note: '', faults: [], ...changes },
        { openFaults, today },
      ),
    )

  it('that found something tells what, unless that is known already', () => {
    expect(judge({ answers: { locked: 'no' } })).toEqual([
      'faults fault-missing',
      'answers.locked fault-missing',
    ])
    expect(judge({ answers: { locked: 'no' }, faults: [fault] })).toEqual([])
    expect(judge({ answers: { locked: 'no' } }, 1)).toEqual([])
    expect(judge({ outcome: 'in_order', answers: { locked: 'no' } }, 1)).toEqual(['outcome has-faults'])
    expect(judge({ outcome: 'in_order', answers: { locked: 'not_seen', works: 'yes' } }, 1)).toEqual([])
  })

  it('that could not be made says why, and nothing of what was not seen', () => {
    expect(judge({ outcome: 'not_inspected' })).toEqual(['note reason-missing'])
    expect(judge({ outcome: 'not_inspected', note: 'Is', answers: { works: 'yes' } })).toEqual([
      'outcome was-inspected',
    ])
  })
})

describe('an evaluation', () => {
  const asked = (doneOn: string, written: (1 | 3 | 5)[] = []) =>
    evaluationAsked({ status: 'done', doneOn }, written, today)?.years

  it('is asked for from its day until the next one’s, and the last for two years', () => {
    expect(asked('2025-11-24')).toBeUndefined()
    expect(asked('2025-11-23')).toBe(1)
    expect(asked('2025-11-23', [1])).toBeUndefined()
    expect(asked('2023-11-23')).toBe(3)
    expect(asked('2023-11-24', [1])).toBeUndefined()
    expect(asked('2020-01-01', [1, 3])).toBe(5)
    expect(asked('2019-11-23')).toBeUndefined()
    expect(evaluationDueOn('2024-02-29', 1)).toBe('2025-02-28')
    expect(evaluationAsked({ status: 'removed', doneOn: '2025-11-01' }, [], today)).toBeNull()
  })
})
