import { contrast, palette } from './colours.ts'
import type { SignDesign } from './layoutSign.ts'
import { readingDistances } from './reading.ts'
import type { ColourField } from './roadSigns.ts'
import type { Line, SignPart } from './setter.ts'
import type { Typeface } from './typeface/typeface.ts'

/** How large a part's letters are, and from where they are read. */
export interface LetterFacts {
  part: SignPart
  /** The first line of it. */
  sample: string
  /** Null for what is set in figures. */
  xHeightMm: number | null
  capHeightMm: number
  metres: number
  lowVisionMetres: number
}

const inFigures: ReadonlySet<SignPart> = new Set(['number', 'otherNumber'])

/** One row a part, in the order they stand on the sign; of several lines the smallest letters count. */
export function letterFacts(design: SignDesign, face: Typeface): LetterFacts[] {
  const smallest = new Map<SignPart, Line>()
  for (const line of linesOf(design)) {
    const known = smallest.get(line.part)
    if (!known || line.size < known.size) smallest.set(line.part, line)
  }
  return [...smallest.values()].map(({ part, text, size }) => {
    const capHeightMm = size * face.capHeight
    const xHeightMm = inFigures.has(part) ? null : size * face.xHeight
    return { part, sample: text, xHeightMm, capHeightMm, ...readingDistances(xHeightMm ?? capHeightMm) }
  })
}

/** Metres from which both the heading and the first number are read: how far the sign reaches. */
export function reachMetres(letters: readonly LetterFacts[]): number {
  return Math.min(
    ...letters.filter(({ part }) => part === 'heading' || part === 'number').map(({ metres }) => metres),
  )
}

/** The colours that stand on one another, with their contrast; also the QR code on its field. */
export function contrastFacts(design: SignDesign) {
  const pairs = new Map(linesOf(design).map(({ colour, on }) => [`${colour} ${on}`, { colour, on }] as const))
  return [...pairs.values()].map((pair) => ({
    ...pair,
    ...contrast(palette[pair.colour].hex, palette[pair.on].hex),
  }))
}

/** The fields of colour, as the road sign check takes them. */
export function colourFields({ elements }: SignDesign): ColourField[] {
  return elements.flatMap((element) =>
    element.kind === 'area' ? [{ ...element, hex: palette[element.colour].hex }] : [],
  )
}

/** All that is written on the sign, in reading order. */
export function linesOf({ elements }: SignDesign): Line[] {
  return elements.flatMap((element) => (element.kind === 'text' ? [element.line] : []))
}
