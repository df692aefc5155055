import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvCutShort, csvHead, csvOfEvents } from '../../../geodata/history/eventCsv.ts'
import type { Event } from '../../../geodata/model/history.ts'

const event: Event = {
  sequence: 7,
  at: '2026-07-01T22:30:00.000Z',
  by: 'Demo samferdsel',
  type: 'bridges.created',
  collection: 'bridges',
  thingId: '01890000-0000-7000-8000-000000000000',
  revision: 1,
  data: { name: 'Prøvebrua; den "nye"' },
  previousHash: '',
  hash: 'abc',
}
const cellsOf = (csv: string) => Papa.parse<string[]>(csv.trimEnd(), { delimiter: ';' }).data

describe('events as CSV', () => {
  it('has Norwegian time and cells that keep their quotes and semicolons', () => {
    expect(cellsOf(csvOfEvents([event], 'nb'))).toEqual([
      [
        '7',
        '2026-07-02 00:30:00',
        'Demo samferdsel',
        'registrerte bru «Prøvebrua; den "nye"»',
        'bridges.created',
        event.thingId,
        '1',
        'abc',
      ],
    ])
  })

  it('has as many cells in every line, and none for no events', () => {
    const widths = [csvHead('nb'), csvHead('en'), csvOfEvents([event, event], 'en'), csvCutShort(9, 'nb')]
      .flatMap(cellsOf)
      .map((cells) => cells.length)
    expect(widths).toEqual([8, 8, 8, 8, 8])
    expect(csvOfEvents([], 'nb')).toBe('')
  })

  it('never gives a spreadsheet a formula to run, and loses nothing of what people wrote', () => {
    fc.assert(
      fc.property(
        fc.tuple(
          fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', '"', ';', ' ='),
          fc.string({ unit: 'binary' }),
        ),
        ([start, rest]) => {
          const by = `${start}${rest}`
          const [cells] = cellsOf(csvOfEvents([{ ...event, by }], 'nb'))
          expect(cells).toHaveLength(8)
          expect(cells![2]).not.toMatch(/^[=+\-@\t\r]/)
          expect([by, `'${by}`]).toContain(cells![2])
        },
      ),
      { examples: [[['-', '\n1']], [['=', '1+1']]] },
    )
  })
})
