import { describe, expect, it } from 'vitest'
import { currentChecklist } from '../../../geodata/checklists/rekkverk.ts'
import { defaultThresholds } from '../../../geodata/checks/thresholds.ts'
import { isSetOtherwise, limitDraft, limitOf, wrongInLimit } from '../../../web/settings/limitDraft.ts'
import { pointsUsing } from '../../../web/settings/limitUse.ts'
import type { ThresholdSettings } from '../../../web/settings/thresholds.ts'

const delivered: ThresholdSettings = { revision: 0, thresholds: [...defaultThresholds], own: [] }
const own: ThresholdSettings = {
  ...delivered,
  revision: 3,
  own: [{ code: 'rail_metres', value: 62.5, source: 'Vedtak 12/26', note: '' }],
}

describe('a limit while it is changed', () => {
  it('starts as it stands, and is sent as it was if nothing is typed', () => {
    expect(limitOf('rail_metres', limitDraft(own, 'rail_metres', 'nb'))).toEqual(own.own[0])
    expect(limitDraft(own, 'rail_metres', 'nb').typed).toBe('62,5')
    expect(limitDraft(own, 'water_metres', 'nb')).toEqual({ typed: '50', source: '', note: '' })
  })

  it('needs a source of its own as soon as the value is', () => {
    const draft = { typed: '50', source: ' ', note: '' }
    expect(wrongInLimit('water_metres', draft)).toEqual([])
    expect(wrongInLimit('rail_metres', draft)).toEqual(['source'])
    expect(wrongInLimit('rail_metres', { ...draft, source: 'Vedtak' })).toEqual([])
  })

  it.each(['', 'femti', '0', '-3', '1e9'])('is not "%s"', (typed) => {
    expect(wrongInLimit('rail_metres', { typed, source: 'Vedtak', note: '' })).toEqual(['value'])
  })

  it('is in conflict only with somebody who set the same limit', () => {
    const water = { code: 'water_metres', value: 30, source: 'Vedtak' } as const
    const both = { ...own, own: [...own.own, water] }
    expect(isSetOtherwise('rail_metres', own, both)).toBe(false)
    expect(isSetOtherwise('water_metres', own, both)).toBe(true)
    expect(isSetOtherwise('rail_metres', own, delivered)).toBe(true)
  })
})

describe('what a limit decides over', () => {
  it('is every point that names it, however deep in its condition', () => {
    const codes = pointsUsing('rail_metres', currentChecklist).map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['BAN-1', 'BAN-2', 'BAN-4']))
    expect(codes).not.toContain('VAN-1')
  })
})
