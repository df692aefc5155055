import { describe, expect, it } from 'vitest'
import { contrast, luminance, palette } from '../../../geodata/sign-design/colours.ts'
import { confusableWithRoadSign } from '../../../geodata/sign-design/roadSigns.ts'

const sheet = { widthMm: 300, heightMm: 420 }
const whole = { x: 0, y: 0, width: 300, height: 420 }
const reasons = (hex: string) => confusableWithRoadSign(sheet, [{ ...whole, hex }]).map(({ en }) => en)

describe('what may be taken for a road sign', () => {
  it.each([
    ['#c1121c', 'red'],
    ['#0055a4', 'blue'],
    ['#f7b500', 'yellow'],
    ['#006a44', 'green'],
    ['#009b48', 'green'],
    ['#6b3a1e', 'orange or brown'],
    ['#e55b13', 'orange or brown'],
  ])('is a large field of %s: %s', (hex, colour) => {
    expect(reasons(hex)).toEqual([expect.stringContaining(` ${colour},`)])
  })

  it('is not black, white, nor the colours of our signs', () => {
    for (const hex of ['#000000', '#ffffff', '#808080', ...Object.values(palette).map((one) => one.hex)])
      expect(reasons(hex)).toEqual([])
  })

  it('is not a small spot of colour', () => {
    expect(confusableWithRoadSign(sheet, [{ hex: '#c1121c', x: 10, y: 10, width: 30, height: 30 }])).toEqual(
      [],
    )
  })

  it('is a frame along the edge, and a sign that is square or wide', () => {
    const framed = { hex: '#ffffff', x: 10, y: 10, width: 280, height: 400 }
    expect(confusableWithRoadSign(sheet, [framed])).toHaveLength(1)
    expect(confusableWithRoadSign({ widthMm: 420, heightMm: 300 }, [])).toHaveLength(1)
    expect(confusableWithRoadSign({ widthMm: 300, heightMm: 300 }, [])).toHaveLength(1)
  })
})

describe('contrast by luminance', () => {
  it('is that of IEC 61966-2-1, and by the stricter definition 0.8 takes nine times the light', () => {
    expect(luminance('#ffffff')).toBeCloseTo(1, 6)
    expect(luminance('#808080')).toBeCloseTo(0.21586, 4)
    expect(contrast('#ffffff', '#000000')).toEqual({ michelson: 1, weber: 1 })
    // A ninth of white's light.
    expect(contrast('#ffffff', '#5e5e5e').michelson).toBeCloseTo(0.8, 2)
    expect(contrast('#000000', '#000000')).toEqual({ michelson: 0, weber: 0 })
  })
})
