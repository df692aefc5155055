import { describe, expect, it } from 'vitest'
import { builtTown } from './builtTown.ts'

/** Well-known names that invented ones could come to equal by chance. */
const realNames = [
  'Bergen',
  'Oslo',
  'Trondheim',
  'Bakklandet',
  'Gamle Bybro',
  'Holmenkollen',
  'Bryggen',
  'Nidelva',
  'Karl Johans gate',
]

describe('names', () => {
  const town = builtTown(4, 20_000)
  const names = (
    ['bridges', 'buildings', 'structures', 'ways', 'water', 'landuse', 'schools', 'institutions'] as const
  )
    .flatMap((target) => town.of(target).map(({ row }) => row.properties.name))
    .filter((name) => typeof name === 'string')

  it('are those of no real place', () => {
    const unwanted = new RegExp(realNames.join('|'), 'i')
    expect(names.filter((name) => unwanted.test(name))).toEqual([])
  })

  it('of the well-known things are there', () => {
    expect(names).toEqual(
      expect.arrayContaining([
        'Eksempelbrua',
        'Prøvekaia',
        'Måkestien',
        'Eksempelvik sykehus',
        'Måkeli skole',
      ]),
    )
  })

  it('of parts of town are not used twice', () => {
    const schools = town.of('schools').map(({ row }) => row.properties.name)
    expect(new Set(schools).size).toBe(schools.length)
  })
})
