import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examineAttachment } from '../../../geodata/attachments/examine.ts'
import { stripJpeg } from '../../../geodata/attachments/jpeg.ts'
import { stripPng } from '../../../geodata/attachments/png.ts'
import { stripWebp } from '../../../geodata/attachments/webp.ts'
import {
  exif,
  phoneJpeg,
  phonePng,
  phoneWebp,
  plainJpeg,
  plainPng,
  plainWebp,
  pngChunk,
  segment,
  telltales,
} from './pictures.ts'

/*
 * What tells where a picture was taken, and with what, is gone; the picture and how it is turned are as they were.
 */

/** The smallest EXIF that says how a picture is turned, written by hand. */
const turned = (orientation: number) =>
  Buffer.from(`4d4d002a0000000800010112000300000001000${orientation}000000000000`, 'hex')

const formats = [
  {
    name: 'JPEG',
    type: 'image/jpeg',
    strip: stripJpeg,
    phone: phoneJpeg,
    plain: (orientation: number) =>
      plainJpeg(
        orientation === 1
          ? undefined
          : segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), turned(orientation)])),
      ),
  },
  {
    name: 'PNG',
    type: 'image/png',
    strip: stripPng,
    phone: phonePng,
    plain: (orientation: number) =>
      plainPng(orientation === 1 ? undefined : pngChunk('eXIf', turned(orientation))),
  },
  {
    name: 'WebP',
    type: 'image/webp',
    strip: stripWebp,
    phone: phoneWebp,
    plain: (orientation: number) => plainWebp(orientation === 1 ? null : turned(orientation)),
  },
]

const has = (bytes: Uint8Array, word: string | Buffer) => Buffer.from(bytes).includes(word)
const removedOf = (stripped: ReturnType<typeof stripJpeg>) => [...stripped!.removed].sort()

describe.each(formats)('$name', ({ type, strip, phone, plain }) => {
  it.each([1, 3, 6, 8])('turned by %i comes out as it was drawn, and with nothing else', (orientation) => {
    const stripped = strip(phone(orientation))
    expect(Buffer.from(stripped!.bytes).toString('hex')).toBe(Buffer.from(plain(orientation)).toString('hex'))
    for (const word of telltales) expect(has(stripped!.bytes, word)).toBe(false)
    expect(removedOf(stripped)).toEqual(expect.arrayContaining(['exif', 'other']))
  })

  it('that has nothing to take out is left byte for byte, and said to be', () => {
    for (const orientation of [1, 6]) {
      const stripped = strip(plain(orientation))
      expect(Buffer.from(stripped!.bytes).equals(plain(orientation))).toBe(true)
      expect(stripped!.removed).toEqual([])
    }
  })

  it('damaged in any way never throws, never tells a position, and comes out the same the second time', () => {
    const whole = phone(6)
    const gps = exif(6).subarray(96)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.option(fc.nat(whole.length), { nil: whole.length }),
        fc.option(fc.tuple(fc.nat(whole.length), fc.nat(whole.length)), { nil: null }),
        (changes, length, repeated) => {
          const bytes = Uint8Array.from(whole)
          for (const [at, value] of changes) bytes[at] = value
          const cut = bytes.slice(0, length)
          const again = repeated ? [cut.slice(...repeated.toSorted((a, b) => a - b))] : []
          const damaged = Buffer.concat([cut, ...again])
          const examined = examineAttachment(damaged, type)
          if (!examined.ok) return
          expect(has(examined.bytes, gps)).toBe(false)
          const twice = strip(examined.bytes)
          expect(twice?.removed).toEqual([])
          expect(Buffer.from(twice!.bytes).equals(examined.bytes)).toBe(true)
        },
      ),
      { numRuns: 5000 },
    )
  })

  it('cut short is malformed, wherever it is cut', () => {
    const whole = plain(6)
    for (let length = 0; length < whole.length; length++) expect(strip(whole.subarray(0, length))).toBeNull()
  })
})

it('EXIF is read in either byte order', () => {
  expect(stripJpeg(phoneJpeg(8, false))).toEqual(stripJpeg(phoneJpeg(8, true)))
})

it('a small preview inside JFIF goes, and the rest of JFIF stays first', () => {
  const jfif = (preview: number[]) =>
    segment(0xe0, Buffer.from([74, 70, 73, 70, 0, 1, 1, 0, 0, 1, 0, 1, ...preview]))
  const withPreview = Buffer.concat([
    plainJpeg().subarray(0, 2),
    jfif([1, 1, 9, 9, 9]),
    phoneJpeg(6).subarray(2),
  ])
  const stripped = stripJpeg(withPreview)!
  expect(
    Buffer.from(stripped.bytes)
      .subarray(2, 20)
      .equals(jfif([0, 0])),
  ).toBe(true)
  expect(stripped.removed).toContain('preview')
  expect(stripJpeg(stripped.bytes)!.bytes).toEqual(stripped.bytes)
})

it('a frame of an animation keeps its picture and loses what hides beside it', () => {
  const chunk = (type: string, content: string) =>
    Buffer.concat([Buffer.from(type), Buffer.from([content.length, 0, 0, 0]), Buffer.from(content, 'latin1')])
  const frame = Buffer.concat([Buffer.alloc(16), chunk('VP8L', 'bildet'), chunk('EXIF', 'II*\0 hemmelig')])
  const head = Buffer.concat([Buffer.from('ANMF'), Buffer.from([frame.length, 0, 0, 0]), frame])
  const start = Buffer.from(plainWebp(null)).subarray(0, 30)
  start.writeUInt32LE(22 + head.length, 4)
  const stripped = stripWebp(Buffer.concat([start, head]))!
  expect(has(stripped.bytes, 'hemmelig')).toBe(false)
  expect(has(stripped.bytes, 'bildet')).toBe(true)
})

it('a chunk of PNG that is called something it was not written as is refused', () => {
  const renamed = Buffer.from(phonePng(6))
  renamed.write('pHYs', renamed.indexOf('eXIf'))
  expect(stripPng(renamed)).toBeNull()
})

it('a picture that says it is longer than it is, to take a position along, is refused', () => {
  const swallowing = Buffer.from(phoneWebp(6))
  const picture = swallowing.indexOf('VP8L')
  swallowing.writeUInt32LE(swallowing.indexOf('XMP ') - picture - 8, picture + 4)
  expect(has(stripWebp(swallowing)!.bytes, exif(6))).toBe(true)
  expect(examineAttachment(swallowing, 'image/webp')).toEqual({ ok: false, fault: 'malformed' })
})
