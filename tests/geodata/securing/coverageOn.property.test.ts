import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CoverageFacts, coverageOn, isGap } from '../../../geodata/securing/coverageOn.ts'
import { anyRole, coverageFacts, safeguards, someDay } from './coverageCases.ts'
import { placesOn, sayPlace } from './coverageOracle.ts'

describe('coverage on a day', () => {
  test('says of every centimetre what the decision says of it', () => {
    fc.assert(
      fc.property(coverageFacts, someDay, (facts, date) => {
        const { edges } = coverageOn(facts, date)
        for (const [i, { pieces, lengthMetres }] of edges.entries()) {
          const laid = facts.edges[i]!
          const length = lengthMetres ?? 1
          expect(pieces[0]).toMatchObject({ from: 0 })
          expect(pieces.at(-1)).toMatchObject({ to: length })
          const places = Array.from({ length: placesOn(laid) }, (_, place) => place)
          const said = places.map((place) => {
            const middle = lengthMetres === null ? 0.5 : (place + 0.5) / 100
            const found = pieces.filter(({ from, to }) => from <= middle && middle < to)
            return found.map(({ from: _, to: __, ...rest }) => rest)
          })
          expect(said).toEqual(places.map((place) => [sayPlace(facts, laid, place, date)]))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('sums up what it says', () => {
    fc.assert(
      fc.property(coverageFacts, someDay, (facts, date) => {
        const { edges, reachableMetres, coveredMetres, gapMetres, parts } = coverageOn(facts, date)
        expect(reachableMetres * 100).toBeCloseTo((coveredMetres + gapMetres) * 100, 6)
        const measured = edges.filter(({ lengthMetres }) => lengthMetres !== null)
        const gaps = measured.flatMap(({ pieces }) => pieces.filter(isGap))
        expect(gapMetres).toBeCloseTo(
          gaps.reduce((sum, { from, to }) => sum + to - from, 0),
          6,
        )
        const unmeasured = edges.filter(({ lengthMetres }) => lengthMetres === null)
        expect(parts.open).toBe(unmeasured.filter(({ pieces }) => pieces.some(isGap)).length)
      }),
    )
  })

  test('is full only when nothing people can reach is open, and unknown access is never taken as none', () => {
    fc.assert(
      fc.property(coverageFacts, someDay, (facts, date) => {
        const { state, edges } = coverageOn(facts, date)
        const reachable = edges.flatMap(({ pieces }) => pieces.filter((piece) => piece.reachable))
        if (state !== null) {
          expect(state === 'full').toBe(!reachable.some(isGap))
          expect(state === 'none').toBe(reachable.every(isGap))
        }
        if (facts.surveyed) expect(state === null).toBe(reachable.length === 0)
        for (const { access, pieces } of edges) {
          if (access === 'unknown' || access === 'all')
            expect(pieces.every((one) => one.reachable)).toBe(true)
          if (access === 'some') expect(pieces.some((one) => one.reachable)).toBe(true)
        }
      }),
    )
  })

  test('is never lowered by one more safeguard', () => {
    const order = [null, 'none', 'partial', 'full'] as const
    fc.assert(
      fc.property(coverageFacts, safeguards(anyRole), someDay, (facts, more, date) => {
        const before = coverageOn(facts, date)
        const after = coverageOn({ ...facts, safeguards: [...facts.safeguards, more] }, date)
        expect(after.coveredMetres).toBeGreaterThanOrEqual(before.coveredMetres)
        expect(after.reachableMetres).toBe(before.reachableMetres)
        expect(after.parts.open).toBeLessThanOrEqual(before.parts.open)
        expect(order.indexOf(after.state)).toBeGreaterThanOrEqual(order.indexOf(before.state))
      }),
    )
  })

  test('does not depend on the order anything is written in', () => {
    const turnedRound = (facts: CoverageFacts): CoverageFacts => ({
      ...facts,
      edges: facts.edges.map((edge) => ({ ...edge, reachable: edge.reachable.toReversed() })),
      parapets: facts.parapets.toReversed(),
      safeguards: facts.safeguards.toReversed().map((safeguard) => ({
        ...safeguard,
        extent: safeguard.extent.toReversed(),
        breaches: safeguard.breaches.toReversed(),
      })),
    })
    fc.assert(
      fc.property(coverageFacts, someDay, (facts, date) => {
        expect(coverageOn(turnedRound(facts), date)).toEqual(coverageOn(facts, date))
      }),
    )
  })

  test('stays as it is until the day it says it may change', () => {
    fc.assert(
      fc.property(coverageFacts, someDay, someDay, (facts, one, other) => {
        const [date, later] = [one, other].toSorted() as [string, string]
        const { date: _, changesOn, ...now } = coverageOn(facts, date)
        fc.pre(changesOn === null || later < changesOn)
        expect(coverageOn(facts, later)).toMatchObject(now)
      }),
    )
  })

  test('is told of hundreds of safeguards of hundreds of stretches', () => {
    const extent = (of: number) =>
      Array.from({ length: 200 }, (_, i) => ({
        edge: 'left',
        from: i * 50 + of / 10,
        to: i * 50 + 20 + of / 10,
      }))
    const facts: CoverageFacts = {
      edges: [{ code: 'left', name: '', line: null, lengthMetres: 10_000, access: 'all', reachable: [] }],
      surveyed: true,
      lineMoved: false,
      linesAbreast: false,
      parapets: [],
      requiredHeightMetres: null,
      safeguards: Array.from({ length: 200 }, (_, i) => ({
        id: String(i),
        role: 'covers',
        status: 'done',
        extent: extent(i),
        heightMetres: null,
        registeredOn: '2026-01-01',
        doneOn: null,
        untilOn: null,
        removedOn: null,
        breaches: [],
      })),
    }
    expect(coverageOn(facts, '2026-02-01')).toMatchObject({ state: 'partial', gapMetres: 200 * 10.1 })
  })
})
