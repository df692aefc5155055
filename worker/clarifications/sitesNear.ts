import type { Area } from '../../geodata/model/geojson.ts'
import { type NearSite, nearSites } from '../../geodata/sites/nearSites.ts'
import { defaultReachMetres } from '../../geodata/sites/proposal.ts'
import type { Site } from '../../geodata/sites/site.ts'
import { showSite, sitesOf } from '../sites/sites.ts'
import type { VaultState } from '../sites/state.ts'

/** The sites within reach of an area, nearest first; closed ones are not in force. */
export function sitesNear(state: VaultState, area: Area, now: Date): NearSite<Site>[] {
  const inForce = sitesOf(state).filter(({ closed }) => closed === null)
  return nearSites(area, inForce, defaultReachMetres).map(({ site, metres }) => ({
    site: showSite(site, now),
    metres,
  }))
}
