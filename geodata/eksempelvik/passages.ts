import { crossing, type Lattice } from './lattice.ts'
import type { Spot } from './plane.ts'
import { hashed } from './random.ts'
import { columnStreet, rowStreet, type Street, street } from './streets.ts'

/** How a street gets past the river or the railway. */
interface Passage {
  how: 'bridge' | 'level' | 'underpass' | 'below railway bridge'
  name: string
  street: Street
}

type Way = 'road bridge' | 'footbridge' | 'level' | 'underpass' | 'none'

const riverBridges: Readonly<Record<string, string>> = {
  '-2': 'Munningsbrua',
  '2': 'Ternebrua',
  '3': 'Eksempelbrua',
  '5': 'Prøvebrua',
}

const railPassages: Readonly<Record<string, { way: Way; name: string }>> = {
  '2': { way: 'level', name: 'Planovergangen i Stasjonsgata' },
  '3': { way: 'road bridge', name: 'Sporbrua' },
  '4': { way: 'none', name: '' },
  '5': { way: 'level', name: 'Planovergangen i Linjalveien' },
  '-2': { way: 'underpass', name: 'Kompassundergangen' },
  '-3': { way: 'footbridge', name: 'Vindrosebrua' },
  '-4': { way: 'road bridge', name: 'Passerbrua' },
  '-5': { way: 'none', name: '' },
}

/** How the street along a row line crosses the river, or null where it ends at the bank. */
export function riverPassage(seed: number, row: number): Passage | null {
  // The railway crosses between rows -1 and 1; at row 4 the town is still planning its bridge.
  if (row === -1 || row === 1 || row === 4) return null
  const on = rowStreet(seed, row, 1)
  const quiet = on.kind === 'residential'
  if (quiet && row > 5 && hashed(seed, 71, row) < 0.55) return null
  const name = riverBridges[row] ?? `${stem(on.name)}brua`
  const onFoot = quiet || on.kind === 'pedestrian'
  return { how: 'bridge', name, street: onFoot ? street(on.name, 'footway') : on }
}

/** How the street along a column line crosses the railway, or null where it ends there. */
export function railPassage(seed: number, column: number): Passage | null {
  const on = columnStreet(seed, column)
  if (Math.abs(column) === 1) return { how: 'below railway bridge', name: on.name, street: on }
  const core = railPassages[column]
  const way = core?.way ?? ordinaryWay(on, hashed(seed, 72, column))
  switch (way) {
    case 'none':
      return null
    case 'road bridge':
      return { how: 'bridge', name: core?.name ?? `${stem(on.name)}brua`, street: on }
    case 'footbridge':
      return { how: 'bridge', name: core?.name ?? `${stem(on.name)}brua`, street: street(on.name, 'footway') }
    case 'level':
      return { how: 'level', name: core?.name ?? `Planovergangen i ${on.name}`, street: on }
    case 'underpass':
      return { how: 'underpass', name: core?.name ?? `${stem(on.name)}undergangen`, street: on }
  }
}

function ordinaryWay(on: Street, draw: number): Way {
  if (on.kind === 'residential') return draw < 0.5 ? 'none' : draw < 0.75 ? 'footbridge' : 'level'
  return draw < 0.5 ? 'road bridge' : draw < 0.8 ? 'underpass' : 'level'
}

function stem(streetName: string): string {
  return streetName.replace(
    /(veien|gata|stien|bakken|kroken|svingen|tunet|lia|stubben|ringen|faret|løkka)$/,
    '',
  )
}

export function riverCrossing(lattice: Lattice, row: number): Spot[] {
  return [crossing(lattice, -1, row), crossing(lattice, 1, row)]
}

export function railCrossing(lattice: Lattice, column: number): Spot[] {
  return [crossing(lattice, column, -1), crossing(lattice, column, 1)]
}
