import { classOf, coverageIndex } from './glyphTables.ts'

/** How much nearer (negative) the second glyph stands to the first than its width says, in units of the font. */
export type Kerning = (first: number, second: number) => number

/** Where in the table a lookup's part lies; offsets within it count from there. */
type PairTable = (first: number, second: number) => number | null

/**
 * Kerning by the `kern` feature of a GPOS table (OpenType 1.9): pairs by glyph and by class, also where they lie in
 * extension lookups, which opentype.js passes over and all of Inter's do.
 */
export function readKerning(gpos: DataView): Kerning {
  const lookups = kernLookups(gpos).map((lookup) => pairTables(gpos, lookup))
  return (first, second) => {
    let sum = 0
    // Of the parts of one lookup the first that knows the pair decides; lookups add up.
    for (const tables of lookups) {
      for (const table of tables) {
        const value = table(first, second)
        if (value === null) continue
        sum += value
        break
      }
    }
    return sum
  }
}

/** Offsets of the lookups that any `kern` feature names. */
function kernLookups(view: DataView): number[] {
  const features = view.getUint16(6)
  const lookups = view.getUint16(8)
  const indices = new Set<number>()
  for (let i = 0; i < view.getUint16(features); i++) {
    const record = features + 2 + i * 6
    if (view.getUint32(record) !== kernTag) continue
    const feature = features + view.getUint16(record + 4)
    for (let j = 0; j < view.getUint16(feature + 2); j++) indices.add(view.getUint16(feature + 4 + j * 2))
  }
  return [...indices].sort((a, b) => a - b).map((index) => lookups + view.getUint16(lookups + 2 + index * 2))
}

const kernTag = 0x6b65726e
const pairPositioning = 2
const extension = 9

function pairTables(view: DataView, lookup: number): PairTable[] {
  const type = view.getUint16(lookup)
  const tables: PairTable[] = []
  for (let i = 0; i < view.getUint16(lookup + 4); i++) {
    let at = lookup + view.getUint16(lookup + 6 + i * 2)
    let kind = type
    if (type === extension) {
      kind = view.getUint16(at + 2)
      at += view.getUint32(at + 4)
    }
    if (kind === pairPositioning)
      tables.push(view.getUint16(at) === 1 ? pairsByGlyph(view, at) : pairsByClass(view, at))
  }
  return tables
}

/** Offset of the first glyph's advance within a value record, and the record's length; each bit of the format is two bytes. */
function valueShape(format: number) {
  const bits = (mask: number) => [1, 2, 4, 8, 16, 32, 64, 128].filter((bit) => mask & format & bit).length
  return { advanceAt: format & 4 ? bits(3) * 2 : null, bytes: bits(255) * 2 }
}

function pairsByGlyph(view: DataView, at: number): PairTable {
  const indexOf = coverageIndex(view, at + view.getUint16(at + 2))
  const first = valueShape(view.getUint16(at + 4))
  const size = 2 + first.bytes + valueShape(view.getUint16(at + 6)).bytes
  return (left, right) => {
    const index = indexOf(left)
    if (index === null) return null
    const set = at + view.getUint16(at + 10 + index * 2)
    for (let i = 0, pair = set + 2; i < view.getUint16(set); i++, pair += size) {
      if (view.getUint16(pair) !== right) continue
      return first.advanceAt === null ? 0 : view.getInt16(pair + 2 + first.advanceAt)
    }
    return null
  }
}

function pairsByClass(view: DataView, at: number): PairTable {
  const indexOf = coverageIndex(view, at + view.getUint16(at + 2))
  const first = valueShape(view.getUint16(at + 4))
  const size = first.bytes + valueShape(view.getUint16(at + 6)).bytes
  const leftClass = classOf(view, at + view.getUint16(at + 8))
  const rightClass = classOf(view, at + view.getUint16(at + 10))
  const rightClasses = view.getUint16(at + 14)
  return (left, right) => {
    if (indexOf(left) === null) return null
    const record = at + 16 + (leftClass(left) * rightClasses + rightClass(right)) * size
    return first.advanceAt === null ? 0 : view.getInt16(record + first.advanceAt)
  }
}
