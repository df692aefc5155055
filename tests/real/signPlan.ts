import highsLoader from 'highs'
import { bboxGeometry, bboxOf, expandBbox } from '../../geodata/geometry/bbox.ts'
import { lengthMetres } from '../../geodata/geometry/measure.ts'
import type { Geometry, LineString, MultiLineString } from '../../geodata/model/geojson.ts'
import { planSettingsSchema } from '../../geodata/model/signPlan.ts'
import { bestSigns } from '../../geodata/sign-planning/bestSigns.ts'
import { highsSolver } from '../../geodata/sign-planning/highsSolver.ts'
import { planFewest } from '../../geodata/sign-planning/planFewest.ts'
import type { PlanInput } from '../../geodata/sign-planning/planInput.ts'
import { planProblem } from '../../geodata/sign-planning/planProblem.ts'
import type { Problem, Route } from '../../geodata/sign-planning/problem.ts'
import { shortestRoutes } from '../../geodata/sign-planning/shortestRoutes.ts'
import { waysIn } from '../../geodata/sign-planning/waysIn.ts'
import type { Fact } from './facts.ts'
import type { RealImport } from './imports.ts'
import { isDisjoint, isOpen, mostRoutes } from './signPlanProof.ts'

const leastBridgeMetres = 30
const clearMetres = 60
const { readingMetres: readMetres } = planSettingsSchema.parse({})

/**
 * Signs planned for an ordinary bridge among real ways, and the proof judged by code of its own. The bridge stands for
 * infrastructure and nothing else; it is the first in the middle of the extract that several ways lead to.
 */
export async function signPlans(imports: readonly RealImport[]): Promise<Fact[]> {
  const ways = walkedWays(imports)
  const highs = highsSolver(await highsLoader())
  const bridge = ordinaryBridge(imports, (place) => waysIn(planProblem(inputFor(ways, place, 0))).length >= 2)
  return [
    ...bySingleWays(planProblem(inputFor(ways, bridge, 0))),
    ...bySingleWays(
      planProblem(inputFor(ways, bridge, 0, [bboxGeometry(expandBbox(bboxOf(bridge), clearMetres))])),
      `, none within ${clearMetres} m`,
    ),
    ...bySeveralWays(planProblem(inputFor(ways, bridge, readMetres))),
  ]

  function bySingleWays(problem: Problem, where = ''): Fact[] {
    const { chosen, uncoverable, proof } = planFewest(problem, highs)
    const arcs = new Set(chosen.map((index) => problem.candidates[index]!.arc))
    const routes: readonly Route[] = proof.kind === 'routes' ? proof.routes : []
    const what = `${chosen.length} signs on ${problem.graph.from.length} edges for ${waysIn(problem).length} ways in${where}`
    return [
      { what: `${what}: routes without a common position`, expected: chosen.length, found: routes.length },
      { what: `${what}: the routes are such`, expected: true, found: isDisjoint(problem, routes) },
      {
        what: `${what}: signs on each route`,
        expected: routes.map(() => 1).join(' '),
        found: routes.map((route) => route.filter((arc) => arcs.has(arc)).length).join(' '),
      },
      {
        what: `${what}: most routes, found another way`,
        expected: chosen.length,
        found: mostRoutes(problem, uncoverable),
      },
      {
        what: `${what}: a way in past no sign`,
        expected: false,
        found: isOpen(problem, new Set([...arcs, ...uncoverable])),
      },
    ]
  }

  function bySeveralWays(problem: Problem): Fact[] {
    const { chosen, uncoverable, proof } = planFewest(problem, highs)
    const served = new Set([...uncoverable, ...chosen.flatMap((index) => [...problem.serves[index]!])])
    const routes = shortestRoutes(problem)
    const curve = [
      ...bestSigns(
        problem,
        routes,
        routes.map(() => 1),
        highs,
      ),
    ]
    const what = `${chosen.length} signs that are read from ${readMetres} m`
    return [
      {
        what: `${what}: the solver's bound`,
        expected: chosen.length,
        found: proof.kind === 'bound' ? proof.atLeast : 'none',
      },
      { what: `${what}: a way in past no sign`, expected: false, found: isOpen(problem, served) },
      {
        what: `the share of ${routes.length} routes that ${curve.length - 1} signs reach, one by one`,
        expected: curve
          .map(({ share }) => share.toFixed(2))
          .toSorted()
          .join(' '),
        found: curve.map(({ share }) => share.toFixed(2)).join(' '),
      },
      {
        what: 'as much or more than choosing one at a time',
        expected: true,
        found: curve.every(({ share, greedyShare }) => share >= greedyShare - 1e-9),
      },
    ]
  }
}

interface Walked {
  id: string
  geometry: LineString | MultiLineString
}

function inputFor(
  ways: readonly Walked[],
  place: Geometry,
  readingMetres: number,
  forbidden: Geometry[] = [],
): PlanInput {
  return {
    ways,
    bridges: [],
    place,
    content: {
      settings: planSettingsSchema.parse({ readingMetres }),
      addedWays: [],
      closedAt: [],
      forbidden,
      counts: [],
    },
    kept: [],
    rail: [],
    youngPeople: [],
  }
}

function walkedWays(imports: readonly RealImport[]): Walked[] {
  const { created } = imports.find(({ file }) => file.targets[0] === 'ways')!
  return created.flatMap(({ row: { externalId, geometry }, properties }) => {
    const isLine = geometry?.type === 'LineString' || geometry?.type === 'MultiLineString'
    return isLine && properties.walkable !== false ? [{ id: externalId!, geometry }] : []
  })
}

/** Bridges of the same extract as the ways, so that there are ways around them. */
function ordinaryBridge(imports: readonly RealImport[], isFit: (place: Geometry) => boolean): Geometry {
  const { created } = imports.find(
    ({ file }) => file.targets[0] === 'bridges' && file.path.startsWith('osm/'),
  )!
  const lines = created.flatMap(({ row }) => (row.geometry?.type === 'LineString' ? [row.geometry] : []))
  return lines.find((one) => lengthMetres(one) >= leastBridgeMetres && isFit(one))!
}
