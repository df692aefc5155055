import type { CompassPoint } from './sideFacing.ts'

/*
 * What a side view is made of, in px from the upper left corner of its block. The web draws it on screen and on paper; what
 * a look is drawn as is decided there.
 */

/** How what stands along an edge is drawn, each with a pattern of its own. */
export type UprightLook = 'registered' | 'measured' | 'standing' | 'temporary' | 'planned' | 'broken'
export type BoxLook = UprightLook | 'gap' | 'closed' | 'addition' | 'deck' | 'pier' | 'part' | 'partCovered'
type LineLook = 'axis' | 'grid' | 'required' | 'span' | 'tick' | 'leader' | 'unknownTop'

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** At least a px each way, so that nothing that is there is invisible. */
export function boxBetween(x1: number, x2: number, y1: number, y2: number): Box {
  return { x: x1, y: y1, width: Math.max(x2 - x1, 1), height: Math.max(y2 - y1, 1) }
}

export type Mark =
  | (Box & { kind: 'box'; look: BoxLook })
  | { kind: 'line'; look: LineLook; x1: number; y1: number; x2: number; y2: number }
  /** A gap too narrow for an arrow across it: its point is at x, y. */
  | { kind: 'pointer'; x: number; y: number }
  /** A help sign or a telephone; `count` where several stand at the same place. */
  | { kind: 'symbol'; look: 'sign' | 'phone'; x: number; y: number; count: number; stands: boolean }

export type LabelTone = 'heading' | 'gap' | 'item' | 'quiet'

/** A text with the room that is kept for it. */
export interface Label extends Box {
  text: string
  tone: LabelTone
  anchor: 'start' | 'middle' | 'end'
  /** Metres of gap that it tells of; 0 for any other text, and where a gap goes on in the next row. */
  gapMetres: number
}

/** A stretch that can be chosen, with where it is drawn. */
export interface Stop extends Box {
  edge: string
  from: number
  to: number
}

/** A row of the drawing. Blocks stand below one another, and paper may break between them. */
export interface Block {
  height: number
  marks: Mark[]
  /** What an edge is called: kept in sight while the rest is scrolled sideways. */
  headings: Label[]
  labels: Label[]
  stops: Stop[]
}

export const textSizes: Readonly<Record<LabelTone, number>> = { heading: 14, gap: 13, item: 13, quiet: 13 }
export const textHeight = 17

/** The words of the drawing, so that it says the same in both languages. */
export interface SideViewWords {
  metres: (metres: number) => string
  edge: (edge: { code: string; name: string }, facing: CompassPoint | null) => string
  open: (metres: number) => string
  openOf: (metres: number, all: number) => string
  openPlaces: (places: number, metres: number) => string
  /** An edge without a known length. */
  openWhole: string
  goesOn: string
  covered: string
  closed: string
  accessUnknown: string
  parapet: (height: string, measured: boolean) => string
  /** The fullest first. */
  safeguard: (
    safeguard: { name: string; kind: string },
    look: UprightLook,
    height?: string,
  ) => readonly string[]
  heightUnknown: string
  required: (height: string) => string
  span: (metres: number) => string
  leftOut: (count: number) => string
}
