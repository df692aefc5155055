import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Geometry, LonLat } from '../../../../geodata/model/geojson.ts'
import {
  type DraftAction,
  type DraftState,
  draftReducer,
  drawShapes,
  geometryOfDraft,
  initialDraft,
} from '../../../../web/map/drawing/draft.ts'

const lonLat: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: 6, max: 6.4, noNaN: true }),
  fc.double({ min: 64.7, max: 64.9, noNaN: true }),
)
const drawn: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [6.1, 64.8],
      [6.2, 64.8],
      [6.2, 64.81],
      [6.1, 64.8],
    ],
  ],
}
const step: fc.Arbitrary<DraftAction> = fc.oneof(
  lonLat.map((point): DraftAction => ({ type: 'add', point })),
  fc.record({ type: fc.constant('remove' as const), at: fc.nat(5) }),
  fc.record({
    type: fc.constant('reorder' as const),
    at: fc.nat(5),
    by: fc.constantFrom(-1 as const, 1 as const),
  }),
  fc.constantFrom<DraftAction>({ type: 'finish' }, { type: 'continue' }, { type: 'take', geometry: drawn }),
  fc.constantFrom(...drawShapes).map((shape): DraftAction => ({ type: 'start', shape })),
)
const run = (steps: DraftAction[], from: DraftState) => steps.reduce(draftReducer, from)
const pointsOf = ({ present }: DraftState) => (present.kind === 'drawn' ? present.points : [])

describe('a drawing', () => {
  it('is undone to where it began, and redone to where it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...drawShapes), fc.array(step, { maxLength: 20 }), (shape, steps) => {
        const start = initialDraft(null, shape)
        const end = run(steps, start)
        const undone = run(Array(end.past.length).fill({ type: 'undo' }), end)
        expect(undone.present).toEqual(start.present)
        expect(run(Array(undone.future.length).fill({ type: 'redo' }), undone).present).toEqual(end.present)
      }),
    )
  })

  it('is never finished with too few points', () => {
    fc.assert(
      fc.property(fc.constantFrom(...drawShapes), fc.array(step, { maxLength: 20 }), (shape, steps) => {
        const { present } = run(steps, initialDraft(null, shape))
        if (present.kind === 'drawn' && present.finished) expect(geometryOfDraft(present)).not.toBeNull()
      }),
    )
  })

  it('closes an area by itself and opens it again when it is read', () => {
    const state = initialDraft(drawn, 'Polygon')
    expect(pointsOf(state)).toHaveLength(3)
    expect(geometryOfDraft(state.present)).toEqual(drawn)
  })

  it('keeps what it cannot edit exactly as it is, until one draws anew', () => {
    const withHole: Geometry = {
      type: 'MultiPolygon',
      coordinates: [drawn.coordinates as LonLat[][]],
    }
    const kept = run(
      [{ type: 'add', point: [6.3, 64.8] }, { type: 'finish' }],
      initialDraft(withHole, 'Polygon'),
    )
    expect(geometryOfDraft(kept.present)).toBe(withHole)
    const anew = run([{ type: 'start', shape: 'Polygon' }], kept)
    expect(geometryOfDraft(anew.present)).toBeNull()
    expect(geometryOfDraft(run([{ type: 'undo' }], anew).present)).toBe(withHole)
  })

  it('opens again when a point is taken away from the fewest it needs', () => {
    const state = run([{ type: 'remove', at: 0 }], initialDraft(drawn, 'Polygon'))
    expect(state.present).toMatchObject({ finished: false })
  })

  it('holds centimetres, not noise', () => {
    const state = run([{ type: 'add', point: [6.123456789, 64.87654321] }], initialDraft(null, 'LineString'))
    expect(pointsOf(state)).toEqual([[6.1234568, 64.8765432]])
  })
})
