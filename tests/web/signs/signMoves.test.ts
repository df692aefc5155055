import { describe, expect, it } from 'vitest'
import { signStatuses } from '../../../geodata/model/sign.ts'
import { nextStatuses } from '../../../geodata/signs/life.ts'
import type { SignRow } from '../../../geodata/signs/signRow.ts'
import { type BulkValues, changeOf, isFilledIn, signsToChange } from '../../../web/signs/bulkActions.ts'
import { asksForDay, moveTo } from '../../../web/signs/signMoves.ts'

const day = '2026-11-23'
const values: BulkValues = { status: '', day, messageId: '', operator: ' ', inspectOn: '' }
const sign = { status: 'approved' } as SignRow

describe('a new state of a sign', () => {
  const from = (status: SignRow['status']) => ({ status })

  it('comes with the day that goes with it', () => {
    expect(moveTo('ordered', day, from('approved'))).toEqual({ status: 'ordered', orderedOn: day })
    expect(moveTo('ordered', day, from('mounted'))).toEqual({ status: 'ordered', orderedOn: day })
    expect(moveTo('mounted', day, from('ordered'))).toEqual({ status: 'mounted', mountedOn: day })
    expect(moveTo('removed', day, from('follow_up'))).toEqual({ status: 'removed', removedOn: day })
  })

  it('leaves the day it was put up when it stands again', () => {
    expect(moveTo('follow_up', day, from('mounted'))).toEqual({ status: 'follow_up' })
    expect(moveTo('mounted', day, from('follow_up'))).toEqual({ status: 'mounted' })
  })

  it('forgets the day of what is taken back, and no other', () => {
    expect(moveTo('approved', day, from('ordered'))).toEqual({ status: 'approved', orderedOn: null })
    expect(moveTo('proposed', day, from('approved'))).toEqual({ status: 'proposed', approvedOn: null })
    expect(moveTo('mounted', day, from('removed'))).toEqual({ status: 'mounted', removedOn: null })
  })

  it('asks for a day exactly where it writes one', () => {
    for (const status of signStatuses.codes)
      for (const to of nextStatuses[status])
        expect(asksForDay(to, { status })).toBe(Object.values(moveTo(to, day, { status })).includes(day))
  })
})

describe('what is filled in for many signs', () => {
  it('asks for a state and its day, a message, a day of inspection; an operator may be taken away', () => {
    expect(isFilledIn('move', values)).toBe(false)
    expect(isFilledIn('move', { ...values, status: 'ordered', day: '' })).toBe(false)
    expect(isFilledIn('message', values)).toBe(false)
    expect(isFilledIn('inspection', values)).toBe(false)
    expect(changeOf('operator', values, sign)).toEqual({ operator: null })
  })

  it('leaves a sign alone that has the state already', () => {
    const others = [sign, { status: 'ordered' } as SignRow]
    expect(signsToChange('move', { ...values, status: 'approved' }, others)).toEqual([others[1]])
    expect(signsToChange('operator', values, others)).toEqual(others)
  })
})
