import { type Text, text } from '../model/language.ts'
import { seenColour } from './seenColour.ts'
import type { Extent } from './sizes.ts'

/*
 * Nothing that stands along a road may be taken for an official sign by shape, size or colour (vegtrafikkloven § 5, research.md
 * 3.5). What is asked here is our reading of that, coarse and to the safe side; the road authority has the last word.
 */

/** A field of colour on the sign. */
export interface ColourField {
  hex: string
  x: number
  y: number
  width: number
  height: number
}

/** Colours of official signs by hue; brown is dark orange. Teal and purple are on none. */
const families: readonly { from: number; to: number; name: Text }[] = [
  { from: 0, to: 38, name: text('rød', 'red') },
  { from: 38, to: 62, name: text('oransje eller brun', 'orange or brown') },
  { from: 62, to: 118, name: text('gul', 'yellow') },
  { from: 118, to: 180, name: text('grønn', 'green') },
  { from: 222, to: 285, name: text('blå', 'blue') },
  { from: 345, to: 360, name: text('rød', 'red') },
]
/** Colours duller than this are read as black, grey or white from a distance. */
const dullChroma = 0.06
/** A field smaller than this share of the sign gives it no colour. */
const leastShare = 0.03
/** A frame is at most this share of the sign's width. */
const frameShare = 0.12

/** Why a sign may be taken for a road sign; none where it may not. */
export function confusableWithRoadSign(
  { widthMm, heightMm }: Extent,
  fields: readonly ColourField[],
): Text[] {
  const reasons: Text[] = []
  for (const { hex, width, height } of fields) {
    const { chroma, hueDegrees } = seenColour(hex)
    if (chroma < dullChroma || (width * height) / (widthMm * heightMm) < leastShare) continue
    const family = families.find(({ from, to }) => hueDegrees >= from && hueDegrees < to)
    if (family) reasons.push(sayColour(family.name))
  }
  if (fields.some((field) => isFrame(field, widthMm, heightMm))) reasons.push(framed)
  if (widthMm >= heightMm) reasons.push(shaped)
  return reasons
}

/** A field that leaves an even band around it, as the border of a road sign does. */
function isFrame({ x, y, width, height }: ColourField, widthMm: number, heightMm: number): boolean {
  const bands = [x, y, widthMm - x - width, heightMm - y - height]
  return bands.every((band) => band > 0 && band <= widthMm * frameShare)
}

function sayColour(colour: Text): Text {
  return text(
    `En stor flate er ${colour.nb}, som på vegskilt. Bruk en dempet farge.`,
    `A large field is ${colour.en}, as on road signs. Use a muted colour.`,
  )
}
const framed = text(
  'Skiltet har en ramme langs kanten, som vegskilt har.',
  'The sign has a frame along its edge, as road signs have.',
)
const shaped = text(
  'Skiltet er kvadratisk eller bredere enn det er høyt, som opplysningsskilt og vegvisere.',
  'The sign is square or wider than it is high, as information and direction signs are.',
)
