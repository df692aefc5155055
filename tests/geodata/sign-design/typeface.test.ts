import { describe, expect, it } from 'vitest'
import { breakLines } from '../../../geodata/sign-design/breakLines.ts'
import { qrCode } from '../../../geodata/sign-design/qrCode.ts'
import { inter } from './inter.ts'

describe('letters as shapes', () => {
  it('are kerned as the font says, also where its table is an extension', () => {
    const apart = (pair: string) => [...pair].reduce((sum, one) => sum + inter.widthOf(one, 'semibold'), 0)
    // Read in Inter's own GPOS table: -154 of 2048 units.
    expect(inter.widthOf('AV', 'semibold') - apart('AV')).toBeCloseTo(-154 / 2048, 5)
    expect(inter.widthOf('nn', 'semibold')).toBeCloseTo(apart('nn'), 9)
  })

  it('have the heights that Inter is drawn with', () => {
    expect([inter.xHeight, inter.capHeight].map((share) => Math.round(share * 2048))).toEqual([1118, 1490])
    expect(inter.missing('Åfjord čđŋšŧž ïöäæø «»')).toEqual([])
    expect(inter.missing('ok 漢')).toEqual(['漢'])
  })
})

describe('lines', () => {
  const width = (text: string) => text.length

  it('are as few as can be, of even length, and do not end in a short word', () => {
    expect(breakLines('Trenger du noen å snakke med?', 18, width)).toEqual([
      'Trenger du noen',
      'å snakke med?',
    ])
    // More even would be a line that ends in «å».
    expect(breakLines('Er noe å snakkes om', 14, width)).toEqual(['Er noe', 'å snakkes om'])
    expect(breakLines('  ', 10, width)).toEqual([])
    expect(breakLines('aaaa bbbb cccc dddd', 14, width)).toEqual(['aaaa bbbb', 'cccc dddd'])
  })

  it('are none where a word is too long', () => {
    expect(breakLines('kort ekstraordinært', 10, width)).toBeNull()
  })
})

describe('the QR code', () => {
  it('has its finder patterns, and four modules of quiet around it', () => {
    const { path, moduleMm } = qrCode('https://rekkverk.eksempelvik.no/hjelp#H-014', 100, 200, 40)
    const corners = [...path.matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)/g)].map((match) =>
      match.slice(1, 5).map(Number),
    )
    const quiet = 4 * moduleMm
    expect(Math.min(...corners.map(([left]) => left!))).toBeCloseTo(100 + quiet, 2)
    expect(Math.max(...corners.map(([, , right]) => right!))).toBeCloseTo(140 - quiet, 2)
    expect(Math.min(...corners.map(([, top]) => top!))).toBeCloseTo(200 + quiet, 2)
    // The upper edge of the first finder pattern: seven modules side by side.
    expect(corners[0]![2]! - corners[0]![0]!).toBeCloseTo(7 * moduleMm, 2)
  })
})
