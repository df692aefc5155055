import { describe, expect, it } from 'vitest'
import { defaultThresholds } from '../../../geodata/checks/thresholds.ts'
import type { ContextLayerState } from '../../../geodata/model/contextLayer.ts'
import { stalenessOf } from '../../../web/checks/staleness.ts'

const check = {
  projectRevision: 4,
  thresholds: [...defaultThresholds],
  checklist: { code: 'rekkverk', version: '2026.1' },
  layers: [{ layer: 'water', version: 2, date: '2026-01-01', sourceName: 'Eksempelvik' }],
}

function layer(code: ContextLayerState['layer'], version: number): ContextLayerState {
  return {
    layer: code,
    version,
    source: 'eksempelvik',
    sourceName: 'Eksempelvik',
    licence: '',
    date: '2026-01-01',
    covers: null,
    bbox: null,
    featureCount: 1,
    importedAt: '2026-01-01T00:00:00.000Z',
  }
}

describe('whether a check still holds', () => {
  it('holds when nothing has changed, and while nothing is known', () => {
    const now = {
      projectRevision: 4,
      thresholds: defaultThresholds,
      layers: [layer('water', 2)],
      checklist: check.checklist,
    }
    expect(stalenessOf(check, now)).toEqual([])
    expect(stalenessOf(check, {})).toEqual([])
  })

  it('says that the project was changed', () => {
    expect(stalenessOf(check, { projectRevision: 5 })).toEqual([{ because: 'project' }])
  })

  it('names the thresholds that have another value', () => {
    const thresholds = defaultThresholds.map((limit) =>
      limit.code === 'water_metres' ? { ...limit, value: 75 } : limit,
    )
    expect(stalenessOf(check, { thresholds })).toEqual([{ because: 'thresholds', codes: ['water_metres'] }])
  })

  it('does not mind that a threshold only got another source', () => {
    const thresholds = defaultThresholds.map((limit) => ({ ...limit, source: 'Vedtak' }))
    expect(stalenessOf(check, { thresholds })).toEqual([])
  })

  it('holds whatever becomes of the districts', () => {
    expect(stalenessOf(check, { layers: [layer('water', 2), layer('districts', 1)] })).toEqual([])
  })

  it('names the layers that are new or replaced', () => {
    expect(stalenessOf(check, { layers: [layer('water', 3), layer('rail', 1)] })).toEqual([
      { because: 'layers', layers: ['water', 'rail'] },
    ])
  })

  it('says that the checklist has a newer version', () => {
    expect(stalenessOf(check, { checklist: { code: 'rekkverk', version: '2027.1' } })).toEqual([
      { because: 'checklist' },
    ])
  })
})
