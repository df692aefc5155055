import { describe, expect, it } from 'vitest'
import { roundScaleMetres } from '../../../geodata/reports/scaleBar.ts'

describe('the scale bar of the printed map', () => {
  it.each([
    [300, 100],
    [299, 50],
    [600, 200],
    [1499, 200],
    [1500, 500],
    [30_000, 10_000],
    [31, 10],
  ])('%d m across gives %d m', (width, expected) => {
    expect(roundScaleMetres(width)).toBe(expected)
  })
})
