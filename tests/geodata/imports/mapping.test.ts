import { describe, expect, test } from 'vitest'
import type { ReadFile } from '../../../geodata/formats/reader.ts'
import { readFile } from '../../../geodata/formats/readFile.ts'
import { mapRecords, proposeMapping } from '../../../geodata/imports/mapping.ts'
import { mergeRow } from '../../../geodata/imports/merge.ts'
import { importHeadSchema, importRowSchema } from '../../../geodata/model/imports.ts'
import { bridgeEdgeParapet, lavvannsbrua, nvdbObject, nvdbPage } from '../formats/nvdbAnswers.ts'

function read(text: string, name = 'tabell.csv'): ReadFile {
  const outcome = readFile({ name, bytes: new TextEncoder().encode(text) }, { today: '2026-11-22' })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons))
  return outcome.file
}
const bridges = `Bru-ID;Brunavn;Kategori;Byggeår;Lengde (m);Rekkverkshøyde;Sykling;Målt dato;Går over;Eier;Farge;Nord;Øst
B1;Lavvannsbrua;Vegbru;1988;60,4;1,05;ja;29.03.2023;Sjø og jernbane eller trikk;Kommunen;rød;64,8;6,2
B2;Sjøbrua;Tauebru;før krigen;ca. 20;1050;kanskje;våren;sjø, måneskinn;;;64,81;6,2
`

describe('the mapping that is proposed', () => {
  test('follows the words of the file and its columns', () => {
    expect(proposeMapping(read(bridges, 'bruer_eksempelvik.csv'))).toEqual({
      targets: ['bridges'],
      idColumn: null,
      columns: {
        name: 'Brunavn',
        kind: 'Kategori',
        builtYear: 'Byggeår',
        crosses: 'Går over',
        owner: 'Eier',
        lengthMetres: 'Lengde (m)',
        cycling: 'Sykling',
        parapetHeightMetres: 'Rekkverkshøyde',
        parapetMeasuredOn: 'Målt dato',
      },
      fixed: {},
    })
  })

  test.each([
    ['barnehager.csv', 'schools'],
    ['sykehjem_2026.csv', 'institutions'],
    ['gangveger.csv', 'ways'],
    ['kaier.csv', 'structures'],
    ['bygninger.csv', 'buildings'],
    ['parker.csv', 'landuse'],
    ['uttrekk.csv', 'structures'],
  ])('%s is taken to hold %s', (name, target) => {
    expect(proposeMapping(read('navn;lat;lon\nA;64,8;6,2', name)).targets).toEqual([target])
  })

  test('an id column must be filled and different in every row', () => {
    const id = (rows: string) => proposeMapping(read(`id;navn;lat;lon\n${rows}`)).idColumn
    expect(id('1;A;64,8;6,2\n2;B;64,8;6,2')).toBe('id')
    expect(id('1;A;64,8;6,2\n1;B;64,8;6,2')).toBeNull()
    expect(id('1;A;64,8;6,2\n;B;64,8;6,2')).toBeNull()
  })

  test('columns are found anew for a target that a person chooses', () => {
    const file = read('navn;etasjer;lat;lon\nA;3;64,8;6,2', 'liste.csv')
    expect(proposeMapping(file, ['buildings'])).toMatchObject({
      targets: ['buildings'],
      columns: { name: 'navn', storeys: 'etasjer' },
    })
  })

  test('files that map themselves only say which targets they hold', () => {
    const osm = read(
      '{"elements":[{"type":"way","id":1,"tags":{"highway":"footway","bridge":"yes"},"geometry":[{"lat":64.8,"lon":6.2},{"lat":64.8,"lon":6.21}]}]}',
    )
    expect(proposeMapping(osm)).toEqual({
      targets: ['bridges', 'ways'],
      idColumn: null,
      columns: {},
      fixed: {},
    })
    expect(proposeMapping(osm, ['ways', 'water']).targets).toEqual(['ways'])
  })
})

