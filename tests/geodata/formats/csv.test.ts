import { describe, expect, test } from 'vitest'
import type { ReadFile, ReadOptions } from '../../../geodata/formats/reader.ts'
import { readFile } from '../../../geodata/formats/readFile.ts'
import { reprojectPosition } from '../../../geodata/geometry/projection.ts'

function attempt(content: string | Uint8Array, more: Partial<ReadOptions> = {}) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return readFile({ name: 'tabell.csv', bytes }, { today: '2026-11-22', ...more })
}
function read(content: string | Uint8Array, more: Partial<ReadOptions> = {}): ReadFile {
  const outcome = attempt(content, more)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons))
  return outcome.file
}
const codes = ({ notes }: { notes: { code: string }[] }) => notes.map(({ code }) => code)
const positions = (file: ReadFile) => file.records.map(({ geometry }) => geometry?.coordinates ?? null)
const [east33, north33] = reprojectPosition([6.2, 64.8], 'EPSG:4326', 'EPSG:25833').map((metres) =>
  metres.toFixed(2),
) as [string, string]
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('tables', () => {
  test('as a Norwegian register writes them: BOM, semicolons, a column for the reference system', () => {
    const file = read(
      `\ufeffadresse;EPSG-kode;Nord;Øst;dato\nTangkroken 7;25833;${north33};${east33};29.03.2023\n`,
    )
    expect(file).toMatchObject({
      format: 'csv',
      crs: 'EPSG:25833',
      crsBasis: 'stated',
      columns: ['adresse', 'dato'],
      notes: [],
    })
    expect(file.records[0]).toMatchObject({ number: 2, externalId: null, notes: [] })
    expect(positions(file)).toEqual([[expect.closeTo(6.2, 6), expect.closeTo(64.8, 6)]])
  })

  test.each([
    ['commas', 'navn,lat,lon\nKaia,64.8,6.2'],
    ['tabs', 'navn\tlat\tlon\nKaia\t64.8\t6.2'],
    ['semicolons and decimal commas', 'navn;lat;lon\nKaia;64,8;6,2'],
    ['quoted decimal commas', 'navn,lat,lon\nKaia,"64,8","6,2"'],
    ['a stated separator', 'sep=;\nnavn;lat;lon\nKaia;64,8;6,2'],
    ['Windows line ends', 'navn;lat;lon\r\nKaia;64,8;6,2\r\n'],
  ])('with %s', (_, text) => expect(positions(read(text))).toEqual([[6.2, 64.8]]))

  test('in Latin-1 are told from UTF-8, and said to be', () => {
    const text = 'navn;Øst;Nord\nBrua på Tangåsen;6,2;64,8'
    const old = read(latin1(text))
    expect(old.records[0]?.attributes.navn).toBe('Brua på Tangåsen')
    expect(codes(old)).toEqual(['not-utf8'])
    expect(codes(read(text))).toEqual([])
    expect(
      read(
        Uint8Array.from([
          0xff,
          0xfe,
          ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
        ]),
      ).records[0]?.attributes.navn,
    ).toBe('Brua på Tangåsen')
  })

  test('count lines as a text editor does, through empty lines and cells of several lines', () => {
    const file = read('navn;lat;lon\n"To\nlinjer";64,8;6,2\n\n;;\nEtter;64,8;6,2\n')
    expect(file.records.map(({ number }) => number)).toEqual([2, 6])
  })

  test('say so when a row is too long or too short, when a quotation mark is open, and when there are no headings', () => {
    const file = read('navn;lat;lon\nKaia;64,8;6,2\nTorget;64,8;6,2;mer\nBrygga;64,8')
    expect(file.records.map(codes)).toEqual([[], ['row-width'], ['row-width', 'coordinate-missing']])
    expect(codes(read('navn;lat;lon\nKaia;64,8;6,2\n"Brygga;64,8;6,2'))).toContain('open-quote')
    const headless = read('Kaia;64,8001;6,2\nBrygga;64,8002;6,2003')
    expect(codes(headless)).toEqual(['no-header'])
    expect(headless.columns).toEqual(['Kolonne 1'])
    expect(headless.records).toHaveLength(2)
  })

  test('keep two columns of one name apart', () => {
    expect(read('navn;navn;lat;lon\na;b;64,8;6,2').columns).toEqual(['navn', 'navn (2)'])
  })

  test.each([
    ['no-rows', 'navn;lat;lon\n'],
    ['no-coordinates', 'navn;eier\nKaia;Kommunen'],
    ['not-a-table', 'Dette er et brev.\nMed flere linjer.'],
    ['empty', ' \n\n'],
  ])('%s refuses the file', (code, text) =>
    expect(attempt(text)).toMatchObject({ ok: false, reasons: [{ code }] }),
  )
})

