import { unzlibSync } from 'fflate'

/** One table of a WOFF 1.0 file, unpacked; null where the file has none by that name (W3C WOFF 1.0, section 5). */
export function woffTable(file: ArrayBuffer, tag: string): DataView | null {
  const view = new DataView(file)
  const count = view.getUint16(12)
  for (let entry = 44; entry < 44 + count * 20; entry += 20) {
    const name = String.fromCharCode(...new Uint8Array(file, entry, 4))
    if (name !== tag) continue
    const [offset, packed, length] = [4, 8, 12].map((at) => view.getUint32(entry + at)) as [
      number,
      number,
      number,
    ]
    const bytes = new Uint8Array(file, offset, packed)
    const table = packed < length ? unzlibSync(bytes) : bytes
    return new DataView(table.buffer, table.byteOffset, table.byteLength)
  }
  return null
}
