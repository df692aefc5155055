import type { z } from 'zod'
import { intersects } from '../geometry/measure.ts'
import { planar } from '../geometry/planar.ts'
import { addMonths } from '../model/calendar.ts'
import type { Geometry, Polygon } from '../model/geojson.ts'
import { generalise } from '../sites/generalise.ts'
import type { newReportSchema } from '../sites/report.ts'
import type { newSiteSchema } from '../sites/site.ts'
import { townBridges } from './bridges.ts'
import { rectangle } from './footprint.ts'
import { crossing, outer } from './lattice.ts'
import { lineOf, polygonOf } from './place.ts'
import type { TownPlan } from './plan.ts'
import { distance, middleOf, type Spot } from './plane.ts'
import { townStructures } from './structures.ts'

/*
 * Sites of concern in the fictional town, so that a trial has some: street corners away from every bridge and structure,
 * named by where in the town they lie. They say nothing of what makes a place one.
 */

type NewSite = z.input<typeof newSiteSchema>

const sideMetres = 140
const outMetres = 650

const judgements = [
  { side: 'vest', to: [-1, 0], level: 'L1', basis: 'professional', factor: 'passing_people', monthsAgo: 4 },
  { side: 'sør', to: [0, -1], level: 'L2', basis: 'owner_operator', factor: 'easy_access', monthsAgo: 9 },
  // Due for a new assessment.
  { side: 'øst', to: [1, 0], level: 'L3', basis: 'users_relatives', factor: 'population', monthsAgo: 13 },
] as const

/** A few invented sites; `today` is an ISO date. One is due for assessment. */
export function townSites(plan: TownPlan, today: string): NewSite[] {
  return judgements.map(({ side, to, level, basis, factor, monthsAgo }) => ({
    geometry: openCorner(plan, to),
    properties: {
      name: `Eksempelområde ${side}`,
      level,
      basis,
      factors: [factor],
      assessedOn: addMonths(today, -monthsAgo),
      nextAssessmentOn: null,
      linked: [],
      note: 'Oppdiktet eksempel. Ses i sammenheng med planer i nærheten.',
    },
  }))
}

/** What someone without clearance has reported in confidence: an area that is no site. */
export function townReport(plan: TownPlan): z.input<typeof newReportSchema> {
  return {
    geometry: openCorner(plan, [0, 0.2]),
    basis: 'other',
    note: 'Oppdiktet eksempel. Ber om at området ses på neste gang gata planlegges.',
  }
}

/** A square round a street corner on that side of the town, generalised nowhere near a thing of the register. */
function openCorner(plan: TownPlan, [east, north]: Spot): Polygon {
  const corners = plan.cells.map(({ column, row }) => crossing(plan, outer(column), outer(row)))
  const middle = middleOf(corners)
  const wanted: Spot = [middle[0] + east * outMetres, middle[1] + north * outMetres]
  const things = [
    ...townBridges(plan).map(({ line }): Geometry => lineOf(line)),
    ...Array.from(townStructures(plan), ({ geometry }) => geometry),
  ].map((geometry) => planar(geometry))
  const squares = corners
    .sort((a, b) => distance(a, wanted) - distance(b, wanted))
    .map((corner) => polygonOf(rectangle(corner, [1, 0], sideMetres, sideMetres)))
  const open = squares.find((square) => {
    const area = generalise(square)
    return area.valid && !things.some((thing) => intersects(planar(area.geometry), thing))
  })
  if (!open) throw new RangeError('the town has no open street corner')
  return open
}
