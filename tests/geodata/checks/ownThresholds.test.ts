import { describe, expect, it } from 'vitest'
import { ownThresholds, thresholdValuesSchema } from '../../../geodata/checks/ownThresholds.ts'
import { defaultThresholds, thresholdsInForce } from '../../../geodata/checks/thresholds.ts'
import { thresholdSchema } from '../../../geodata/model/check.ts'

describe('values as sent', () => {
  it('drops whatever else comes along', () => {
    expect(thresholdValuesSchema.parse([{ ...defaultThresholds[0], value: 12 }])).toEqual([
      { code: 'high_point_metres', value: 12 },
    ])
  })

  it.each([
    ['a limit nobody knows', [{ code: 'moon_metres', value: 5 }]],
    ['nought', [{ code: 'rail_metres', value: 0 }]],
    ['half a county', [{ code: 'rail_metres', value: 1001 }]],
    ['half a storey', [{ code: 'parking_decks', value: 1.5 }]],
    [
      'the same limit twice',
      [
        { code: 'rail_metres', value: 80 },
        { code: 'rail_metres', value: 90 },
      ],
    ],
  ])('refuses %s', (_, values) => {
    expect(thresholdValuesSchema.safeParse(values).success).toBe(false)
  })
})

describe('ownThresholds', () => {
  it('never lets the municipality’s number stand with the source of the one it replaced', () => {
    const [rail] = ownThresholds([{ code: 'level_difference_metres', value: 0.8 }])
    expect(thresholdSchema.parse(rail)).toMatchObject({ value: 0.8, source: 'Kommunen' })
    expect(rail!.note.nb).toMatch(/^Satt av kommunen\. Levert med 0,5.m \(S72\): TEK17/)
    expect(rail!.note.en).toMatch(/^Set by the municipality\. Delivered as 0\.5.m \(S72\): TEK17/)
  })

  it('passes over a limit that the program no longer has', () => {
    expect(ownThresholds([{ code: 'moon_metres' as 'rail_metres', value: 3 }])).toEqual([])
  })

  it('takes a value set to what was delivered as not set', () => {
    expect(ownThresholds([{ code: 'rail_metres', value: 100 }])).toEqual([])
    expect(thresholdsInForce(ownThresholds([{ code: 'rail_metres', value: 100 }]))).toEqual(defaultThresholds)
  })
})
