import { light } from './colours.ts'

/** A colour as people see it (Oklab, B. Ottosson 2020): lightness and chroma from 0, hue in degrees. */
export interface SeenColour {
  lightness: number
  chroma: number
  hueDegrees: number
}

export function seenColour(hex: string): SeenColour {
  const [r, g, b] = light(hex)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const across = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const along = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  const degrees = (Math.atan2(along, across) * 180) / Math.PI
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(across, along),
    hueDegrees: (degrees + 360) % 360,
  }
}
