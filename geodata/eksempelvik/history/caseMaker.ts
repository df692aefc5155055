import type { Polygon } from '../../model/geojson.ts'
import type { ProjectProperties } from '../../model/project.ts'
import { cellRing } from '../cells.ts'
import { rectangle } from '../footprint.ts'
import type { Known } from '../known.ts'
import { polygonOf } from '../place.ts'
import type { TownPlan } from '../plan.ts'
import { middleOf, offsetLine, type Spot } from '../plane.ts'
import { ringInside } from '../ringInside.ts'
import { siteOf } from '../siteOf.ts'
import type { PastCase } from './case.ts'
import { promises } from './promises.ts'

type Described = { name: string; kind: ProjectProperties['kind'] } & Partial<ProjectProperties>
/** Registered, run, sent, signed, decided: days before today. */
type Days = readonly [registered: number, run: number, sent: number, signed: number, decided: number]

/** Grounds in the town, and cases on them: one that was checked on its way to the decision, and one that never was. */
export function caseMaker(plan: TownPlan, known: Known) {
  const block = (column: number, row: number) => {
    const ring = cellRing(plan, { column, row }).map((stake) => stake.at)
    return polygonOf(ringInside(ring, 6, 1) ?? ring)
  }
  const plot = (column: number, row: number, widthMetres: number, depthMetres: number) => {
    const middle = middleOf(cellRing(plan, { column, row }).map((stake) => stake.at))
    return polygonOf(rectangle(middle, [1, 0], widthMetres, depthMetres))
  }
  const building = (name: string, marginMetres: number) =>
    polygonOf(siteOf(known.building(name).outline, marginMetres))
  const along = (line: readonly Spot[]) =>
    polygonOf([...offsetLine(line, -9), ...offsetLine(line, 9).reverse()])
  const bridge = (name: string) => along(known.bridge(name).line)

  const begun = (
    geometry: Polygon,
    properties: Described,
    days: Pick<PastCase, 'registered' | 'decided'>,
  ): Omit<PastCase, 'check'> => ({
    project: { geometry, properties: { status: 'active', ...properties } },
    ...days,
  })
  const checked = (
    geometry: Polygon,
    [registered, run, sent, signed, decided]: Days,
    properties: Described,
    sentBy: 'planner' | 'several' = 'planner',
  ): PastCase => ({
    ...begun(geometry, properties, { registered, decided }),
    check: { run, sent, sentBy, signed, promises: promises[properties.name] ?? [] },
  })
  const unchecked = (
    geometry: Polygon,
    [registered, decided]: readonly [number, number],
    properties: Described,
  ): PastCase => ({ ...begun(geometry, properties, { registered, decided }), check: null })

  return { block, plot, building, bridge, checked, unchecked }
}
