import { bytesOf, joined, sameBytes, textAt, viewOf } from './bytes.ts'
import type { Removed, Stripped } from './stripped.ts'
import { orientationIn, orientationOnly } from './tiff.ts'

/*
 * WebP (RFC 9649): a RIFF of chunks, each a four-letter name, a length, a content, and a zero where the length is odd.
 */

const pictureTypes = ['VP8 ', 'VP8L', 'ALPH']
const keptTypes = new Set([...pictureTypes, 'ICCP', 'ANIM'])
const exifFlag = 0x08
const xmpFlag = 0x04

interface Chunk {
  type: string
  content: Uint8Array
}

/** Keeps the picture, its colours and how it is turned; EXIF, XMP and all that is not known go. */
export function stripWebp(bytes: Uint8Array): Stripped {
  const size = bytes.length < 12 ? 0 : viewOf(bytes).getUint32(4, true)
  const chunks = size < 4 || size + 8 > bytes.length ? null : readChunks(bytes.subarray(12, size + 8))
  const first = chunks?.[0]
  if (!chunks || !first || !['VP8 ', 'VP8L', 'VP8X'].includes(first.type)) return null
  const kept: Chunk[] = []
  const removed = new Set<Removed>(size + 8 < bytes.length ? ['other'] : [])
  let orientation = 1
  for (const chunk of chunks) {
    const { type, content } = chunk
    if (type === 'VP8X') {
      if (chunk !== first || content.length !== 10) return null
    } else if (type === 'EXIF') {
      const tiff = textAt(content, 0, 6) === 'Exif\0\0' ? content.subarray(6) : content
      orientation = orientationIn(tiff)
      if (!sameBytes(content, orientationOnly(orientation))) removed.add('exif')
    } else if (type === 'ANMF') {
      const frame = stripFrame(content)
      if (!frame) return null
      if (frame.length < content.length) removed.add('other')
      kept.push({ type, content: frame })
    } else if (keptTypes.has(type)) kept.push(chunk)
    else removed.add(type === 'XMP ' ? 'xmp' : 'other')
  }
  if (!kept.some(({ type }) => type.startsWith('VP8') || type === 'ANMF')) return null
  const isTurned = orientation !== 1 && first.type === 'VP8X'
  if (first.type === 'VP8X') kept.unshift(flagged(first, isTurned))
  if (isTurned) kept.push({ type: 'EXIF', content: orientationOnly(orientation) })
  const body = joined([bytesOf('WEBP'), ...kept.map(written)])
  return { bytes: joined([bytesOf('RIFF'), littleEndian(body.length), body]), removed: [...removed] }
}

/** A frame of an animation: sixteen bytes about it, and chunks of its own. */
function stripFrame(content: Uint8Array): Uint8Array | null {
  const chunks = content.length < 16 ? null : readChunks(content.subarray(16))
  if (!chunks) return null
  return joined([
    content.subarray(0, 16),
    ...chunks.filter(({ type }) => pictureTypes.includes(type)).map(written),
  ])
}

/** The header that says what the file holds. */
function flagged({ type, content }: Chunk, hasExif: boolean): Chunk {
  const changed = content.slice()
  changed[0] = (changed[0]! & ~(exifFlag | xmpFlag)) | (hasExif ? exifFlag : 0)
  return { type, content: changed }
}

function readChunks(bytes: Uint8Array): Chunk[] | null {
  const chunks: Chunk[] = []
  let offset = 0
  while (offset < bytes.length) {
    if (offset + 8 > bytes.length) return null
    const end = offset + 8 + viewOf(bytes).getUint32(offset + 4, true)
    if (end > bytes.length) return null
    chunks.push({ type: textAt(bytes, offset, 4), content: bytes.subarray(offset + 8, end) })
    offset = end + (end % 2 === offset % 2 ? 0 : 1)
  }
  return chunks
}

function written({ type, content }: Chunk): Uint8Array {
  return joined([bytesOf(type), littleEndian(content.length), content, new Uint8Array(content.length % 2)])
}

function littleEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  viewOf(bytes).setUint32(0, value, true)
  return bytes
}
