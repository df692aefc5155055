import { distanceMetres } from '../geometry/measure.ts'
import { type Planar, planar } from '../geometry/planar.ts'
import type { Area } from '../model/geojson.ts'

export interface NearSite<S> {
  site: S
  /** Planar metres between the two areas; 0 when they touch or overlap. */
  metres: number
}

/** The sites whose generalised area is within reach of an area, nearest first; equally near keep their order. */
export function nearSites<S extends { geometry: Area }>(
  area: Area,
  sites: readonly S[],
  reachMetres: number,
): NearSite<S>[] {
  const from: Planar = planar(area)
  return sites
    .map((site) => ({ site, metres: distanceMetres(from, planar(site.geometry), reachMetres) }))
    .filter(({ metres }) => metres <= reachMetres)
    .sort((a, b) => a.metres - b.metres)
}
