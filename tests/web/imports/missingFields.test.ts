import { describe, expect, it } from 'vitest'
import { targetFields } from '../../../geodata/imports/targetFields.ts'
import { missingFields } from '../../../web/imports/missingFields.ts'

const names = (columns: Record<string, string>, fixed: Record<string, unknown>) =>
  missingFields(targetFields('structures'), { columns, fixed }).map(({ name }) => name)

describe('what a mapping lacks', () => {
  it('asks for what every row must have, but not for a name', () => {
    expect(names({}, {})).toEqual(['kind'])
  })

  it('is content with a column or with a value for all', () => {
    expect(names({ kind: 'type' }, {})).toEqual([])
    expect(names({}, { kind: 'quay' })).toEqual([])
  })
})
