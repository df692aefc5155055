import { describe, expect, test } from 'vitest'
import type { CoverageOn } from '../../../geodata/model/coverage.ts'
import type { Edge } from '../../../geodata/model/edge.ts'
import type { LineString } from '../../../geodata/model/geojson.ts'
import { type CoverageFacts, coverageOn, isGap } from '../../../geodata/securing/coverageOn.ts'
import { type LaidEdge, layout } from '../../../geodata/securing/layout.ts'
import type { Breach, SafeguardFacts } from '../../../geodata/securing/standing.ts'
import { line } from '../geometry/shapes.ts'

const day = '2026-06-15'

function edge(code: string, more: Partial<LaidEdge> = {}): LaidEdge {
  return { code, name: '', line: null, lengthMetres: 10, access: 'all', reachable: [], ...more }
}
function screen(more: Partial<SafeguardFacts> = {}): SafeguardFacts {
  return {
    id: 'screen',
    role: 'covers',
    status: 'done',
    extent: [{ edge: 'left', from: 0, to: null }],
    heightMetres: null,
    registeredOn: '2020-01-01',
    doneOn: null,
    untilOn: null,
    removedOn: null,
    breaches: [],
    ...more,
  }
}
function fault(more: Partial<Breach> = {}): Breach {
  return { foundOn: '2026-01-10', mendedOn: null, stretches: [], securing: null, ...more }
}
function reckon(more: Partial<CoverageFacts> = {}, date = day): CoverageOn {
  return coverageOn(
    {
      edges: [edge('left')],
      surveyed: true,
      lineMoved: false,
      linesAbreast: false,
      safeguards: [screen()],
      parapets: [],
      requiredHeightMetres: null,
      ...more,
    },
    date,
  )
}
const gaps = ({ edges }: CoverageOn) =>
  edges.flatMap(({ code, pieces }) =>
    pieces.filter(isGap).map(({ from, to, reason }) => `${code} ${from}-${to} ${reason}`),
  )
const ofScreen = (more: Partial<SafeguardFacts>, date = day) => reckon({ safeguards: [screen(more)] }, date)

describe('the first and the last day', () => {
  test.each<[string, Partial<SafeguardFacts>, string, string | null]>([
    ['the day before it is done', { doneOn: '2026-06-16' }, day, 'planned'],
    ['the day it is done', { doneOn: day }, day, null],
    ['done long before anybody registered it', { doneOn: '2001-01-01' }, '2010-01-01', null],
    ['done without a date, before it was registered', {}, '2019-12-31', 'nothing'],
    ['the last day of a temporary one', { status: 'temporary', untilOn: day }, day, null],
    ['the day after', { status: 'temporary', untilOn: day }, '2026-06-16', 'expired'],
    ['the day before it is removed', { status: 'removed', removedOn: '2026-06-16' }, day, null],
    ['the day it is removed', { status: 'removed', removedOn: day }, day, 'removed'],
    ['removed nobody knows when', { status: 'removed' }, '2020-05-05', 'removed'],
    ['removed nobody knows when, before anybody knew of it', { status: 'removed' }, '2019-05-05', 'nothing'],
    [
      'temporary, over, and taken away long after',
      { status: 'removed', untilOn: '2026-05-01', removedOn: '2026-12-01' },
      day,
      'expired',
    ],
    ['only planned, whatever day is written', { status: 'decided', doneOn: '2026-01-01' }, day, 'planned'],
  ])('%s', (_, safeguard, date, reason) => {
    expect(gaps(ofScreen(safeguard, date))).toEqual(reason === null ? [] : [`left 0-10 ${reason}`])
  })

  test('what has a last day is told as temporary, also after it has been removed', () => {
    const while_ = { status: 'removed', untilOn: '2026-07-01', removedOn: '2026-08-01' } as const
    expect(ofScreen(while_)).toMatchObject({ temporaryMetres: 10, notes: ['temporary'] })
  })
})

describe('faults that let people through', () => {
  const at = (from: number, to: number | null) => [{ edge: 'left', from, to }]

  test('open the stretch they are on, from the day they are found until the day they are mended', () => {
    const breaches = [fault({ stretches: at(2, 4), foundOn: day, mendedOn: '2026-06-20' })]
    expect(gaps(ofScreen({ breaches }, '2026-06-14'))).toEqual([])
    expect(gaps(ofScreen({ breaches }))).toEqual(['left 2-4 broken'])
    expect(gaps(ofScreen({ breaches }, '2026-06-20'))).toEqual([])
  })

  test('found before it was done and never mended, are still there', () => {
    const breaches = [fault({ foundOn: '2025-01-01' })]
    expect(gaps(ofScreen({ doneOn: '2026-01-01', breaches }))).toEqual(['left 0-10 broken'])
  })

  test('told as somewhere along it where it is not, open all of it', () => {
    const breaches = [fault({ stretches: [{ edge: 'right', from: 0, to: null }] })]
    expect(gaps(ofScreen({ breaches }))).toEqual(['left 0-10 broken'])
    expect(gaps(ofScreen({ breaches: [fault({ stretches: at(4, 4) })] }))).toEqual(['left 0-10 broken'])
  })

  test('on part of an edge of unknown length, open the whole of it', () => {
    const edges = [edge('left', { lengthMetres: null })]
    const breaches = [fault({ stretches: at(2, 4) })]
    expect(gaps(reckon({ edges, safeguards: [screen({ breaches })] }))).toEqual(['left 0-1 broken'])
  })

  test('are each secured for themselves', () => {
    const securing = { from: '2026-01-10', until: null }
    const breaches = [fault({ stretches: at(0, 6), securing }), fault({ stretches: at(4, 8) })]
    const outcome = ofScreen({ breaches })
    expect(gaps(outcome)).toEqual(['left 4-8 broken'])
    expect(outcome.temporaryMetres).toBe(4)
  })

  test('secured meanwhile, are covered for as long as that lasts', () => {
    const securing = { from: '2026-02-01', until: day }
    const breaches = [fault({ securing })]
    expect(gaps(ofScreen({ breaches }, '2026-01-31'))).toEqual(['left 0-10 broken'])
    expect(gaps(ofScreen({ breaches }))).toEqual([])
    expect(ofScreen({ breaches }).changesOn).toBe('2026-06-16')
    expect(gaps(ofScreen({ breaches }, '2026-06-16'))).toEqual(['left 0-10 broken'])
  })
})