describe('coordinates', () => {
  test.each([
    ['Øst', 'Nord'],
    ['X_UTM33', 'Y_UTM33'],
    ['east', 'north'],
    ['Easting (m)', 'Northing (m)'],
    ['utmØst', 'utmNord'],
    ['E', 'N'],
  ])('in columns called %s and %s', (east, north) => {
    expect(positions(read(`navn;${north};${east}\nKaia;${north33};${east33}`))[0]).toEqual([
      expect.closeTo(6.2, 6),
      expect.closeTo(64.8, 6),
    ])
  })

  test('by what stands in them, when the names say nothing', () => {
    const metres = read(`nr;a;b;postnummer\n1;${north33};${east33};9999\n2;${north33};${east33};9998`)
    expect(metres.columns).toEqual(['nr', 'postnummer'])
    expect(positions(metres)[0]).toEqual([expect.closeTo(6.2, 6), expect.closeTo(64.8, 6)])
    const degrees = read('antall;a;b\n64;6.2001;64.8001\n65;6.2002;64.8002')
    expect(degrees.columns).toEqual(['antall'])
    expect(positions(degrees)).toEqual([
      [6.2001, 64.8001],
      [6.2002, 64.8002],
    ])
  })

  test('the plain columns win over others that hold the same word', () => {
    const file = read(`atkomstNord;atkomstØst;Nord;Øst\n;;64,8;6,2`)
    expect(positions(file)).toEqual([[6.2, 64.8]])
  })

  test('x is north in old Norwegian use, and is turned with a warning', () => {
    const file = read(`x;y\n${north33};${east33}`)
    expect(positions(file)[0]).toEqual([expect.closeTo(6.2, 6), expect.closeTo(64.8, 6)])
    expect(codes(file)).toEqual(expect.arrayContaining(['north-first', 'crs-assumed']))
  })

  test('a reference system in the heading, or one in each row', () => {
    expect(read(`Nord_25833;Øst_25833\n${north33};${east33}`)).toMatchObject({
      crs: 'EPSG:25833',
      crsBasis: 'stated',
    })
    const [east32, north32] = reprojectPosition([6.2, 64.8], 'EPSG:4326', 'EPSG:25832')
    const mixed = read(
      `Nord;Øst;epsg\n${north33};${east33};EUREF89 UTM sone 33\n${north32};${east32};25832\n${north33};${east33};`,
    )
    for (const position of positions(mixed))
      expect(position).toEqual([expect.closeTo(6.2, 6), expect.closeTo(64.8, 6)])
  })

  test('well-known text, also with its own srid', () => {
    const file = read(`navn;wkt\nKaia;"LINESTRING (6.2 64.8, 6.21 64.8)"\nTom;\nFeil;LINESTRING (6.2`)
    expect(file.columns).toEqual(['navn'])
    expect(file.records.map(({ geometry }) => geometry?.type ?? null)).toEqual(['LineString', null, null])
    expect(file.records.map(codes)).toEqual([[], ['missing-geometry'], ['coordinate-unreadable']])
    expect(
      read(`navn;geom\nKaia;SRID=25833;`.replace('SRID=25833;', `"SRID=25833;POINT(${east33} ${north33})"`)),
    ).toMatchObject({
      crs: 'EPSG:25833',
      crsBasis: 'stated',
    })
  })

  test('thousands commas in metres are not decimals', () => {
    const east = Number(east33)
    const file = read(`id\tNorth\tEast\n1\t7,215,220\t${Math.floor(east / 1000)},972`, { crs: 'EPSG:25833' })
    expect(positions(file)[0]).toEqual([expect.closeTo(6.2, 3), expect.closeTo(64.8, 3)])
  })

  test('a row that cannot be placed is kept, with the reason', () => {
    const file = read(
      'navn;lat;lon\nKaia;64,8;6,2\nTorget;64,8;6,2\nParken;64,8;6,2\nUten;;\nFeil;nord;6,2\nUtland;40,1;6,2\nOmbyttet;6,2;64,8',
    )
    expect(
      file.records.map(({ geometry, notes }) => [geometry !== null, notes.map(({ code }) => code)]),
    ).toEqual([
      [true, []],
      [true, []],
      [true, []],
      [false, ['missing-geometry']],
      [false, ['coordinate-unreadable']],
      [false, ['outside-norway']],
      [true, ['axes-swapped']],
    ])
  })
})
