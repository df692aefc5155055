import { describe, expect, it } from 'vitest'
import { overviewQueryOf, readProjectsSearch, sortBy } from '../../../web/projects/projectsSearch.ts'

describe('the list of projects in the address bar', () => {
  it('keeps what it knows and drops the rest', () => {
    const read = readProjectsSearch({
      view: 'board',
      due: 'overdue',
      stage: 'gone',
      kind: '',
      responsible: 'Byggesak',
    })
    expect(JSON.parse(JSON.stringify(read))).toEqual({
      view: 'board',
      due: 'overdue',
      responsible: 'Byggesak',
    })
  })

  it('asks nothing by the check for those who may not read checks', () => {
    const search = readProjectsSearch({
      stage: 'signed',
      due: 'none',
      sort: 'stage',
      order: 'desc',
      q: 'kai',
    })
    expect(JSON.parse(JSON.stringify(overviewQueryOf(search, false)))).toEqual({ q: 'kai' })
    expect(overviewQueryOf(search, true)).toMatchObject({
      stage: 'signed',
      due: 'none',
      sort: 'stage',
      order: 'desc',
    })
  })

  it('a click on a head sorts by it, another turns it round, a third turns it back', () => {
    const first = sortBy('due', {})
    expect(first).toEqual({ sort: 'due', order: undefined })
    const second = sortBy('due', first)
    expect(second).toEqual({ sort: 'due', order: 'desc' })
    expect(sortBy('due', second)).toEqual(first)
    // The newest change comes first without being asked for.
    expect(sortBy('updated', {})).toEqual({ sort: undefined, order: 'asc' })
    expect(sortBy('updated', second)).toEqual({ sort: undefined, order: undefined })
  })
})
