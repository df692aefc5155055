import { reprojectPosition, toEastNorth, toLonLat } from '../../../geodata/geometry/projection.ts'
import type { LonLat } from '../../../geodata/model/geojson.ts'

/*
 * Answers in the exact shape of NVDB API Les V4, about bridges that do not exist in a town that does not exist.
 * Places are given as metres east and north of the middle of Eksempelvik.
 */

const middle = toEastNorth([6.2, 64.8])
type Place = readonly [eastMetres: number, northMetres: number]

export function lonLatAt([east, north]: Place): LonLat {
  return toLonLat([middle[0] + east, middle[1] + north])
}

function utm33([east, north]: Place): string {
  const [x, y] = reprojectPosition(lonLatAt([east, north]), 'EPSG:4326', 'EPSG:25833')
  return `${x.toFixed(3)} ${y.toFixed(3)} 12.5`
}

/** `LINESTRING Z (…)` in UTM 33 with NN2000 heights, as V4 writes it. */
export function lineWkt(places: readonly Place[]): string {
  return `LINESTRING Z (${places.map(utm33).join(',')})`
}

interface Attribute {
  id: number
  navn: string
  verdi: unknown
  egenskapstype: string
  enum_id?: number
  enhet?: { id: number; navn: string; kortnavn: string }
}

const metre = { id: 1, navn: 'Meter', kortnavn: 'm' }

export function textAttribute(id: number, navn: string, verdi: string): Attribute {
  return { id, navn, verdi, egenskapstype: 'Tekst' }
}

export function enumAttribute(id: number, navn: string, verdi: string, enum_id: number): Attribute {
  return { id, navn, verdi, enum_id, egenskapstype: 'Tekstenum' }
}

export function numberAttribute(id: number, navn: string, verdi: number, enhet = metre): Attribute {
  return { id, navn, verdi, egenskapstype: 'Flyttall', enhet }
}

/** A road object of the type, along the line; `more` replaces members. */
export function nvdbObject(
  type: 5 | 60 | 538,
  id: number,
  places: readonly Place[],
  egenskaper: readonly Attribute[],
  more: Record<string, unknown> = {},
) {
  const wkt = lineWkt(places)
  return {
    id,
    href: `https://nvdbapiles.atlas.vegvesen.no/vegobjekter/${type}/${id}`,
    metadata: {
      type: { id: type, navn: type === 60 ? 'Bru' : type === 5 ? 'Rekkverk' : 'Adresse' },
      versjon: 2,
      startdato: '2019-05-01',
      sist_modifisert: '2025-05-01T08:05:41Z',
    },
    egenskaper,
    relasjoner: {},
    geometri: { wkt, srid: 5973, egengeometri: true },
    lokasjon: { kommuner: [9999], fylker: [99], geometri: { wkt, srid: 5973 } },
    ...more,
  }
}

/** A page of an answer; `next` is the address of the one after. */
export function nvdbPage(objekter: readonly unknown[], next?: string) {
  const neste = next ? { start: new URL(next).searchParams.get('start') ?? '', href: next } : undefined
  return {
    objekter,
    metadata: { returnert: objekter.length, sidestørrelse: objekter.length, ...(neste && { neste }) },
  }
}

/** A road bridge 60 m long, east to west. */
export const lavvannsbrua = nvdbObject(
  60,
  900001,
  [
    [0, 0],
    [60, 0],
  ],
  [
    textAttribute(1080, 'Navn', 'Lavvannsbrua'),
    enumAttribute(1263, 'Brukategori', 'Vegbru', 7304),
    enumAttribute(11317, 'Status', 'Trafikkert', 19262),
    textAttribute(2175, 'Brutusnummer', '99-0001'),
    numberAttribute(1313, 'Lengde', 60.4),
    { id: 10278, navn: 'Byggeår', verdi: 1988, egenskapstype: 'Heltall' },
    enumAttribute(8969, 'Vedlikeholdsansvarlig', 'Kommunen', 11807),
    enumAttribute(1404, 'Materialtype', 'Stål', 12327),
  ],
)

/** A parapet on the bridge's north edge, 5 m from its centre line. */
export const bridgeEdgeParapet = nvdbObject(
  5,
  800001,
  [
    [-10, 5],
    [70, 5],
  ],
  [
    enumAttribute(1089, 'Rekkverkstype', 'Stålrør m/runde stålstolper', 13748),
    enumAttribute(1248, 'Bruksområde', 'Brukant/stup', 4667),
    numberAttribute(1298, 'Lengde', 80),
    numberAttribute(1574, 'Høyde', 1.05),
  ],
)
