import { describe, expect, it } from 'vitest'
import { edgeSchema, type Stretch } from '../../../geodata/model/edge.ts'
import { withSafeguard, withSurvey } from '../../../web/securing/preview.ts'
import { safeguard, securing } from './securingCases.ts'

const whole = (edge: string): Stretch => ({ edge, from: 0, to: null })
const standing = safeguard({ extent: [whole('left')] })
const fresh = { ...standing, id: 'new', name: 'Ny', extent: [whole('right')] }

describe('what an edit comes to', () => {
  it('is what the API would tell', () => {
    const before = securing([standing])
    expect(before.coverage).toMatchObject({ state: 'partial', gapMetres: 60 })
    const after = withSafeguard(before, fresh)
    expect(after.coverage).toEqual(securing([standing, { ...fresh, id: 'new' }]).coverage)
    expect(after.coverage.state).toBe('full')
  })

  it('is nothing new for one that is only proposed', () => {
    const after = withSafeguard(securing([standing]), { ...fresh, status: 'proposed' })
    expect(after.coverage).toMatchObject({ state: 'partial', gapMetres: 60 })
    expect(after.safeguards.at(-1)?.standing).toBe('planned')
  })

  it('keeps a place that a fault has opened open, though faults are not in the answer', () => {
    const broken = safeguard({ extent: [whole('left')], openFaults: 1 })
    const opened: Stretch[] = [{ edge: 'left', from: 10, to: 12.5 }]
    const breach = { foundOn: '2026-10-01', mendedOn: null, securing: null, stretches: opened }
    const before = securing([broken], [breach])
    expect(before.coverage.gapMetres).toBe(62.5)
    expect(withSafeguard(before, fresh).coverage.gapMetres).toBe(2.5)
    // Set over the whole of both sides, it is still broken where it was.
    const wider = withSafeguard(before, { ...broken, extent: [whole('left'), whole('right')] })
    expect(wider.coverage.gapMetres).toBe(2.5)
  })

  it('takes one that is broken all along as broken where it is made longer too', () => {
    const broken = safeguard({ extent: [whole('left')], openFaults: 1 })
    const breach = { foundOn: '2026-10-01', mendedOn: null, securing: null, stretches: [] }
    const wider = withSafeguard(securing([broken], [breach]), {
      ...broken,
      extent: [whole('left'), whole('right')],
    })
    expect(wider.coverage).toMatchObject({ state: 'none', gapMetres: 120 })
  })

  it('follows another survey: what nobody reaches is no gap', () => {
    const before = securing([standing])
    const bridge = {
      collection: 'bridges' as const,
      geometry: { type: 'LineString' as const, coordinates: [[6.2, 64.8] as const, [6.201, 64.8] as const] },
      properties: {},
    }
    const closed = ['right', 'start', 'end'].map((code) => edgeSchema.parse({ code, access: 'none' }))
    const edges = [before.edges[0]!, ...closed]
    const { revision: _, axisMetres: __, at: ___, by: ____, ...content } = before.survey!
    expect(withSurvey(before, bridge as never, { ...content, edges }).coverage.state).toBe('full')
  })
})
