import { bytesOf, joined, sameBytes, textAt, viewOf } from './bytes.ts'
import { crc32 } from './crc32.ts'
import type { Removed, Stripped } from './stripped.ts'
import { orientationIn, orientationOnly } from './tiff.ts'

/*
 * PNG (W3C, third edition): a signature, then chunks of a length, a type, a content and a checksum.
 */

const signatureBytes = 8

/** What the picture is drawn from, animation and colours among it. */
const keptTypes = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'bKGD', 'hIST', 'pHYs', 'sBIT', 'acTL', 'fcTL', 'fdAT'],
  ...['cHRM', 'gAMA', 'iCCP', 'sRGB', 'cICP', 'mDCV', 'cLLI'],
])
const removedAs: Readonly<Record<string, Removed>> = {
  tEXt: 'text',
  zTXt: 'text',
  iTXt: 'text',
  tIME: 'time',
}

/** Keeps the picture, its colours and how it is turned; EXIF, texts, the time and all that is not known go. */
export function stripPng(bytes: Uint8Array): Stripped {
  const kept: Uint8Array[] = []
  const removed = new Set<Removed>()
  let orientation = 1
  const view = viewOf(bytes)
  let offset = signatureBytes
  while (offset + 12 <= bytes.length) {
    const length = view.getUint32(offset)
    const end = offset + 12 + length
    if (end > bytes.length) return null
    const type = textAt(bytes, offset + 4, 4)
    if (crc32(bytes.subarray(offset + 4, end - 4)) !== view.getUint32(end - 4)) return null
    const isFirst = offset === signatureBytes
    if (isFirst !== (type === 'IHDR')) return null
    const chunk = bytes.subarray(offset, end)
    offset = end
    if (type === 'eXIf') {
      orientation = orientationIn(chunk.subarray(8, -4))
      if (!sameBytes(chunk, orientationChunk(orientation))) removed.add('exif')
    } else if (keptTypes.has(type)) kept.push(chunk)
    else if (/^[a-z]/.test(type)) removed.add(removedAs[type] ?? 'other')
    else return null
    if (type === 'IEND') {
      if (!kept.some((part) => textAt(part, 4, 4) === 'IDAT')) return null
      if (end < bytes.length) removed.add('other')
      const [header, ...rest] = kept
      const turned = orientation === 1 ? [] : [orientationChunk(orientation)]
      const parts = [bytes.subarray(0, signatureBytes), header!, ...turned, ...rest]
      return { bytes: joined(parts), removed: [...removed] }
    }
  }
  return null
}

function orientationChunk(orientation: number): Uint8Array {
  const typed = joined([bytesOf('eXIf'), orientationOnly(orientation)])
  const ends = new Uint8Array(8)
  viewOf(ends).setUint32(0, typed.length - 4)
  viewOf(ends).setUint32(4, crc32(typed))
  return joined([ends.subarray(0, 4), typed, ends.subarray(4)])
}
