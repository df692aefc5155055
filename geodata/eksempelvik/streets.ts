import { hashed } from './random.ts'
import { streetName } from './streetNames.ts'

/** Words of OpenStreetMap, so that the demo and imported ways are drawn alike. */
type WayKind =
  | 'primary'
  | 'secondary'
  | 'tertiary'
  | 'residential'
  | 'service'
  | 'pedestrian'
  | 'footway'
  | 'cycleway'
  | 'steps'

export interface Street {
  name: string
  kind: WayKind
  /** From the middle to where plots begin. */
  halfWidthMetres: number
}

const halfWidths: Readonly<Record<WayKind, number>> = {
  primary: 11,
  secondary: 9.5,
  tertiary: 8.5,
  residential: 6.5,
  service: 5,
  pedestrian: 6,
  footway: 3.5,
  cycleway: 4,
  steps: 3,
}

export function street(name: string, kind: WayKind): Street {
  return { name, kind, halfWidthMetres: halfWidths[kind] }
}

const namedColumns: Readonly<Record<string, Street>> = {
  '2': street('Stasjonsgata', 'tertiary'),
  '3': street('Lodderampveien', 'secondary'),
  '4': street('Sjøstjernegata', 'residential'),
  '5': street('Linjalveien', 'tertiary'),
  '-2': street('Kompassgata', 'tertiary'),
  '-3': street('Vindrosegata', 'residential'),
  '-4': street('Passerveien', 'secondary'),
  '-5': street('Målestokkveien', 'residential'),
}

const namedRows: Readonly<Record<string, Street>> = {
  '2': street('Mønstergata', 'residential'),
  '3': street('Eksempelveien', 'primary'),
  '4': street('Prøvegata', 'residential'),
  '5': street('Kladdeveien', 'tertiary'),
  '6': street('Utkastveien', 'residential'),
}

/** The street along a column line; the same name all the way, as long streets have. */
export function columnStreet(seed: number, column: number): Street {
  if (Math.abs(column) === 1) return street(column < 0 ? 'Terneslepa' : 'Elvestien', 'footway')
  const named = namedColumns[column]
  if (named) return named
  const kind = column % 5 === 0 ? 'secondary' : column % 2 === 0 ? 'residential' : 'tertiary'
  return street(streetName(hashed(seed, 31, column), hashed(seed, 32, column)), kind)
}

/** The street along a row line, seen from one column of cells. */
export function rowStreet(seed: number, row: number, column: number): Street {
  if (row === -2) {
    return Math.abs(column) <= 3 ? street('Havnepromenaden', 'pedestrian') : street('Svabergstien', 'footway')
  }
  if (row === -1) return street('Sporstien', 'cycleway')
  if (row === 1) return street('Banegata', 'tertiary')
  // The middle of the shopping street is for people on foot.
  if (row === 2 && (column === 1 || column === -1)) return street('Mønstergata', 'pedestrian')
  const named = namedRows[row]
  if (named) return named
  const kind = row % 5 === 3 ? 'primary' : row % 2 === 0 ? 'residential' : 'tertiary'
  return street(streetName(hashed(seed, 33, row), hashed(seed, 34, row)), kind)
}
