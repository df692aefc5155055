import { describe, expect, it } from 'vitest'
import { sharedCatalogue } from '../../../geodata/catalogue/catalogue.ts'
import { coverageOn } from '../../../geodata/securing/coverageOn.ts'
import { layout } from '../../../geodata/securing/layout.ts'
import { comparisonsOf } from '../../../geodata/suggestions/comparable.ts'
import { type SafeguardHere, sayAlone, warningsOf } from '../../../geodata/suggestions/here.ts'
import { suggestTypes } from '../../../geodata/suggestions/suggest.ts'

const properties = {
  kind: 'footbridge',
  status: 'in_use',
  pedestrianAccess: 'both_sides',
  lengthMetres: 60,
  heightMetres: 40,
}
const bridge = {
  collection: 'bridges' as const,
  properties,
  geometry: {
    type: 'LineString' as const,
    coordinates: [
      [6, 64],
      [6.001, 64],
    ] as [number, number][],
  },
}
/** The sides are covered, the ends open, as surveyed. */
function coverage(surveyed = true) {
  const edges = layout(bridge, null)
  const facts = {
    edges,
    surveyed,
    lineMoved: false,
    linesAbreast: false,
    parapets: [],
    requiredHeightMetres: null,
  }
  const screen = {
    ...{ id: 'a', role: 'covers' as const, registeredOn: '2020-01-01', breaches: [], heightMetres: null },
    ...{ status: 'done' as const, doneOn: null, untilOn: null, removedOn: null },
    extent: ['left', 'right'].map((edge) => ({ edge, from: 0, to: null })),
  }
  return coverageOn({ ...facts, safeguards: [screen] }, '2026-01-01')
}
const types = sharedCatalogue.entries
const here = (...roles: SafeguardHere['role'][]) => roles.map((role) => ({ id: null, kind: 'T01', role }))

describe('suggestions for a footbridge with open ends', () => {
  it('begin with what can stand at the ends, and say why and what is not known', () => {
    const suggested = suggestTypes({ thing: bridge, coverage: coverage(), here: here('covers'), types })
    expect(suggested.slice(0, 3).map(({ kind, closesGap, isHere }) => [kind, closesGap, isHere])).toEqual([
      ['T01', true, true],
      ['T04', true, false],
      ['T24', true, false],
    ])
    expect(suggested[1]!.why).toEqual({
      nb: 'Egnet for gang- og sykkelbru med gangtilkomst (begge sider). Kan dekke det som er åpent: ende ved start, ende ved slutt.',
      en: 'Suitable for: foot and cycle bridge with pedestrian access (both sides). Can cover what is open: end at the start, end at the finish.',
    })
    expect(suggested[2]!.why.nb).toContain('Ikke registrert: planlagt rehabilitering.')
  })

  it('say nothing of what is open while nobody has looked', () => {
    const [first] = suggestTypes({ thing: bridge, coverage: coverage(false), here: [], types })
    expect(first!.why.nb).toBe('Egnet for gang- og sykkelbru med gangtilkomst (begge sider).')
  })
})

describe('warnings', () => {
  const none = { state: null, notes: [] }
  it('tell of supplements alone, and only when there is nothing that limits access', () => {
    expect(warningsOf(none, [])).toEqual([])
    expect(warningsOf(none, here('no', 'adds'))).toEqual(['only_supplements'])
    expect(warningsOf(none, here('no', 'part_time'))).toEqual(['part_time'])
    expect(warningsOf(none, here('no', 'covers'))).toEqual([])
    expect(warningsOf({ state: 'partial', notes: ['temporary'] }, here('covers'))).toEqual([
      'partial',
      'temporary',
    ])
  })

  it('are given when a type is chosen that does not cover, where nothing does', () => {
    expect(sayAlone('covers', [])).toBeNull()
    expect(sayAlone('no', here('covers'))).toBeNull()
    expect(sayAlone('no', here('part_time'))?.nb).toMatch(/står aldri alene/)
    expect(sayAlone('adds', [])?.nb).toMatch(/tillegg/)
  })
})

describe('what a thing is compared with', () => {
  it('is the most alike first, and of the same kind at least', () => {
    const found = comparisonsOf({ collection: 'bridges', properties })
    expect(found.map(({ likenesses }) => likenesses.length)).toEqual([4, 3, 2, 1])
    expect(found[0]!.likenesses.slice(2)).toEqual([
      { attribute: 'lengthMetres', from: 50, below: 100 },
      { attribute: 'heightMetres', from: 40, below: null },
    ])
    expect(found[0]!.what.nb).toBe(
      'bruer av slaget «Gang- og sykkelbru», gangtilkomst: begge sider, 50–100 m lang, minst 40 m høy',
    )
    expect(comparisonsOf({ collection: 'structures', properties: { kind: 'quay' } })).toHaveLength(1)
    expect(comparisonsOf({ collection: 'buildings', properties: { use: null } })).toEqual([])
  })
})
