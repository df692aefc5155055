import { describe, expect, it } from 'vitest'
import type { SignRow } from '../../../geodata/signs/signRow.ts'
import { type BulkValues, changeOf, isFilledIn } from '../../../web/signs/bulkActions.ts'
import { moveTo } from '../../../web/signs/signMoves.ts'

const day = '2026-11-23'
const values: BulkValues = { status: '', day, messageId: '', operator: ' ', inspectOn: '' }
const sign = { mountedOn: null } as SignRow

describe('a new state of a sign', () => {
  it('comes with the day that goes with it', () => {
    expect(moveTo('ordered', day, sign)).toEqual({ status: 'ordered', orderedOn: day })
    expect(moveTo('follow_up', day, sign)).toEqual({ status: 'follow_up' })
  })

  it('leaves the day it was put up when it stands again', () => {
    expect(moveTo('mounted', day, { mountedOn: '2025-05-17' })).toEqual({ status: 'mounted' })
    expect(moveTo('mounted', day, sign)).toEqual({ status: 'mounted', mountedOn: day })
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
})
