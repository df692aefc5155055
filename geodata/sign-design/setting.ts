import type { Scale } from './scale.ts'
import { type Block, type Column, type Style, setText } from './setter.ts'
import type { SignContent } from './signContent.ts'
import type { Typeface } from './typeface/typeface.ts'

/** What the blocks of a sign are set with. */
export interface Setting {
  face: Typeface
  scale: Scale
  content: SignContent
}

/** Sets a text on the dark part of the sign, in the first language unless told. */
export function setOnDark(
  { face, content }: Setting,
  style: Pick<Style, 'part' | 'size'> & Partial<Style>,
  text: string,
  column: Column,
): Block {
  const language = content.texts[0]?.language ?? 'nb'
  const usual = { language, weight: 'regular', leading: 1.25, colour: 'paper', on: 'spruce' } as const
  return setText(face, { ...usual, ...style }, text, column)
}

/** The width of the sign between its margins. */
export function wholeWidth({ scale }: Setting): Column {
  return { x: scale.margin, width: scale.inner }
}
