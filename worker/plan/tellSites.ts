import type { SiteFigure } from '../../geodata/model/indicator.ts'
import type { RequestContext } from '../http/app.ts'
import { performInVault } from '../http/perform.ts'

/** What may be told of places of concern; null where only some of the municipality is asked about, or the vault cannot be read. */
export async function tellSites(
  c: RequestContext,
  { district, department }: { district?: string; department?: string } = {},
): Promise<SiteFigure | null> {
  if (district !== undefined || department !== undefined) return null
  const told = await performInVault(c, 'readSiteFigure', null)
  return told.ok ? told.value : null
}
