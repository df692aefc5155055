import { encode } from 'uqr'

/** Modules of empty space that a reader needs around the code (ISO/IEC 18004). */
const quietModules = 4

/** A QR code with its quiet zone as the data of one SVG path in a square of `size` millimetres; error correction M. */
export function qrCode(address: string, x: number, y: number, size: number) {
  const { data, size: modules } = encode(address, { ecc: 'M', border: 0 })
  const moduleMm = size / (modules + 2 * quietModules)
  const round = (value: number) => Math.round(value * 1000) / 1000
  const at = (index: number) => (quietModules + index) * moduleMm
  const path = data
    .flatMap((row, line) =>
      runs(row).map(([from, to]) => {
        const [left, right] = [round(x + at(from)), round(x + at(to))]
        return `M${left} ${round(y + at(line))}H${right}V${round(y + at(line + 1))}H${left}Z`
      }),
    )
    .join('')
  return { path, moduleMm }
}

/** Dark modules side by side, as [first, one after the last]. */
function runs(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = []
  row.forEach((dark, index) => {
    if (!dark) return
    const last = found.at(-1)
    if (last?.[1] === index) last[1] = index + 1
    else found.push([index, index + 1])
  })
  return found
}
