import { type Font, type Glyph, type PathCommand, parse } from 'opentype.js'
import { type Kerning, readKerning } from './kerning.ts'
import { woffTable } from './woffTable.ts'

export type Weight = 'regular' | 'semibold'

/** WOFF files of a weight, tried in this order for each character. */
export type FontFiles = Readonly<Record<Weight, readonly ArrayBuffer[]>>

/** Letters as shapes. Heights and widths are shares of the type size. */
export interface Typeface {
  xHeight: number
  capHeight: number
  widthOf: (text: string, weight: Weight) => number
  /** Empty space before the first letter's own shape: taken back where letters of different sizes share a left edge. */
  bearingOf: (text: string, weight: Weight) => number
  /** The text as the data of one SVG path, y down, its first letter's origin at x on the baseline. */
  outline: (text: string, weight: Weight, x: number, baseline: number, size: number) => string
  /** Characters that no file has a shape for. */
  missing: (text: string) => string[]
}

interface Face {
  font: Font
  kerning: Kerning
}

interface Placed {
  face: Face
  glyph: Glyph
  /** From the text's origin, in shares of the size. */
  x: number
}

/** Reads the fonts; throws where a file is not a WOFF font. */
export function readTypeface(files: FontFiles): Typeface {
  const faces: Record<Weight, Face[]> = {
    regular: files.regular.map(readFace),
    semibold: files.semibold.map(readFace),
  }
  const { unitsPerEm, tables } = faces.regular[0]!.font

  const place = (text: string, weight: Weight) => placeGlyphs(faces[weight], text)
  return {
    xHeight: tables.os2.sxHeight / unitsPerEm,
    capHeight: tables.os2.sCapHeight / unitsPerEm,
    widthOf: (text, weight) => place(text, weight).width,
    bearingOf: (text, weight) => {
      const first = place(text, weight).glyphs[0]?.glyph
      return (first?.getMetrics().xMin ?? 0) / unitsPerEm
    },
    outline: (text, weight, x, baseline, size) =>
      place(text, weight)
        .glyphs.flatMap(({ glyph, x: offset }) => glyph.getPath(x + offset * size, baseline, size).commands)
        .map(pathData)
        .join(''),
    missing: (text) => [
      ...new Set([...text].filter((one) => faces.regular.every((face) => !hasGlyph(face, one)))),
    ],
  }
}

function readFace(file: ArrayBuffer): Face {
  const gpos = woffTable(file, 'GPOS')
  return { font: parse(file), kerning: gpos ? readKerning(gpos) : () => 0 }
}

/** Glyph 0 is what a font shows in place of a character it does not have. */
function hasGlyph({ font }: Face, character: string): boolean {
  return font.charToGlyph(character).index !== 0
}

function placeGlyphs(faces: Face[], text: string): { glyphs: Placed[]; width: number } {
  const glyphs: Placed[] = []
  let x = 0
  for (const character of text) {
    const face = faces.find((one) => hasGlyph(one, character)) ?? faces[0]!
    const glyph = face.font.charToGlyph(character)
    const before = glyphs.at(-1)
    if (before?.face === face) x += face.kerning(before.glyph.index, glyph.index) / face.font.unitsPerEm
    glyphs.push({ face, glyph, x })
    x += glyph.advanceWidth / face.font.unitsPerEm
  }
  return { glyphs, width: x }
}

/** Thousandths of a millimetre are finer than any printer. */
const round = (value: number) => Math.round(value * 1000) / 1000

function pathData({ type, x, y, x1, y1, x2, y2 }: PathCommand): string {
  if (type === 'Z') return 'Z'
  const end = `${round(x)} ${round(y)}`
  if (type === 'Q') return `Q${round(x1)} ${round(y1)} ${end}`
  if (type === 'C') return `C${round(x1)} ${round(y1)} ${round(x2)} ${round(y2)} ${end}`
  return `${type}${end}`
}
