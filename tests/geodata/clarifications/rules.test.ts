import { describe, expect, it } from 'vitest'
import { adviceFault, readyAdvice } from '../../../geodata/clarifications/advice.ts'
import { isAskedAbout, isWithdrawn } from '../../../geodata/clarifications/asking.ts'
import { redrawFacts, sayRedraws } from '../../../geodata/clarifications/redraws.ts'
import type { Area } from '../../../geodata/model/geojson.ts'

/** A square near Eksempelvik, so many metres east of its corner. */
function squareAt(eastMetres: number, sideMetres = 100): Area {
  const [lon, lat] = [6.2, 64.8]
  const degreesEast = (metres: number) => metres / (111_450 * Math.cos((lat * Math.PI) / 180))
  const [west, east] = [lon + degreesEast(eastMetres), lon + degreesEast(eastMetres + sideMetres)]
  const north = lat + sideMetres / 111_450
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, lat],
        [east, lat],
        [east, north],
        [west, north],
        [west, lat],
      ],
    ],
  }
}

const standing = { geometry: squareAt(0), deletedAt: null }
const moved = { geometry: squareAt(30), deletedAt: null }
const gone = { geometry: squareAt(0), deletedAt: '2026-11-22T12:00:00Z' }

describe('a question', () => {
  it.each([
    ['a new project', null, standing, true, false],
    ['a new area', standing, moved, true, true],
    ['attributes alone', standing, { ...standing }, false, false],
    ['a deletion', standing, gone, false, true],
    ['a deletion with another area', standing, { ...gone, geometry: squareAt(30) }, false, true],
    ['a project that comes back', gone, standing, true, true],
  ] as const)('%s', (_, previous, next, asked, withdrawn) => {
    expect([isAskedAbout(previous, next), isWithdrawn(previous, next)]).toEqual([asked, withdrawn])
  })
})

describe('redraws', () => {
  const other = { projectId: 'a', name: 'Nabokvartalet', askedAt: '2026-11-20T12:00:00Z' }

  it('are counted, and measured from the area before', () => {
    const facts = redrawFacts(squareAt(60), { earlier: [squareAt(0), squareAt(20)], others: [] })
    expect(facts).toMatchObject({ areas: 3, movedMetres: 40, overlapping: [] })
    expect(facts.areaM2).toBeGreaterThan(9_900)
    expect(sayRedraws(facts).map(({ nb }) => nb)).toEqual([
      'Området er tegnet 3 ganger.',
      'Sist ble midten flyttet 40 m.',
      'Samme person har ikke tegnet andre prosjekter over dette de siste 90 dagene.',
    ])
  })

  it('name the same person’s projects over this one, and how much of it they cover', () => {
    const facts = redrawFacts(squareAt(0), {
      earlier: [],
      others: [
        { ...other, area: squareAt(75) },
        { ...other, area: squareAt(200) },
        { ...other, area: squareAt(-10, 130) },
      ],
    })
    expect(facts.movedMetres).toBeNull()
    expect(facts.overlapping).toEqual([
      { ...other, share: 0.25 },
      { ...other, share: 1 },
    ])
    expect(sayRedraws(facts).at(-1)!.nb).toContain('2 andre prosjekter')
  })
})

describe('advice', () => {
  it('stands with a special assessment, and only there', () => {
    expect(adviceFault('none', null)).toBeNull()
    expect(adviceFault('none', '  ')).toBeNull()
    expect(adviceFault('special', readyAdvice[0]!.nb)).toBeNull()
    expect(adviceFault('none', readyAdvice[0]!.nb)?.code).toBe('advice-without-reason')
    expect(adviceFault('special', null)?.code).toBe('advice-missing')
    expect(adviceFault('special', ' Ja.      ')?.code).toBe('advice-missing')
  })

  it('is offered in words that tell neither why nor where', () => {
    for (const { nb, en } of readyAdvice)
      expect(`${nb} ${en}`).not.toMatch(
        /selvmord|suicid|særskilt|hotspot|utsatt|risiko|risk\b|hendelse|incident/i,
      )
  })
})
