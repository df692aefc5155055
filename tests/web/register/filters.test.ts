import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { securingFields } from '../../../geodata/model/collections.ts'
import { tabs } from '../../../web/map/mapSearch.ts'
import {
  filterFields,
  filterParameters,
  formatFilters,
  parseFilters,
  sortFields,
} from '../../../web/register/filters.ts'

const code = fc.stringMatching(/^[a-z_]{1,12}$/)

describe('filters', () => {
  it('come back from the address bar as they were', () => {
    fc.assert(
      fc.property(fc.dictionary(code, fc.uniqueArray(code, { minLength: 1, maxLength: 4 })), (filters) => {
        expect({ ...parseFilters(formatFilters(filters)) }).toEqual({ ...filters })
      }),
    )
  })

  it('disappear when nothing is chosen', () => {
    expect(formatFilters({ kind: [] })).toBeUndefined()
    expect(parseFilters('kind:')).toEqual({})
    expect(parseFilters(';;')).toEqual({})
  })

  it('become parameters of the API', () => {
    expect(filterParameters({ kind: ['road', 'unknown'] })).toEqual({ kind: 'road,unknown' })
  })

  it.each(tabs)('of %s offer nothing that shows what is not secured to those who may not know', (tab) => {
    const offered = [...filterFields(tab, false), ...sortFields(tab, false)].map(({ name }) => name)
    expect(offered.filter((name) => securingFields(tab).includes(name))).toEqual([])
  })

  it('offer unknown only where unknown can be', () => {
    const kind = filterFields('structures', true).find(({ name }) => name === 'kind')
    const open = filterFields('structures', true).find(({ name }) => name === 'publicAccess')
    expect(kind?.options.map(({ code }) => code)).not.toContain('unknown')
    expect(open?.options.map(({ code }) => code)).toEqual(['true', 'false', 'unknown'])
  })
})
