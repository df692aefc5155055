import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../geodata/model/calendar.ts'
import type { Survey } from '../../../geodata/model/survey.ts'
import { coverageOn } from '../../../geodata/securing/coverageOn.ts'
import { factsOn, type SecuredThing } from '../../../geodata/securing/facts.ts'
import type { Breach, SafeguardFacts } from '../../../geodata/securing/standing.ts'
import { outcomeDays } from '../../../geodata/securing/turns.ts'
import { line } from '../geometry/shapes.ts'

/*
 * Ten years of a bridge 40 m long as they went: screens put up and taken away, faults found, secured and mended, surveys. The
 * same years are replayed one event after the other, and then asked for by date.
 */

const years = 3650
const first = '2016-01-01'
const day = (at: number) => addDays(first, at)
const bridgeMetres = 40

interface Stage {
  side: 'left' | 'right'
  from: number
  to: number
  /** Days after the first of 2016, in the order they went; those that never came are null. */
  done: number
  found: number | null
  secured: number | null
  mended: number | null
  removed: number | null
}

const stage: fc.Arbitrary<Stage> = fc
  .record({
    side: fc.constantFrom('left', 'right'),
    ends: fc.tuple(fc.integer({ min: 0, max: bridgeMetres }), fc.integer({ min: 0, max: bridgeMetres })),
    days: fc.array(fc.integer({ min: 0, max: years }), { minLength: 5, maxLength: 5 }),
    came: fc.integer({ min: 1, max: 5 }),
    isSecured: fc.boolean(),
  })
  .map(({ side, ends, days, came, isSecured }) => {
    const [done, found, secured, mended, removed] = days
      .toSorted((a, b) => a - b)
      .map((at, i) => (i < came ? at : null))
    const [from, to] = [Math.min(...ends), Math.max(...ends)]
    return {
      side,
      from,
      to,
      done: done!,
      found: found!,
      secured: isSecured ? secured! : null,
      mended: mended!,
      removed: removed!,
    }
  })
const seen = fc.record({
  at: fc.integer({ min: 0, max: years }),
  left: fc.boolean(),
  right: fc.boolean(),
})
const decade = fc.record({
  stages: fc.array(stage, { maxLength: 6 }),
  surveys: fc.uniqueArray(seen, { maxLength: 4, selector: ({ at }) => at }),
})
type Decade = typeof decade extends fc.Arbitrary<infer D> ? D : never

/** What is stored of it now. */
function stored({ stages, surveys }: Decade): SecuredThing {
  const date = (at: number | null) => (at === null ? null : day(at))
  return {
    thing: { collection: 'bridges', geometry: line([0, 0], [bridgeMetres, 0]), properties: {} },
    surveys: surveys.map(({ at, left, right }, i): Survey => {
      const edge = (code: string, isReached: boolean) => {
        const access = isReached ? ('all' as const) : ('none' as const)
        return { code, access, name: '', lengthMetres: null, line: null, reachable: [] }
      }
      return {
        revision: i + 1,
        seenOn: day(at),
        axis: null,
        edges: [edge('left', left), edge('right', right), edge('start', false), edge('end', false)],
        parapets: [],
        supports: [],
        note: '',
        axisMetres: bridgeMetres,
        at: '2026-01-01T00:00:00Z',
        by: 'roads',
      }
    }),
    safeguards: stages.map(({ side, from, to, done, found, secured, mended, removed }, i): SafeguardFacts => {
      const securing = secured === null ? null : { from: day(secured), until: null }
      const breach: Breach[] =
        found === null ? [] : [{ foundOn: day(found), mendedOn: date(mended), stretches: [], securing }]
      return {
        id: String(i),
        role: 'covers',
        status: removed === null ? 'done' : 'removed',
        extent: [{ edge: side, from, to }],
        heightMetres: null,
        registeredOn: day(done),
        doneOn: null,
        untilOn: null,
        removedOn: date(removed),
        breaches: breach,
      }
    }),
  }
}

/** The decade event by event: metres that people could reach and that were covered, after each day something happened. */
function replay({ stages, surveys }: Decade): Map<number, { reachable: number; covered: number }> {
  const holds = new Set<number>()
  let reached: ('left' | 'right')[] | null = null
  const events: { at: number; happens: () => void }[] = surveys.map(({ at, left, right }) => ({
    at,
    happens: () => {
      reached = [...(left ? (['left'] as const) : []), ...(right ? (['right'] as const) : [])]
    },
  }))
  for (const [i, { done, found, secured, mended, removed }] of stages.entries()) {
    const up = (at: number | null) => at !== null && events.push({ at, happens: () => holds.add(i) })
    const down = (at: number | null) => at !== null && events.push({ at, happens: () => holds.delete(i) })
    up(done)
    down(found)
    up(secured)
    up(mended)
    down(removed)
  }
  const days = new Map<number, { reachable: number; covered: number }>()
  for (const { at, happens } of events.toSorted((a, b) => a.at - b.at)) {
    happens()
    // Before anybody has looked, all of it may be reached.
    const sides = (reached ?? ['left', 'right']) as readonly string[]
    const isCovered = (side: string, metre: number) =>
      [...holds].some((i) => {
        const one = stages[i]!
        return one.side === side && one.from <= metre && metre < one.to
      })
    const covered = sides.flatMap((side) =>
      Array.from({ length: bridgeMetres }, (_, metre) => metre).filter((metre) => isCovered(side, metre)),
    )
    days.set(at, { reachable: sides.length * bridgeMetres, covered: covered.length })
  }
  return days
}

test('ten years asked for by date are what they were as they went', () => {
  fc.assert(
    fc.property(decade, fc.array(fc.integer({ min: 0, max: years }), { maxLength: 12 }), (went, asked) => {
      const secured = stored(went)
      const days = replay(went)
      const before = (at: number) => Math.max(-1, ...[...days.keys()].filter((key) => key <= at))
      for (const at of [...asked, ...days.keys(), ...[...days.keys()].map((key) => key - 1)]) {
        const outcome = coverageOn(factsOn(secured, day(at)), day(at))
        const expected = days.get(before(at)) ?? { reachable: 2 * bridgeMetres, covered: 0 }
        expect([at, outcome.reachableMetres, outcome.coveredMetres]).toEqual([
          at,
          expected.reachable,
          expected.covered,
        ])
      }
    }),
  )
})

test('the days told as those on which something changed are all of them', () => {
  fc.assert(
    fc.property(decade, fc.integer({ min: 0, max: years }), (went, at) => {
      const secured = stored(went)
      const told = outcomeDays(secured, new Map(), day(years))
      const inForce = told.find(({ date }) => date <= day(at))
      const { state, reachableMetres, gapMetres } = coverageOn(factsOn(secured, day(at)), day(at))
      if (inForce) expect(inForce).toMatchObject({ state, reachableMetres, gapMetres })
      else expect(state).toBeNull()
    }),
  )
})
