import { z } from '@hono/zod-openapi'
import { revisionSchema } from '../../geodata/model/history.ts'
import { newOpeningSchema, openingSchema } from '../../geodata/sites/opening.ts'
import { handlingSchema, newReportSchema, reportSchema } from '../../geodata/sites/report.ts'
import { givenClosingReasonSchema, siteSchema } from '../../geodata/sites/site.ts'
import { lookSchema } from './looks.ts'

/*
 * What the routes of the sites say in the API document.
 */

// Read as it comes: the vault judges area, attributes and texts together, so that every fault is named at once.
const drawing = z
  .unknown()
  .optional()
  .openapi({
    type: 'object',
    description: 'GeoJSON geometry in longitude and latitude; it is widened to whole cells of 100 m',
    example: { type: 'Point', coordinates: [6.2, 64.8] },
  })

export const site = siteSchema.openapi('Site')
export const registeredSite = siteSchema
  .extend({
    widened: z.boolean().openapi({ description: 'The drawing was narrower than a site can be' }),
  })
  .openapi('RegisteredSite')
export const siteInput = z
  .object({
    geometry: drawing,
    properties: z.record(z.string(), z.unknown()).optional(),
    textConfirmed: z
      .boolean()
      .optional()
      .openapi({ description: 'The remarks on the texts have been read, and the texts are meant' }),
  })
  .openapi('SiteInput')
export const closing = z.object({ reason: givenClosingReasonSchema }).openapi('SiteClosing')
export const newOpening = newOpeningSchema.openapi('NewSiteOpening')
export const opening = openingSchema.openapi('SiteOpening')
export const look = lookSchema.openapi('SiteLook')

export const newReport = newReportSchema.extend({ geometry: drawing }).openapi('NewSiteReport')
export const report = reportSchema
  .extend({ receipt: z.string().openapi({ description: 'What the sender was given' }) })
  .openapi('SiteReport')
export const handling = handlingSchema.openapi('SiteReportHandling')

export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() })
}
export const revisionPage = pageOf(revisionSchema)
