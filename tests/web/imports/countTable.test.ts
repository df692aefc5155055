import { describe, expect, it } from 'vitest'
import { countTable, rowsToStore } from '../../../web/imports/countTable.ts'

const counts = [
  { target: 'bridges', action: 'create', rows: 3 },
  { target: 'rail', action: 'create', rows: 11 },
  { target: 'bridges', action: 'update', rows: 2 },
  { target: 'bridges', action: 'rejected', rows: 1 },
] as const

describe('the counts of an import', () => {
  it('are a table with a row a target and a column an action', () => {
    expect(countTable([...counts])).toEqual([
      { target: 'bridges', rows: { create: 3, update: 2, unchanged: 0, rejected: 1 } },
      { target: 'rail', rows: { create: 11, update: 0, unchanged: 0, rejected: 0 } },
    ])
  })

  it('tell how many rows confirming writes', () => {
    expect(rowsToStore([...counts])).toBe(16)
    expect(rowsToStore([{ target: 'bridges', action: 'unchanged', rows: 9 }])).toBe(0)
  })
})
