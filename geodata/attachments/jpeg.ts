import { bytesOf, joined, sameBytes, textAt, viewOf } from './bytes.ts'
import type { Removed, Stripped } from './stripped.ts'
import { orientationIn, orientationOnly } from './tiff.ts'

/*
 * JPEG (ITU-T T.81, annex B): segments of a marker, a length and a content, and the compressed picture after each SOS.
 */

const startOfImage = 0xd8
const endOfImage = 0xd9
const startOfScan = 0xda
const app0 = 0xe0
const app1 = 0xe1
const app2 = 0xe2
const app13 = 0xed
const app14 = 0xee
const comment = 0xfe

/** What the picture cannot be drawn without; each is held against its own form, so that nothing else hides in it. */
const tables: Readonly<Record<number, (content: Uint8Array) => boolean>> = {
  219: isQuantization,
  196: isHuffman,
  204: (content) => content.length % 2 === 0,
  220: (content) => content.length === 2,
  221: (content) => content.length === 2,
}

interface Segment {
  marker: number
  content: Uint8Array
}

/**
 * Keeps the tables, the picture, the colour profile and how it is turned. All else goes: EXIF, XMP, IPTC, comments, what
 * makers add, previews, and whatever comes after the end, where phones put further pictures and films.
 */
export function stripJpeg(bytes: Uint8Array): Stripped {
  const kept: Uint8Array[] = []
  const removed = new Set<Removed>()
  let orientation = 1
  let hasFrame = false
  let hasScan = false
  let offset = 2
  while (offset < bytes.length) {
    const start = nextMarker(bytes, offset)
    if (start === null) return null
    const marker = bytes[start]!
    offset = start + 1
    if (marker === endOfImage) {
      if (!hasFrame || !hasScan) return null
      if (offset < bytes.length) removed.add('other')
      const head = Uint8Array.of(0xff, startOfImage)
      const turned = orientation === 1 ? [] : [orientationSegment(orientation)]
      const [first, ...rest] = kept
      // JFIF wants to be first.
      const parts =
        first && first[1] === app0 ? [head, first, ...turned, ...rest] : [head, ...turned, ...kept]
      return { bytes: joined([...parts, Uint8Array.of(0xff, endOfImage)]), removed: [...removed] }
    }
    const segment = readSegment(bytes, start)
    if (!segment) return null
    const { content } = segment
    offset += 2 + content.length
    if (isFrame(marker)) {
      if (content.length !== 6 + 3 * (content[5] ?? 0)) return null
      hasFrame = true
      kept.push(written(segment))
    } else if (marker === startOfScan) {
      if (!hasFrame || content.length !== 4 + 2 * (content[0] ?? 0)) return null
      const end = endOfScan(bytes, offset)
      kept.push(written(segment), bytes.subarray(offset, end))
      offset = end
      hasScan = true
    } else if (marker in tables) {
      if (!tables[marker]!(content)) return null
      kept.push(written(segment))
    } else if (marker === app0 && textAt(content, 0, 5) === 'JFIF\0' && content.length >= 14) {
      if (content.length > 14) removed.add('preview')
      // With the counts of the preview's pixels, which are none now.
      kept.push(written({ marker, content: joined([content.subarray(0, 12), Uint8Array.of(0, 0)]) }))
    } else if (isColour(segment)) kept.push(written(segment))
    else if (marker === app1 && textAt(content, 0, 6) === 'Exif\0\0') {
      orientation = orientationIn(content.subarray(6))
      if (!sameBytes(written(segment), orientationSegment(orientation))) removed.add('exif')
    } else if (marker >= app0 && marker <= 0xef) removed.add(kindOf(segment))
    else if (marker === comment) removed.add('text')
    else return null
  }
  return null
}

/** Where the marker after `offset` has its code; any number of 0xff may stand before it. */
function nextMarker(bytes: Uint8Array, offset: number): number | null {
  if (bytes[offset] !== 0xff) return null
  let at = offset
  while (bytes[at] === 0xff) at += 1
  return at < bytes.length && bytes[at] !== 0 ? at : null
}

function readSegment(bytes: Uint8Array, markerAt: number): Segment | null {
  if (markerAt + 3 > bytes.length) return null
  const length = viewOf(bytes).getUint16(markerAt + 1)
  const end = markerAt + 1 + length
  if (length < 2 || end > bytes.length) return null
  return { marker: bytes[markerAt]!, content: bytes.subarray(markerAt + 3, end) }
}

function written({ marker, content }: Segment): Uint8Array {
  const length = content.length + 2
  return joined([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), content])
}

function orientationSegment(orientation: number): Uint8Array {
  return written({ marker: app1, content: joined([bytesOf('Exif\0\0'), orientationOnly(orientation)]) })
}

/** The first byte after a scan: 0xff with anything but a stuffed zero or a restart behind it. */
function endOfScan(bytes: Uint8Array, offset: number): number {
  let at = offset
  for (;;) {
    at = bytes.indexOf(0xff, at)
    if (at === -1) return bytes.length
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at
    at += 2
  }
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function isColour({ marker, content }: Segment): boolean {
  if (marker === app2) return textAt(content, 0, 12) === 'ICC_PROFILE\0'
  return marker === app14 && content.length === 12 && textAt(content, 0, 5) === 'Adobe'
}

function kindOf({ marker, content }: Segment): Removed {
  if (marker === app13) return 'iptc'
  return marker === app1 && textAt(content, 0, 4) === 'http' ? 'xmp' : 'other'
}

function isQuantization(content: Uint8Array): boolean {
  let at = 0
  while (at < content.length) at += 1 + (content[at]! >> 4 === 0 ? 64 : 128)
  return at === content.length
}

function isHuffman(content: Uint8Array): boolean {
  let at = 0
  while (at < content.length) {
    const counts = content.subarray(at + 1, at + 17)
    at += 17 + counts.reduce((sum, count) => sum + count, 0)
  }
  return at === content.length
}
