import type { Geometry } from '../model/geojson.ts'
import type { StructureProperties } from '../model/structure.ts'
import { frontQuay, shapeHarbour } from './harbour.ts'
import { visitIsland } from './islands.ts'
import { crossingOnSheet, outer } from './lattice.ts'
import { railCrossing, railPassage } from './passages.ts'
import { lineOf, pointAt, polygonOf } from './place.ts'
import type { TownPlan } from './plan.ts'
import { along, lineLength, type Spot } from './plane.ts'
import { platforms } from './railway.ts'
import type { Feature } from './rows.ts'
import { viewpoint } from './viewpoint.ts'

type Attributes = Omit<Partial<StructureProperties>, 'name' | 'kind'>

function structure(
  key: string,
  kind: StructureProperties['kind'],
  name: string,
  geometry: Geometry,
  rest: Attributes,
): Feature {
  return { externalId: `ev-konstr-${key}`, geometry, properties: { name, kind, ...rest } }
}

function metres(line: readonly Spot[]): number {
  return Math.round(lineLength(line) * 10) / 10
}

/** Everything with an edge, a height or a crossing that is neither a bridge nor a building. */
export function* townStructures(plan: TownPlan): Generator<Feature> {
  yield* quays(plan)
  for (const [i, { name, outline }] of platforms(plan.terrain).entries()) {
    yield structure(`plattform-${i + 1}`, 'platform', `${name}, Eksempelvik stasjon`, polygonOf(outline), {
      owner: 'Eksempelbanen',
      publicAccess: true,
      heightMetres: 0.8,
      lighting: 'LED, hele døgnet',
      coverage: i === 0 ? 'partial' : null,
      coverageNote: i === 0 ? 'Gjerdet mangler ved østre plattformende.' : null,
    })
  }
  const { outline, stairs, wall } = viewpoint(plan)
  yield structure('utsikt', 'viewpoint', 'Utsiktspunktet Høydekurven', polygonOf(outline), {
    heightMetres: 14,
    publicAccess: true,
    parapetHeightMetres: 1.1,
    coverage: 'partial',
    coverageNote: 'Rekkverket dekker ikke sidene.',
    owner: 'Eksempelvik kommune',
  })
  yield structure('trapp', 'stairs', 'Utsiktstrappa', lineOf(stairs), {
    lengthMetres: metres(stairs),
    heightMetres: 9,
    publicAccess: true,
    owner: 'Eksempelvik kommune',
  })
  yield structure('mur', 'retaining_wall', 'Støttemuren i Høydekurven', lineOf(wall), {
    lengthMetres: metres(wall),
    heightMetres: 3.8,
    publicAccess: true,
    owner: 'Eksempelvik kommune',
  })
  yield structure('lykt', 'tower', 'Lyktetårnet på Måkeholmen', pointAt(visitIsland(plan).light), {
    heightMetres: 16,
    publicAccess: false,
    coverage: 'full',
    owner: 'Eksempelvik havn',
  })
  yield* railCrossings(plan)
}

function* quays(plan: TownPlan): Generator<Feature> {
  const harbour = shapeHarbour(plan)
  const edge = (line: number) => crossingOnSheet(plan, line, -2)[0]
  const mouth = plan.terrain.waterEdgeU(-199)
  const [left, right] = harbour.openingU
  const fronts = [
    { name: 'Prøvekaia', line: frontQuay(plan.terrain, edge(-3), edge(-2)) },
    { name: 'Mønsterkaia', line: frontQuay(plan.terrain, edge(-2), -mouth) },
    { name: 'Ankerkaia', line: frontQuay(plan.terrain, mouth, edge(2)) },
    { name: 'Vestre molo', line: frontQuay(plan.terrain, edge(2), left) },
    { name: 'Østre molo', line: frontQuay(plan.terrain, right, edge(3)) },
    { name: 'Fiskekaia', line: frontQuay(plan.terrain, edge(3), edge(4)) },
  ]
  for (const [i, { name, line }] of [...fronts, ...harbour.quays].entries()) {
    const coverage = (['none', 'partial', null] as const)[i % 3]!
    yield structure(`kai-${i + 1}`, 'quay', name, lineOf(line), {
      lengthMetres: metres(line),
      heightMetres: 2.4,
      publicAccess: name !== 'Fiskekaia',
      owner: 'Eksempelvik havn',
      coverage,
      coverageNote: coverage === 'partial' ? 'Kantlist på hele kaia, stiger bare i den ene enden.' : null,
    })
  }
}

/** Level crossings and underpasses, from the core outwards. */
function* railCrossings(plan: TownPlan): Generator<Feature> {
  const beside = plan.cells.filter((cell) => Math.abs(cell.row) === 1)
  for (const column of new Set(beside.flatMap((cell) => [cell.column, outer(cell.column)]))) {
    const passage = railPassage(plan.seed, column)
    if (passage === null) continue
    const [from, to] = railCrossing(plan, column) as [Spot, Spot]
    if (passage.how === 'level') {
      yield structure(
        `planovergang-${column}`,
        'railway_crossing',
        passage.name,
        pointAt(along(from, to, 0.5)),
        { publicAccess: true, owner: 'Eksempelbanen' },
      )
    } else if (passage.how === 'underpass') {
      yield structure(`undergang-${column}`, 'underpass', passage.name, lineOf([from, to]), {
        lengthMetres: metres([from, to]),
        heightMetres: 3.1,
        publicAccess: true,
        owner: 'Eksempelvik kommune',
      })
    }
  }
}
