import { describe, expect, it } from 'vitest'
import { areasByPerson, areasOfProject, tooManyAreas } from '../../../geodata/clarifications/limits.ts'

const now = new Date('2026-11-22T12:00:00Z')
const hour = 60 * 60 * 1000
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * hour).toISOString()
const times = (count: number, hours: (at: number) => number) =>
  Array.from({ length: count }, (_, at) => hoursAgo(hours(at)))

describe('areas', () => {
  it('are free until the limit, and then wait for the oldest that counts to leave the window', () => {
    const four = times(areasOfProject.areas - 1, (at) => at + 1)
    expect(tooManyAreas({ ofProject: four, byPerson: four }, now)).toBeNull()
    const five = [hoursAgo(7 * 24 - 2), ...four]
    expect(tooManyAreas({ ofProject: five, byPerson: four }, now)?.retryAfterSeconds).toBe(2 * 3600)
  })

  it('that have left the window do not count', () => {
    const old = times(20, (at) => 7 * 24 + at)
    expect(
      tooManyAreas({ ofProject: old, byPerson: times(areasByPerson.areas - 1, () => 1) }, now),
    ).toBeNull()
  })

  it('by one person are limited over all projects, in other words', () => {
    const many = times(areasByPerson.areas, (at) => 23 - at / 10)
    const refused = tooManyAreas({ ofProject: [], byPerson: many }, now)!
    expect(refused.retryAfterSeconds).toBe(3600)
    expect(refused.detail.nb).toContain(`${areasByPerson.areas} områder`)
  })

  it('take the longer of the two waits', () => {
    const many = times(areasByPerson.areas, () => 23)
    const five = times(areasOfProject.areas, () => 24)
    const refused = tooManyAreas({ ofProject: five, byPerson: many }, now)!
    expect(refused.retryAfterSeconds).toBe(6 * 24 * 3600)
    expect(refused.detail.nb).toContain(`${areasOfProject.areas} ganger`)
  })

  it('may come in any order', () => {
    const five = times(areasOfProject.areas, (at) => at * 10)
    const turned = [...five].reverse()
    expect(tooManyAreas({ ofProject: turned, byPerson: [] }, now)).toEqual(
      tooManyAreas({ ofProject: five, byPerson: [] }, now),
    )
  })
})
