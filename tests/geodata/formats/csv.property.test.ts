import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFile } from '../../../geodata/formats/readFile.ts'
import { type CrsCode, reprojectPosition } from '../../../geodata/geometry/projection.ts'

const styles = [
  { delimiter: ';', decimal: ',', group: '' },
  { delimiter: ';', decimal: ',', group: ' ' },
  { delimiter: ';', decimal: ',', group: '\u00a0' },
  { delimiter: ';', decimal: '.', group: '' },
  { delimiter: '\t', decimal: ',', group: '' },
  { delimiter: '\t', decimal: '.', group: ',' },
  { delimiter: ',', decimal: '.', group: '' },
  { delimiter: ',', decimal: ',', group: ' ' },
]
const systems = [
  {
    crs: 'EPSG:25832',
    decimals: 2,
    names: [
      ['Øst', 'Nord'],
      ['x', 'y'],
      ['UTM øst', 'UTM nord'],
    ],
  },
  {
    crs: 'EPSG:25833',
    decimals: 2,
    names: [
      ['Easting', 'Northing'],
      ['E', 'N'],
    ],
  },
  {
    crs: 'EPSG:4326',
    decimals: 7,
    names: [
      ['lon', 'lat'],
      ['Longitude', 'Latitude'],
      ['lengdegrad', 'breddegrad'],
    ],
  },
] as const

const lonLats = fc.tuple(
  fc.double({ min: 6.15, max: 6.25, noNaN: true }),
  fc.double({ min: 64.75, max: 64.85, noNaN: true }),
)

test('a table of places is read back however it is written', () => {
  fc.assert(
    fc.property(
      fc.array(lonLats, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...styles),
      fc
        .constantFrom(...systems)
        .chain((system) => fc.tuple(fc.constant(system), fc.constantFrom(...system.names))),
      fc.boolean(),
      fc.boolean(),
      (
        places,
        { delimiter, decimal, group },
        [{ crs, decimals }, [eastName, northName]],
        northFirst,
        byteOrderMark,
      ) => {
        const written = (value: number) => {
          const [whole = '', fraction = ''] = value.toFixed(decimals).split('.')
          const text = `${whole.replace(/\B(?=(\d{3})+$)/g, group)}${decimal}${fraction}`
          return text.includes(delimiter) ? `"${text}"` : text
        }
        const line = (cells: readonly string[]) => (northFirst ? cells.toReversed() : cells).join(delimiter)
        const lines = [
          line([eastName, 'merknad', northName]),
          ...places.map((lonLat) => {
            const [x, y] = reprojectPosition(lonLat, 'EPSG:4326', crs as CrsCode)
            return line([written(x), 'målt i felt', written(y)])
          }),
        ]
        const bytes = new TextEncoder().encode((byteOrderMark ? '\ufeff' : '') + lines.join('\n'))
        const outcome = readFile(
          { name: 'x.csv', bytes },
          { today: '2026-11-22', around: [6, 64.7, 6.4, 64.9] },
        )
        if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons))
        expect(outcome.file.crs).toBe(crs)
        expect(outcome.file.columns).toEqual(['merknad'])
        outcome.file.records.forEach(({ geometry }, i) => {
          // A centimetre is 2e-7 degrees east at this latitude.
          expect(geometry?.coordinates).toEqual(places[i]!.map((degrees) => expect.closeTo(degrees, 6)))
        })
      },
    ),
    { numRuns: 300 },
  )
})
