import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stretch } from '../../../geodata/model/edge.ts'
import { sideView } from '../../../geodata/securing/sideView.ts'
import { overlap } from '../../../geodata/securing/sideViewTexts.ts'
import { type Along, answerOf, laidEdge, plainWords } from './sideViewAnswers.ts'

const sum = (numbers: number[]) => Math.round(numbers.reduce((a, b) => a + b, 0) * 100) / 100

const stretchOn = (code: string, length: number | null): fc.Arbitrary<Stretch> => {
  if (length === null) return fc.constant({ edge: code, from: 0, to: null })
  const at = fc.integer({ min: 0, max: Math.round(length * 100) })
  return fc
    .tuple(at, fc.oneof(at, fc.integer({ min: 1, max: 40 })))
    .map(([from, more]) => ({ edge: code, from: from / 100, to: (from + more) / 100 }))
}

const codes = ['left', 'right', 'start', 'end', 'edge-1', 'roof-1', 'deck-2', 'stair-1']

const things: fc.Arbitrary<Along> = fc
  .record({
    sideMetres: fc.oneof(fc.integer({ min: 300, max: 4000 }), fc.integer({ min: 4000, max: 220_000 })),
    shown: fc.subarray(codes, { minLength: 1 }),
    lengths: fc.array(fc.option(fc.integer({ min: 0, max: 9000 })), { minLength: 8, maxLength: 8 }),
    accesses: fc.array(
      fc.constantFrom('all' as const, 'some' as const, 'none' as const, 'unknown' as const),
      {
        minLength: 8,
        maxLength: 8,
      },
    ),
    required: fc.option(fc.constantFrom(1.2, 1.6, 2.2)),
  })
  .chain(({ sideMetres, shown, lengths, accesses, required }) => {
    const bare = shown.map((code, i) => {
      const other = lengths[i] ?? null
      const isSide = code === 'left' || code === 'right'
      return laidEdge(code, isSide ? sideMetres / 100 : other && other / 100, { access: accesses[i] })
    })
    const stretch = fc.constantFrom(...bare).chain(({ code, lengthMetres }) => stretchOn(code, lengthMetres))
    const height = fc.option(fc.constantFrom(0.3, 1.1, 1.4, 1.8, 2.6))
    return fc.record({
      edges: fc.tuple(
        ...bare.map((edge) =>
          fc.array(stretchOn(edge.code, edge.lengthMetres), { maxLength: 20 }).map((reachable) => ({
            ...edge,
            reachable: edge.access === 'some' ? reachable.map(({ from, to }) => ({ from, to })) : [],
          })),
        ),
      ),
      safeguards: fc.array(
        fc.record({
          kind: fc.constantFrom('T01', 'T03', 'T05', 'T13', 'T18'),
          role: fc.constantFrom('covers' as const, 'adds' as const, 'part_time' as const),
          status: fc.constantFrom('done' as const, 'temporary' as const, 'decided' as const),
          extent: fc.array(stretch, { maxLength: 12 }),
          heightMetres: height,
        }),
        { maxLength: 8 },
      ),
      parapets: fc.array(fc.record({ stretch, heightMetres: height, measured: fc.boolean() }), {
        maxLength: 30,
      }),
      supports: fc.option(
        fc
          .array(fc.integer({ min: 1, max: sideMetres - 1 }), { maxLength: 9 })
          .map((all) => all.map((cm) => cm / 100)),
        { nil: undefined },
      ),
      requiredHeightMetres: fc.constant(required),
    })
  })

const rooms = fc.record({ width: fc.constantFrom(330, 620, 1000, 1380), isPaper: fc.boolean() })

describe('the side view of anything', () => {
  it('prints no label over another, and nothing outside its frame', () => {
    fc.assert(
      fc.property(things, rooms, (thing, room) => {
        const { width, blocks } = sideView(answerOf(thing), room, plainWords)
        for (const { height, headings, labels, marks, stops } of blocks) {
          const texts = [...headings, ...labels]
          for (const [i, one] of texts.entries())
            for (const other of texts.slice(i + 1))
              expect(
                overlap(one, other),
                `«${one.text}» ${JSON.stringify(one)} and «${other.text}» ${JSON.stringify(other)}`,
              ).toBe(false)
          const boxes = [...texts, ...stops, ...marks.filter((mark) => mark.kind === 'box')]
          for (const box of boxes) {
            expect(box.x, JSON.stringify(box)).toBeGreaterThanOrEqual(0)
            expect(box.x + box.width, JSON.stringify(box)).toBeLessThanOrEqual(width + 0.01)
            expect(box.y, JSON.stringify(box)).toBeGreaterThanOrEqual(0)
            expect(box.y + box.height, JSON.stringify(box)).toBeLessThanOrEqual(height + 0.01)
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('draws no line from a label to its gap across another label', () => {
    fc.assert(
      fc.property(things, rooms, (thing, room) => {
        const { blocks } = sideView(answerOf(thing), room, plainWords)
        for (const { labels, marks } of blocks) {
          const gaps = labels.filter(({ tone }) => tone === 'gap')
          for (const mark of marks) {
            if (mark.kind !== 'line' || mark.look !== 'leader') continue
            const { x1, x2, y1, y2 } = mark
            const line = { x: x1, y: Math.min(y1, y2), width: x2 - x1, height: Math.abs(y2 - y1) }
            for (const label of gaps) {
              // A label begins at its own line.
              const text = { ...label, x: label.x + 1, width: label.width - 2 }
              expect(overlap(line, text), `${JSON.stringify(line)} ${JSON.stringify(label)}`).toBe(false)
            }
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('tells of every metre that is open, once', () => {
    fc.assert(
      fc.property(things, rooms, (thing, room) => {
        const answer = answerOf(thing)
        const { blocks, edges } = sideView(answer, room, plainWords)
        const told = blocks.flatMap(({ labels }) => labels.map(({ gapMetres }) => gapMetres))
        expect(sum(told)).toBe(answer.coverage.gapMetres)
        const listed = edges.flatMap(({ gaps }) => gaps)
        expect(sum(listed.map(({ metres }) => metres ?? 0))).toBe(answer.coverage.gapMetres)
        expect(listed.map(({ number }) => number)).toEqual(listed.map((_, i) => i + 1))
      }),
      { numRuns: 100 },
    )
  })

  it('draws what is farther along farther to the right', () => {
    fc.assert(
      fc.property(things, rooms, (thing, room) => {
        const { blocks } = sideView(answerOf(thing), room, plainWords)
        for (const { stops } of blocks) {
          for (const code of ['left', 'right']) {
            const xs = stops.filter(({ edge }) => edge === code)
            for (const [i, stop] of xs.slice(1).entries()) {
              expect(stop.from).toBeGreaterThanOrEqual(xs[i]!.to)
              expect(stop.x).toBeGreaterThanOrEqual(xs[i]!.x)
            }
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('has every stretch of every edge', () => {
    fc.assert(
      fc.property(things, rooms, (thing, room) => {
        const answer = answerOf(thing)
        const { blocks } = sideView(answer, room, plainWords)
        const drawn = new Set(blocks.flatMap(({ stops }) => stops.map(({ edge, from }) => `${edge} ${from}`)))
        const pieces = answer.coverage.edges.flatMap(({ code, pieces: all }) =>
          all.map(({ from }) => `${code} ${from}`),
        )
        expect([...drawn].toSorted()).toEqual(pieces.toSorted())
      }),
      { numRuns: 100 },
    )
  })
})
