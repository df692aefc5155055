import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signStatuses } from '../../../geodata/model/sign.ts'
import {
  choiceToSave,
  columnsOf,
  filterOf,
  openSaved,
  readSignsSearch,
  toggleStatus,
} from '../../../web/signs/signsSearch.ts'

const message = '0198f3a2-0000-7000-8000-000000000001'

describe('what the overview of signs shows', () => {
  it('leaves out of the address what it does not understand, and keeps the rest', () => {
    const read = readSignsSearch({
      status: 'mounted,gone',
      due: '2026-13-01',
      q: 'bru',
      show: 'list',
      message,
    })
    expect(read).toMatchObject({ q: 'bru', show: 'list', message, status: undefined, due: undefined })
  })

  it('does not ask for what is left to do on behalf of those who may not read it', () => {
    const search = readSignsSearch({
      q: 'bru',
      due: '2026-11-23',
      recall: 'some',
      deviation: 'some',
      permission: 'some',
    })
    expect(filterOf(search, false)).toEqual({ q: 'bru' })
    expect(Object.keys(filterOf(search, true)).toSorted()).toEqual([
      'deviation',
      'due',
      'permission',
      'q',
      'recall',
    ])
  })

  it('shows the columns of a life, or those asked for in their order', () => {
    expect(columnsOf({})).toEqual(['proposed', 'approved', 'ordered', 'mounted', 'follow_up'])
    expect(columnsOf({ status: 'removed,proposed' })).toEqual(['proposed', 'removed'])
  })

  it('takes states in and out, whichever order that is done in', () => {
    const codes = fc.constantFrom(...signStatuses.codes)
    fc.assert(
      fc.property(fc.uniqueArray(codes), codes, (chosen, code) => {
        const status = chosen.length > 0 ? chosen.join(',') : undefined
        const on = toggleStatus({ status }, code, true)
        expect(on?.split(',').toSorted()).toEqual([...new Set([...chosen, code])].toSorted())
        const off = toggleStatus({ status: on }, code, false)
        expect(off?.split(',').toSorted() ?? []).toEqual(chosen.filter((one) => one !== code).toSorted())
      }),
    )
  })

  it('opens a saved view as it was saved, and names what is there no more', () => {
    const search = readSignsSearch({ show: 'map', status: 'mounted', q: 'bru', view: 'x', column: 'mounted' })
    const saved = choiceToSave(search)
    expect(saved).toEqual({ show: 'map', status: 'mounted', q: 'bru' })
    expect(openSaved(saved)).toEqual({
      search: { ...search, view: undefined, column: undefined },
      dropped: [],
    })
    expect(openSaved({ ...saved, status: 'burnt', colour: 'red' }).dropped).toEqual(['status', 'colour'])
  })
})
