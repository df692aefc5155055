import { expect, it } from 'vitest'
import { viewBbox } from '../../../web/map/viewBbox.ts'

it('is the whole world at zoom 0 in a window of one tile', () => {
  const [west, south, east, north] = viewBbox({ lon: 0, lat: 0, z: 0 }, 512, 512)
  expect([west, east]).toEqual([-180, 180])
  expect(north).toBeCloseTo(85.0511, 3)
  expect(south).toBeCloseTo(-85.0511, 3)
})

it('halves with each zoom and stays around its centre', () => {
  const [west, south, east, north] = viewBbox({ lon: 6.2, lat: 64.8, z: 14 }, 1000, 700)
  const [west15, , east15] = viewBbox({ lon: 6.2, lat: 64.8, z: 15 }, 1000, 700)
  expect(east - west).toBeCloseTo((east15 - west15) * 2, 9)
  expect((west + east) / 2).toBeCloseTo(6.2, 9)
  expect(south).toBeLessThan(64.8)
  expect(north).toBeGreaterThan(64.8)
  // A pixel is as long north as east, and a degree of longitude shrinks with the cosine of the latitude.
  const metresPerDegree = Math.cos((64.8 * Math.PI) / 180)
  expect((north - south) / ((east - west) * metresPerDegree)).toBeCloseTo(0.7, 2)
})
