import type { SignLanguage } from '../model/helpline.ts'
import { breakLines } from './breakLines.ts'
import type { ColourName } from './colours.ts'
import type { Typeface, Weight } from './typeface/typeface.ts'

export const signParts = [
  'heading',
  'body',
  'otherHeading',
  'otherBody',
  'lead',
  'otherLead',
  'number',
  'otherNumber',
  'service',
  'placeLabel',
  'placeName',
  'placeCode',
  'codeCaption',
] as const
export type SignPart = (typeof signParts)[number]

/** What a text is: which part of the sign, in which language, and on which colour it stands. */
export interface Style {
  part: SignPart
  language: SignLanguage
  weight: Weight
  /** Type size in millimetres. */
  size: number
  /** Distance between baselines, in sizes. */
  leading: number
  colour: ColourName
  on: ColourName
}

/** One line of text, in millimetres from the upper left corner of the finished sign. */
export interface Line extends Omit<Style, 'leading'> {
  text: string
  /** Where the first letter's shape begins. */
  x: number
  baseline: number
  width: number
}

/** A text that cannot be set. */
export interface SettingFault {
  kind: 'too-wide' | 'too-tall' | 'no-glyph'
  part: SignPart
  language: SignLanguage
  text: string
}

/** Texts set together, in millimetres from where the block begins; `depth` is where its last baseline is. */
export interface Block {
  lines: Line[]
  depth: number
  faults: SettingFault[]
}

export const emptyBlock: Block = { lines: [], depth: 0, faults: [] }

/** Where a text may stand: from `x`, as wide as `width`. */
export interface Column {
  x: number
  width: number
}

/** Sets a text in lines, so that the capitals of the first reach up to where the block begins. */
export function setText(face: Typeface, style: Style, text: string, { x, width }: Column): Block {
  const { leading, ...rest } = style
  const widthOf = (piece: string) =>
    (face.widthOf(piece, style.weight) - face.bearingOf(piece, style.weight)) * style.size
  const { part, language } = style
  const broken = breakLines(text, width, widthOf)
  const faults: SettingFault[] = [
    ...(face.missing(text).length > 0 ? [{ kind: 'no-glyph' as const, part, language, text }] : []),
    ...(broken ? [] : [{ kind: 'too-wide' as const, part, language, text }]),
  ]
  const lines = (broken ?? [text]).map((piece, index) => ({
    ...rest,
    text: piece,
    x,
    baseline: style.size * (face.capHeight + leading * index),
    width: widthOf(piece),
  }))
  return { lines, depth: lines.at(-1)?.baseline ?? 0, faults }
}

/** A block beneath another, `gap` from its last baseline to the next capitals; an empty one takes no room. */
export function under(above: Block, gap: number, below: Block): Block {
  const top = above.lines.length > 0 ? above.depth + gap : 0
  return {
    lines: [...above.lines, ...moved(below, top)],
    depth: below.lines.length > 0 ? top + below.depth : above.depth,
    faults: [...above.faults, ...below.faults],
  }
}

/** Blocks that begin at the same height. */
export function beside(left: Block, right: Block): Block {
  return {
    lines: [...left.lines, ...right.lines],
    depth: Math.max(left.depth, right.depth),
    faults: [...left.faults, ...right.faults],
  }
}

/** The lines of a block that begins at `top`. */
export function moved({ lines }: Block, top: number): Line[] {
  return lines.map((line) => ({ ...line, baseline: line.baseline + top }))
}