describe('what people can reach', () => {
  test.each<[string, Partial<Edge>, number]>([
    ['parts of it, nobody has said which', { access: 'some' }, 10],
    ['parts of it, beyond where it ends now', { access: 'some', reachable: [{ from: 12, to: 20 }] }, 10],
    ['a part of it', { access: 'some', reachable: [{ from: 2, to: 5 }] }, 3],
    ['a part written the wrong way round', { access: 'some', reachable: [{ from: 5, to: 2 }] }, 3],
    ['not told', { access: 'unknown' }, 10],
    ['none of it', { access: 'none' }, 0],
  ])('%s', (_, access, metres) => {
    expect(reckon({ edges: [edge('left', access)] }).reachableMetres).toBe(metres)
  })

  test('parts of an edge of unknown length is all of it', () => {
    const some: Partial<LaidEdge> = { access: 'some', reachable: [{ from: 0, to: 4 }], lengthMetres: null }
    expect(reckon({ edges: [edge('left', some)] })).toMatchObject({
      state: 'full',
      parts: { reachable: 1, open: 0 },
    })
  })

  test('nothing, is not said of a survey that names no edges', () => {
    const notes = (edges: LaidEdge[]) => reckon({ edges, safeguards: [] }).notes
    expect(notes([])).toEqual(['not_surveyed'])
    expect(notes([edge('left', { access: 'none' })])).toEqual(['nothing_reachable'])
  })
})

describe('extents that do not fit', () => {
  test.each<[string, SafeguardFacts['extent'], string[]]>([
    ['none', [], ['extent_missing']],
    ['only on an edge that is gone', [{ edge: 'edge-3', from: 0, to: null }], ['extent_missing']],
    [
      'partly on one',
      [
        { edge: 'left', from: 0, to: null },
        { edge: 'edge-3', from: 0, to: null },
      ],
      ['extent_outside'],
    ],
    ['beyond the end', [{ edge: 'left', from: 0, to: 14 }], ['extent_outside']],
    ['to the end, by a tape measure', [{ edge: 'left', from: 0, to: 10.08 }], []],
  ])('%s', (_, extent, notes) => {
    expect(ofScreen({ extent }).notes).toEqual(notes)
  })
})

describe('parapets', () => {
  const parapet = (heightMetres: number | null, measured: boolean, from = 0, to: number | null = null) => ({
    stretch: { edge: 'left', from, to },
    heightMetres,
    condition: null,
    measured,
  })
  const outcome = (parapets: CoverageFacts['parapets'], requiredHeightMetres: number | null = 1.2) =>
    reckon({ safeguards: [], parapets, requiredHeightMetres })

  test('count where their height is known and reaches what is required, and only then', () => {
    expect(gaps(outcome([parapet(1.2, false)]))).toEqual([])
    expect(gaps(outcome([parapet(1.19, false)]))).toEqual(['left 0-10 too_low'])
    expect(gaps(outcome([parapet(null, false)]))).toEqual(['left 0-10 nothing'])
    expect(outcome([parapet(2, true)], null)).toMatchObject({ state: 'none', notes: ['requirement_missing'] })
  })

  test('measured, they take the place of what a register says of the same stretch', () => {
    expect(gaps(outcome([parapet(1.4, false), parapet(1.1, true, 3, 6)]))).toEqual(['left 3-6 too_low'])
    expect(gaps(outcome([parapet(0.9, false), parapet(1.3, true, 3, 6)]))).toEqual([
      'left 0-3 too_low',
      'left 6-10 too_low',
    ])
  })

  test('damaged, or lower by another measurement, they do not count', () => {
    const damaged = { ...parapet(1.4, true, 0, 4), condition: 'damaged' as const }
    expect(gaps(outcome([damaged, parapet(1.4, true, 4)]))).toEqual(['left 0-4 broken'])
    expect(gaps(outcome([parapet(1.4, true), parapet(1.1, true, 2, 5)]))).toEqual(['left 2-5 too_low'])
  })
})

describe('the edges of a thing', () => {
  const bridge = line([0, 0], [40, 0]) as LineString
  const laid = (edges: Edge[], properties = {}) =>
    layout({ collection: 'bridges', geometry: bridge, properties }, { axis: null, edges }).map(
      ({ code, access, lengthMetres }) => `${code} ${access} ${lengthMetres}`,
    )

  test('a side or an end that a survey leaves out is one that nobody has said anything of', () => {
    expect(laid([edge('left', { lengthMetres: null })])).toEqual([
      'left all 40',
      'right unknown 40',
      'start unknown null',
      'end unknown null',
    ])
    expect(laid([edge('left')], { pedestrianAccess: 'none' })).toContain('right none 40')
  })

  test('edges drawn instead of the sides need none beside them', () => {
    expect(laid([edge('edge-1')])).toEqual(['edge-1 all 10'])
  })

  test('an edge without any length is one whose length nobody knows', () => {
    expect(laid([edge('edge-1', { lengthMetres: 0 })])).toEqual(['edge-1 all null'])
  })
})
