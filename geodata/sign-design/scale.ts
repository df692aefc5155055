import type { SignContent } from './signContent.ts'
import { type Extent, finishedSizes } from './sizes.ts'

/** Measures of a design in millimetres; those of type are type sizes. All grow with the width of the sign. */
export interface Scale extends Extent {
  margin: number
  /** Width that text may take. */
  inner: number
  heading: number
  body: number
  otherHeading: number
  otherBody: number
  lead: number
  otherLead: number
  number: number
  otherNumber: number
  service: number
  place: number
  caption: number
  code: number
  /** The smallest distance between two texts that belong together; others are multiples of it. */
  gap: number
}

/** From tight (0) to generous (1); the heading, which is read from farthest away, has a share of its own. */
export function scaleOf({ size }: SignContent, generous: number, headingShare: number): Scale {
  const { widthMm, heightMm } = finishedSizes[size]
  const between = (tight: number, wide: number) => ((tight + (wide - tight) * generous) * widthMm) / 100
  const margin = between(7.4, 8.6)
  return {
    widthMm,
    heightMm,
    margin,
    inner: widthMm - 2 * margin,
    heading: ((6.4 + 6.6 * headingShare) * widthMm) / 100,
    body: between(4.2, 5.8),
    otherHeading: between(4.2, 5.6),
    otherBody: between(3.6, 4.6),
    lead: between(4.2, 5.4),
    otherLead: between(3.4, 4.2),
    number: between(13, 20),
    otherNumber: between(8, 11),
    service: between(3.2, 4.2),
    place: between(3.8, 4.8),
    caption: between(2.6, 3.2),
    code: between(11, 12),
    gap: between(1.5, 2.6),
  }
}
