import { anchorOf } from '../../geometry/anchor.ts'
import { isInside } from '../../geometry/inside.ts'
import { planar } from '../../geometry/planar.ts'
import { toEastNorth } from '../../geometry/projection.ts'
import type { PlanDepartment } from '../../model/actionPlan.ts'
import type { Geometry } from '../../model/geojson.ts'

/** The code of the department that a unit, written as people write it, belongs to; null where the plan knows none. */
export function departmentOf(written: string, departments: readonly PlanDepartment[]): string | null {
  const said = folded(written)
  if (said === '') return null
  return (
    departments.find(({ name, units }) => [name, ...units].some((one) => folded(one) === said))?.code ?? null
  )
}

const folded = (words: string) => words.trim().toLocaleLowerCase('nb').replaceAll(/\s+/g, ' ')

export interface District {
  code: string
  name: string
  geometry: Geometry
}

/** Tells which district a thing lies in, by the point on it that its label has; null where that is in none. */
export function districtFinder(districts: readonly District[]): (geometry: Geometry) => string | null {
  const areas = districts.map(({ code, geometry }) => ({ code, area: planar(geometry) }))
  if (areas.length === 0) return () => null
  return (geometry) => {
    const [east, north] = toEastNorth(anchorOf(geometry))
    return areas.find(({ area }) => isInside(area, east, north))?.code ?? null
  }
}
