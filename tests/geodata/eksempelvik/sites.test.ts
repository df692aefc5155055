import { describe, expect, it } from 'vitest'
import { townReport, townSites } from '../../../geodata/eksempelvik/sites.ts'
import { planTown, townBbox } from '../../../geodata/eksempelvik/town.ts'
import { intersects } from '../../../geodata/geometry/measure.ts'
import { planar } from '../../../geodata/geometry/planar.ts'
import type { Bbox, LonLat, Polygon } from '../../../geodata/model/geojson.ts'
import { generalise } from '../../../geodata/sites/generalise.ts'
import { newReportSchema } from '../../../geodata/sites/report.ts'
import { judgeDates, stateOn, withNextAssessment } from '../../../geodata/sites/review.ts'
import { newSiteSchema } from '../../../geodata/sites/site.ts'
import { textErrors } from '../../../geodata/sites/textCheck.ts'
import { builtTown } from './builtTown.ts'

const today = '2026-11-22'

describe.each([
  [1814, 2500],
  [2, 1000],
  [9, 4000],
])('the invented sites of town %i with %i buildings', (seed, buildings) => {
  const plan = planTown({ seed, buildings })
  const sites = townSites(plan, today).map((site) => newSiteSchema.parse(site))
  const report = newReportSchema.parse(townReport(plan))

  it('can be registered as they are, and their texts are remarked on by nobody', () => {
    for (const { properties } of sites) {
      expect(judgeDates(properties, today)).toEqual([])
      expect(textErrors({ name: properties.name, note: properties.note }, { confirmed: false })).toEqual([])
    }
    expect(textErrors({ note: report.note }, { confirmed: false })).toEqual([])
  })

  it('lie in the town, apart from each other, with no thing of the register in them', () => {
    const box = planar(boxAround(townBbox(plan)))
    const areas = [...sites, report].map(({ geometry }) => {
      const area = generalise(geometry, townBbox(plan))
      if (!area.valid) throw new Error('not an area')
      return planar(area.geometry)
    })
    const town = builtTown(seed, buildings)
    for (const [at, area] of areas.entries()) {
      expect(intersects(area, box)).toBe(true)
      for (const other of areas.slice(at + 1)) expect(intersects(area, other)).toBe(false)
      for (const { shape } of [...town.of('bridges'), ...town.of('structures')])
        expect(intersects(area, shape)).toBe(false)
    }
  })

  it('are named after no thing', () => {
    const names = sites.map(({ properties }) => properties.name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^Eksempelområde (vest|sør|øst)$/)
  })
})

it('of the trial’s town there are three, one due for assessment', () => {
  const sites = townSites(planTown({ seed: 1814, buildings: 2500 }), today).map((site) =>
    newSiteSchema.parse(site),
  )
  const states = sites.map(({ properties }) =>
    stateOn({ closed: null, properties: withNextAssessment(properties) }, today),
  )
  expect(states).toEqual(['open', 'open', 'due'])
})

function boxAround([west, south, east, north]: Bbox): Polygon {
  const ring: LonLat[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'Polygon', coordinates: [ring] }
}
