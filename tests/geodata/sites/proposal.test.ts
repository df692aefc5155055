import { expect, test } from 'vitest'
import { generalise } from '../../../geodata/sites/generalise.ts'
import { nearSites } from '../../../geodata/sites/nearSites.ts'
import { propose } from '../../../geodata/sites/proposal.ts'
import type { SiteLevel } from '../../../geodata/sites/site.ts'
import { point, polygon, rectangle } from '../geometry/shapes.ts'

/** A site of one cell whose west side lies so many hundred metres east of the origin. */
function site(name: string, hundredsEast: number, level: SiteLevel = 'L2') {
  const result = generalise(point(hundredsEast * 100 + 50, 50))
  if (!result.valid) throw new Error('not a place')
  return { geometry: result.geometry, properties: { name, level } }
}

const project = polygon(rectangle(-90, 10, 0, 90))

test('sites within reach come nearest first, with the distance between the areas', () => {
  const sites = [site('far', 4), site('near', 1), site('touching', 0), site('beyond', 6)]
  const near = nearSites(project, sites, 500)
  expect(near.map(({ site, metres }) => [site.properties.name, Math.round(metres)])).toEqual([
    ['touching', 0],
    ['near', 100],
    ['far', 400],
  ])
})

test('a site that holds the whole project is at no distance', () => {
  const [only] = nearSites(polygon(rectangle(110, 10, 120, 20)), [site('around', 1)], 0)
  expect(only?.metres).toBe(0)
})

test('nothing near proposes no special assessment, and says how far was looked', () => {
  const { outcome, why } = propose([], 500)
  expect(outcome).toBe('none')
  expect(why[0]?.nb).toContain('500 m')
})

test.each([
  ['L1', 1, 'special'],
  ['L1', 2, 'none'],
  ['L2', 2, 'special'],
  ['L2', 3, 'none'],
  ['L3', 5, 'special'],
] as const)('level %s at %d00 m proposes %s', (level, hundreds, expected) => {
  const near = nearSites(project, [site('Prøvekaia', hundreds, level)], 500)
  const { outcome, why } = propose(near, 500)
  expect(outcome).toBe(expected)
  expect(why).toHaveLength(1)
  expect(why[0]?.nb).toMatch(/^Prøvekaia \(nivå \d\) ligger \d00 m fra området og .+\.$/)
  expect(why[0]?.en).toMatch(/^Prøvekaia \(level \d\) lies \d00 m from the area and .+\.$/)
})

test('one that speaks for it is enough', () => {
  const near = nearSites(project, [site('a', 4, 'L1'), site('b', 3, 'L3')], 500)
  expect(propose(near, 500).outcome).toBe('special')
})
