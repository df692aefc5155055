import { describe, expect, it } from 'vitest'
import { currentChecklist } from '../../../geodata/checklists/rekkverk.ts'
import { findSource } from '../../../geodata/checklists/sources.ts'
import { any, near, not } from '../../../geodata/checks/condition.ts'
import { askedMetres, reachMetres, searchRadiusMetres } from '../../../geodata/checks/reach.ts'
import { defaultThresholds, thresholdsInForce, thresholdValue } from '../../../geodata/checks/thresholds.ts'
import { thresholdSchema } from '../../../geodata/model/check.ts'

const own = (code: string, value: number) => {
  const found = defaultThresholds.find((threshold) => threshold.code === code)!
  return { ...found, value }
}

describe('the limits as delivered', () => {
  it.each(defaultThresholds.map((threshold) => [threshold.code, threshold] as const))(
    '%s says where it comes from and what it is not',
    (_, threshold) => {
      expect(thresholdSchema.parse(threshold)).toEqual(threshold)
      if (threshold.source.startsWith('S')) expect(findSource(threshold.source)).toBeDefined()
      expect(threshold.note.nb).toContain('sier ikke noe om hvor farlig')
      expect(threshold.note.en).toContain('says nothing about how dangerous')
    },
  )

  it('are each used by a point, or by the list of surroundings', () => {
    const used = JSON.stringify(currentChecklist.points.map((point) => point.appliesWhen))
    const unused = defaultThresholds
      .map((threshold) => threshold.code)
      .filter((code) => !used.includes(`"threshold":"${code}"`))
    expect(unused).toEqual(['surroundings_metres'])
  })

  it('name every source they mention', () => {
    for (const { note } of defaultThresholds)
      for (const [code] of `${note.nb} ${note.en}`.matchAll(/\bS\d+\b/g))
        expect(findSource(code)).toBeDefined()
  })
})

describe('thresholdsInForce', () => {
  it('takes the municipality’s own, fills in the rest, and drops what no checklist knows', () => {
    const inForce = thresholdsInForce([
      own('rail_metres', 60),
      { ...own('rail_metres', 1), code: 'moon_metres' },
    ])
    expect(inForce.map((threshold) => threshold.code)).toEqual(
      defaultThresholds.map((threshold) => threshold.code),
    )
    expect(thresholdValue(inForce, 'rail_metres')).toBe(60)
    expect(thresholdValue(inForce, 'water_metres')).toBe(50)
  })

  it('throws where a limit is asked for that was not passed on', () => {
    expect(() => thresholdValue([], 'rail_metres')).toThrow('rail_metres')
  })
})

describe('how far a check looks', () => {
  it('is twice the limit of each kind, and at least the surroundings', () => {
    const reach = reachMetres(currentChecklist, defaultThresholds)
    expect(reach).toMatchObject({ rail: 200, institutions: 600, water: 100, bridges: 100, ways: 100 })
  })

  it('follows the limits', () => {
    expect(searchRadiusMetres(currentChecklist, defaultThresholds)).toBe(600)
    const wider = thresholdsInForce([own('rail_metres', 450), own('surroundings_metres', 150)])
    expect(searchRadiusMetres(currentChecklist, wider)).toBe(900)
    expect(reachMetres(currentChecklist, wider).ways).toBe(150)
  })
  it('reaches as far as a point’s own number of metres, too', () => {
    const [first] = currentChecklist.points
    const point = { ...first!, appliesWhen: not(any(near('ways', 380), near('ways', 90))) }
    const local = { ...currentChecklist, points: [...currentChecklist.points, point] }
    expect(reachMetres(local, defaultThresholds).ways).toBe(760)
    expect(searchRadiusMetres(local, defaultThresholds)).toBe(760)
    expect(askedMetres(point.appliesWhen, defaultThresholds)).toEqual({ ways: 380 })
  })
})