describe('rows', () => {
  test('have values by the schema, and every loss as a note', () => {
    const file = read(bridges, 'bruer.csv')
    const { head, rows } = mapRecords(file, { ...proposeMapping(file), idColumn: 'Bru-ID' })
    expect(rows.map(({ number, externalId }) => [number, externalId])).toEqual([
      [2, 'B1'],
      [3, 'B2'],
    ])
    expect(rows[0]?.notes).toEqual([])
    expect(rows[0]?.properties).toEqual({
      name: 'Lavvannsbrua',
      kind: 'road',
      builtYear: 1988,
      crosses: ['sea', 'rail'],
      owner: 'Kommunen',
      lengthMetres: 60.4,
      cycling: true,
      parapetHeightMetres: 1.05,
      parapetMeasuredOn: '2023-03-29',
    })
    expect(rows[1]?.properties).toEqual({
      name: 'Sjøbrua',
      kind: null,
      builtYear: null,
      crosses: ['sea'],
      owner: null,
      lengthMetres: null,
      cycling: null,
      parapetHeightMetres: null,
      parapetMeasuredOn: null,
    })
    expect(rows[1]?.notes.map(({ code, field }) => [code, field])).toEqual([
      ['value-lost', 'kind'],
      ['value-lost', 'builtYear'],
      ['value-changed', 'crosses'],
      ['value-lost', 'lengthMetres'],
      ['value-lost', 'cycling'],
      ['value-lost', 'parapetHeightMetres'],
      ['value-lost', 'parapetMeasuredOn'],
    ])
    expect(rows[1]?.notes[0]?.message.nb).toBe(
      '«Tauebru» i kolonnen Kategori er ikke tatt med i feltet Kategori. Verdiene som kan brukes, er Vegbru, Bru i fylling, Gang- og sykkelbru, Jernbanebru, Ferjeleie, Tunnel eller vegoverbygg, Støttekonstruksjon, Annet.',
    )
    expect(head).toMatchObject({
      format: 'csv',
      source: 'file',
      ownedFields: [],
      rowCount: 2,
      date: '2026-11-22',
    })
    expect(head.notes.map(({ code }) => code)).toEqual(['columns-left-out'])
    expect(head.notes[0]?.message.nb).toContain('Farge')
  })

  test.each([
    ['true', true],
    ['JA', true],
    ['Nei', false],
    ['0', false],
  ])('%s is %s', (given, value) => {
    const file = read(`navn;sykling;lat;lon\nA;${given};64,8;6,2`, 'bruer.csv')
    expect(mapRecords(file, proposeMapping(file)).rows[0]?.properties.cycling).toBe(value)
  })

  test('lengths may carry their unit', () => {
    const file = read('navn;lengde;rekkverkshøyde;lat;lon\nA;60,4 m;1050 mm;64,8;6,2', 'bruer.csv')
    const [row] = mapRecords(file, proposeMapping(file)).rows
    expect(row).toMatchObject({ properties: { lengthMetres: 60.4, parapetHeightMetres: 1.05 }, notes: [] })
  })

  test('texts beyond their length are cut, and it is said', () => {
    const file = read(`navn;lat;lon\n${'a'.repeat(300)};64,8;6,2`, 'bruer.csv')
    const [row] = mapRecords(file, proposeMapping(file)).rows
    expect(row?.properties.name).toHaveLength(200)
    expect(row?.notes.map(({ code }) => code)).toEqual(['value-changed'])
  })

  test('fixed values fill every row, and a column goes before them', () => {
    const file = read('navn;type;lat;lon\nA;;64,8;6,2\nB;Tårn eller mast;64,8;6,3', 'kaier.csv')
    const { rows } = mapRecords(file, { ...proposeMapping(file), fixed: { kind: 'quay', nonsense: 1 } })
    expect(rows.map(({ properties }) => properties)).toEqual([
      { kind: 'quay', name: 'A' },
      { kind: 'tower', name: 'B' },
    ])
  })

  test('ids made from the place are the same for the same place, whatever the row says', () => {
    const ids = (text: string) => {
      const file = read(text, 'bruer.csv')
      return mapRecords(file, proposeMapping(file)).rows.map(({ externalId }) => externalId)
    }
    const [a, b, again] = ids('navn;lat;lon\nA;64,8;6,2\nB;64,81;6,2\nC;64,8;6,2')
    expect(a).toMatch(/^at-[0-9a-f]{16}$/)
    expect(b).not.toBe(a)
    expect(again).toBe(`${a}-2`)
    expect(ids('lon;navn;lat\n6,2000001;Annet navn;64,8')).toEqual([a])
    const [nowhere, other] = ids('navn;lat;lon\nA;;\nB;;\nC;64,8;6,2')
    expect(nowhere).not.toBe(other)
  })

  test('a closed line is an outline where the target takes areas only; one point of several is a point', () => {
    const feature = (geometry: object) => ({ type: 'Feature', properties: { navn: 'A' }, geometry })
    const ring = [
      [6.2, 64.8],
      [6.21, 64.8],
      [6.21, 64.81],
      [6.2, 64.8],
    ]
    const file = read(
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          feature({ type: 'LineString', coordinates: ring }),
          feature({ type: 'MultiPoint', coordinates: [[6.2, 64.8]] }),
          feature({ type: 'LineString', coordinates: ring.slice(0, 3) }),
        ],
      }),
      'bygninger.geojson',
    )
    const { head, rows } = mapRecords(file, proposeMapping(file))
    expect(rows.map(({ geometry }) => geometry?.type)).toEqual(['Polygon', 'Point', 'LineString'])
    expect(rows[0]?.notes.map(({ code }) => code)).toEqual(['outline-read'])
    expect(rows.map((row) => mergeRow(null, row, head).action)).toEqual(['create', 'create', 'rejected'])
  })

  test('of a file that maps itself, only the chosen targets are taken; outside registers own what they bring', () => {
    const osm = read(
      '{"elements":[{"type":"way","id":1,"tags":{"highway":"footway","bridge":"yes"},"geometry":[{"lat":64.8,"lon":6.2},{"lat":64.8,"lon":6.21}]}]}',
    )
    const { head, rows } = mapRecords(osm, { ...proposeMapping(osm), targets: ['ways'] })
    expect(rows.map(({ target, externalId }) => [target, externalId])).toEqual([['ways', 'way/1']])
    expect(head).toMatchObject({ rowCount: 1, ownedFields: 'all', source: 'osm' })
  })

  test('what the reader dropped is summed up by reason, with the ids to look for', () => {
    const edge = bridgeEdgeParapet.egenskaper
    const far = [1, 2].map((n) =>
      nvdbObject(
        5,
        800_000 + n,
        [
          [900, 0],
          [950, 0],
        ],
        edge,
      ),
    )
    const file = read(JSON.stringify(nvdbPage([lavvannsbrua, ...far])))
    const { head } = mapRecords(file, proposeMapping(file))
    const dropped = head.notes.find(({ code }) => code === 'no-bridge-near')
    expect(dropped?.message.nb).toBe(
      'Ingen bru i filen ligger langs rekkverket. Gjelder 2, som ikke er tatt med: 800001, 800002.',
    )
  })

  test('are what the API takes', () => {
    const file = read(bridges, 'bruer.csv')
    const { head, rows } = mapRecords(file, proposeMapping(file))
    expect(importHeadSchema.parse(head)).toEqual(head)
    for (const row of rows) expect(importRowSchema.parse(row)).toEqual(row)
  })

  test('name things that every object in JavaScript has without harm', () => {
    const file = read('constructor;__proto__;lat;lon\nA;B;64,8;6,2', 'bruer.csv')
    const { rows } = mapRecords(file, {
      ...proposeMapping(file),
      columns: { name: 'constructor', __proto__: 'x', owner: '__proto__' },
    })
    expect(rows[0]?.properties.name).toBe('A')
  })
})
