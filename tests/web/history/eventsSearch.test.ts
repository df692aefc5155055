import { describe, expect, it } from 'vitest'
import { exportAddress } from '../../../web/history/events.ts'
import { readEventsSearch } from '../../../web/history/eventsSearch.ts'

const id = '01890000-0000-7000-8000-000000000000'

describe('the filters of the feed in the address bar', () => {
  it('are read as they were written', () => {
    const search = {
      subject: 'bridges',
      by: 'Demo samferdsel',
      from: '2026-11-01',
      to: '2026-11-22',
      thing: id,
    }
    expect(readEventsSearch(search)).toEqual(search)
  })

  it('are left out where they are nothing one can filter by', () => {
    for (const search of [
      { subject: 'weather' },
      { from: '2026-02-30' },
      { from: '22.11.2026' },
      { to: 'i går' },
      { thing: 'Gamlebrua' },
      { by: '' },
    ])
      expect(Object.values(readEventsSearch(search)).filter(Boolean), JSON.stringify(search)).toEqual([])
  })
})

describe('the address of the export', () => {
  it('has whole days here as instants, the last one included', () => {
    const address = exportAddress({ from: '2026-11-22', to: '2026-11-22', subject: 'bridges' }, 'nb')
    const query = new URL(address, 'http://localhost').searchParams
    expect(new Date(query.get('from')!)).toEqual(new Date(2026, 10, 22))
    expect(new Date(query.get('to')!)).toEqual(new Date(2026, 10, 23))
    expect(query.get('subject')).toBe('bridges')
    expect(query.get('language')).toBe('nb')
    expect(query.has('by')).toBe(false)
  })
})
