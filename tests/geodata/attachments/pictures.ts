import { deflateSync } from 'node:zlib'
import { crc32 } from '../../../geodata/attachments/crc32.ts'

/*
 * Small pictures as phones write them: with where they were taken, with what and by whom, and turned.
 */

/** Words that are in the metadata of every picture here, and in nothing else. */
export const telltales = ['Exif Kamera', 'xmp:GPSLatitude', 'Kommentar', 'GPSLongitudeFilm']

const ascii = (text: string) => Buffer.from(text, 'latin1')

/** TIFF with camera, orientation and a GPS directory with a latitude. */
export function exif(orientation: number, little = true): Buffer {
  const bytes = Buffer.alloc(120)
  const u16 = (value: number, at: number) =>
    little ? bytes.writeUInt16LE(value, at) : bytes.writeUInt16BE(value, at)
  const u32 = (value: number, at: number) =>
    little ? bytes.writeUInt32LE(value, at) : bytes.writeUInt32BE(value, at)
  const entry = (at: number, tag: number, type: number, count: number, value: number, size: 2 | 4) => {
    u16(tag, at)
    u16(type, at + 2)
    u32(count, at + 4)
    if (size === 2) u16(value, at + 8)
    else u32(value, at + 8)
  }
  bytes.write(little ? 'II*\0' : 'MM\0*', 0, 'latin1')
  u32(8, 4)
  u16(3, 8)
  entry(10, 0x010f, 2, 12, 50, 4)
  entry(22, 0x0112, 3, 1, orientation, 2)
  entry(34, 0x8825, 4, 1, 64, 4)
  bytes.write('Exif Kamera\0', 50, 'latin1')
  u16(2, 64)
  entry(66, 0x0001, 2, 2, 0, 4)
  bytes.write('N\0', 74, 'latin1')
  entry(78, 0x0002, 5, 3, 96, 4)
  for (const [index, value] of [64, 1, 48, 1, 30, 1].entries()) u32(value, 96 + index * 4)
  return bytes
}

const xmp = ascii('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmp:GPSLatitude="64,48N"/>')
const profile = Buffer.concat([ascii('ICC_PROFILE\0'), Buffer.from([1, 1]), ascii('Fargeprofil')])

export function segment(marker: number, content: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff]),
    content,
  ])
}

/** What draws a grey square of 8 x 8, with a stuffed zero and a restart among it. */
const drawn = Buffer.concat([
  segment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)])),
  segment(0xc0, Buffer.from([8, 0, 8, 0, 8, 1, 1, 0x11, 0])),
  ...[0x00, 0x10].map((id) => segment(0xc4, Buffer.from([id, 1, ...Array(15).fill(0), 0]))),
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([0x3f, 0xff, 0x00, 0xff, 0xd0, 0x3f]),
])
const jpegEnds = [Buffer.from([0xff, 0xd8]), Buffer.from([0xff, 0xd9])] as const

/** As a phone writes it, with a film after the end. */
export function phoneJpeg(orientation: number, little = true): Uint8Array {
  return Buffer.concat([
    jpegEnds[0],
    segment(0xe1, Buffer.concat([ascii('Exif\0\0'), exif(orientation, little)])),
    segment(0xe1, xmp),
    segment(0xe2, ascii('MPF\0flere bilder')),
    segment(0xe2, profile),
    segment(0xed, ascii('Photoshop 3.0\0')),
    segment(0xfe, ascii('Kommentar')),
    drawn,
    jpegEnds[1],
    ascii('GPSLongitudeFilm'),
  ])
}

/** The same picture with nothing to take out of it; `turned` stands where the orientation is said. */
export function plainJpeg(turned: Uint8Array = Buffer.alloc(0)): Uint8Array {
  return Buffer.concat([jpegEnds[0], turned, segment(0xe2, profile), drawn, jpegEnds[1]])
}

export function pngChunk(type: string, content: Uint8Array): Buffer {
  const typed = Buffer.concat([ascii(type), content])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(content.length, 0)
  ends.writeUInt32BE(crc32(typed), 4)
  return Buffer.concat([ends.subarray(0, 4), typed, ends.subarray(4)])
}

const pngSignature = ascii('\x89PNG\r\n\x1a\n')
const header = pngChunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]))
const pixels = [pngChunk('IDAT', deflateSync(Buffer.from([0, 128]))), pngChunk('IEND', Buffer.alloc(0))]

export function phonePng(orientation: number): Uint8Array {
  return Buffer.concat([
    pngSignature,
    header,
    pngChunk('eXIf', exif(orientation, false)),
    pngChunk('tEXt', ascii('Comment\0Kommentar')),
    pngChunk('iTXt', ascii('XML:com.adobe.xmp\0\0\0\0\0xmp:GPSLatitude')),
    pngChunk('tIME', Buffer.from([7, 234, 11, 22, 12, 0, 0])),
    pngChunk('caNv', ascii('GPSLongitudeFilm')),
    ...pixels,
    ascii('GPSLongitudeFilm'),
  ])
}

export function plainPng(turned: Uint8Array = Buffer.alloc(0)): Uint8Array {
  return Buffer.concat([pngSignature, header, turned, ...pixels])
}

function riff(chunks: [string, Uint8Array][]): Buffer {
  const body = Buffer.concat([
    ascii('WEBP'),
    ...chunks.map(([type, content]) => {
      const length = Buffer.alloc(4)
      length.writeUInt32LE(content.length)
      return Buffer.concat([ascii(type), length, content, Buffer.alloc(content.length % 2)])
    }),
  ])
  const length = Buffer.alloc(4)
  length.writeUInt32LE(body.length)
  return Buffer.concat([ascii('RIFF'), length, body])
}

/** One white pixel, compressed without loss. */
const vp8l = Buffer.from('LwAAABAHEBERiIj+BwA=', 'base64').subarray(0, 13)
const extended = (flags: number) => Buffer.from([flags, 0, 0, 0, 0, 0, 0, 0, 0, 0])

export function phoneWebp(orientation: number): Uint8Array {
  return riff([
    ['VP8X', extended(0x0c)],
    ['VP8L', vp8l],
    ['EXIF', exif(orientation)],
    ['XMP ', ascii('<x:xmpmeta xmp:GPSLatitude="64,48N"/>')],
    ['HMMM', ascii('Kommentar GPSLongitudeFilm')],
  ])
}

export function plainWebp(turned: Uint8Array | null): Uint8Array {
  const head: [string, Uint8Array][] = [
    ['VP8X', extended(turned ? 0x08 : 0)],
    ['VP8L', vp8l],
  ]
  return riff(turned ? [...head, ['EXIF', turned]] : head)
}
