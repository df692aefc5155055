import { textAt, viewOf } from './bytes.ts'

/*
 * As much of TIFF as EXIF is made of: a header, and a list of entries of twelve bytes (TIFF 6.0, section 2).
 */

const orientationTag = 0x0112
const gpsTag = 0x8825
const short = 3

interface Entry {
  tag: number
  type: number
  /** The first two bytes of the value: all of a short. */
  value: number
}

/** The entries of the first directory of the TIFF that begins at `offset`; none where there is no TIFF. */
function entriesAt(bytes: Uint8Array, offset: number): Entry[] {
  const order = textAt(bytes, offset, 4)
  if (order !== 'II*\0' && order !== 'MM\0*') return []
  const little = order === 'II*\0'
  const view = viewOf(bytes)
  if (offset + 8 > bytes.length) return []
  const directory = offset + view.getUint32(offset + 4, little)
  if (directory + 2 > bytes.length) return []
  const listed = view.getUint16(directory, little)
  const present = Math.min(listed, Math.floor((bytes.length - directory - 2) / 12))
  return Array.from({ length: present }, (_, index) => {
    const entry = directory + 2 + index * 12
    return {
      tag: view.getUint16(entry, little),
      type: view.getUint16(entry + 2, little),
      value: view.getUint16(entry + 8, little),
    }
  })
}

/** How a picture is turned, 2 to 8; 1 where it is not, or does not say. */
export function orientationIn(tiff: Uint8Array): number {
  const entry = entriesAt(tiff, 0).find(({ tag, type }) => tag === orientationTag && type === short)
  return entry && entry.value >= 2 && entry.value <= 8 ? entry.value : 1
}

/** A TIFF that says how the picture is turned, and nothing else. */
export function orientationOnly(orientation: number): Uint8Array {
  const bytes = new Uint8Array(26)
  const view = viewOf(bytes)
  view.setUint32(0, 0x4d4d002a)
  view.setUint32(4, 8)
  view.setUint16(8, 1)
  view.setUint16(10, orientationTag)
  view.setUint16(12, short)
  view.setUint32(14, 1)
  view.setUint16(18, orientation)
  return bytes
}

const littleStart = 0x49
const bigStart = 0x4d

/** Whether a TIFF with a position lies anywhere in the bytes, or the words XMP says a position with. */
export function holdsPosition(bytes: Uint8Array): boolean {
  for (let offset = 0; offset < bytes.length - 8; offset++) {
    const byte = bytes[offset]
    if (byte === littleStart || byte === bigStart) {
      if (byte === bytes[offset + 1] && entriesAt(bytes, offset).some(({ tag }) => tag === gpsTag))
        return true
    } else if (byte === 0x47 && textAt(bytes, offset, 6) === 'GPSLat') return true
  }
  return false
}
