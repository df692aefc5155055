import type { SignSize } from '../model/sign.ts'

export interface Extent {
  widthMm: number
  heightMm: number
}

/** What is left of the sign when it has been cut. */
export const finishedSizes: Readonly<Record<SignSize, Extent>> = {
  small: { widthMm: 210, heightMm: 297 },
  medium: { widthMm: 300, heightMm: 420 },
  large: { widthMm: 400, heightMm: 600 },
}

/** Square metres of one face: what SAK10 goes by (research.md 3.5). */
export function signAreaM2(size: SignSize): number {
  const { widthMm, heightMm } = finishedSizes[size]
  return (widthMm * heightMm) / 1e6
}
