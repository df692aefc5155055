/*
 * The colours of the sign: one dark and two light ones, of little chroma, so that none is near a road sign's (roadSigns.ts).
 * What is printed is measured on a sample: these are the colours of the file.
 */

export interface Colour {
  /** On screen and in SVG: sRGB. */
  hex: string
  /** In print, 0 to 1: what the PDF holds. */
  cmyk: readonly [number, number, number, number]
}

export const palette = {
  paper: { hex: '#fbf5ea', cmyk: [0.01, 0.03, 0.09, 0] },
  spruce: { hex: '#17383a', cmyk: [0.85, 0.5, 0.55, 0.55] },
  sand: { hex: '#f4e3c8', cmyk: [0.02, 0.1, 0.24, 0] },
} as const satisfies Record<string, Colour>
export type ColourName = keyof typeof palette

/** Luminance contrast that text must have on what it stands on (Norges Blindeforbund; research.md 4.3). */
export const leastContrast = 0.8

/** Relative luminance, 0 to 1, of `#rrggbb` (IEC 61966-2-1). */
export function luminance(hex: string): number {
  const [red, green, blue] = light(hex)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/**
 * Contrast of two colours, each 0 to 1. `michelson` = (L1 - L2) / (L1 + L2) is the stricter, and the one that must be met:
 * 0.8 takes nine times the light. `weber` = (L1 - L2) / L1 (Store norske leksikon's definition, of the lighter) takes five.
 */
export function contrast(one: string, other: string): { michelson: number; weber: number } {
  const [brighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  if (brighter === 0) return { michelson: 0, weber: 0 }
  return { michelson: (brighter - darker) / (brighter + darker), weber: (brighter - darker) / brighter }
}

/** Red, green and blue light, each 0 to 1. */
export function light(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16)
  const linear = (byte: number) => (byte <= 10 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4)
  return [linear(value >> 16), linear((value >> 8) & 255), linear(value & 255)]
}
