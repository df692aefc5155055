import type { ProximityTarget } from '../model/check.ts'

/** How one kind of surroundings is drawn; attributes of SVG. Every pair that carries meaning differs in lightness. */
interface Look {
  fill: string
  stroke: string
  strokeWidth: number
  /** A wider line under it, in this colour. */
  casing?: string
  dashes?: string
  /** Left out where a pixel is more metres than this: below that it would only be noise. */
  mostMetresPerPixel: number
}

/** Bottom first. What stands at a place (safeguards, signs) is only drawn where it has a letter. */
export const mapLooks = {
  water: {
    fill: '#d2dee3',
    stroke: '#94a9b3',
    strokeWidth: 1.2,
    mostMetresPerPixel: Number.POSITIVE_INFINITY,
  },
  landuse: { fill: '#e6ebdc', stroke: 'none', strokeWidth: 0, mostMetresPerPixel: 25 },
  schools: { fill: '#e6dac6', stroke: '#9a7f57', strokeWidth: 0.8, mostMetresPerPixel: 8 },
  institutions: { fill: '#e6dac6', stroke: '#9a7f57', strokeWidth: 0.8, mostMetresPerPixel: 8 },
  ways: { fill: 'none', stroke: '#ffffff', strokeWidth: 3, casing: '#c4b9a8', mostMetresPerPixel: 5 },
  buildings: { fill: '#d6cdbf', stroke: '#a59a8a', strokeWidth: 0.8, mostMetresPerPixel: 4 },
  rail: {
    fill: 'none',
    stroke: '#fbf9f5',
    strokeWidth: 1.4,
    casing: '#4d463d',
    dashes: '8 8',
    mostMetresPerPixel: 60,
  },
  structures: { fill: '#c3b8a6', stroke: '#6d6357', strokeWidth: 1.4, mostMetresPerPixel: 6 },
  bridges: { fill: '#f6f3ed', stroke: '#f6f3ed', strokeWidth: 3, casing: '#4d463d', mostMetresPerPixel: 15 },
} as const satisfies Partial<Record<ProximityTarget, Look>>

export type DrawnLayer = keyof typeof mapLooks
export const drawnLayers = Object.keys(mapLooks) as DrawnLayer[]

/** What is read for a picture at this scale. */
export function layersAt(metresPerPixel: number): DrawnLayer[] {
  return drawnLayers.filter((layer) => metresPerPixel <= mapLooks[layer].mostMetresPerPixel)
}

/** At most so many of each kind, the largest first, so that a picture of a whole town has a size one can send. */
export const mostFeatures = 3000
export const mostCorners = 12_000
