import { z } from 'zod'
import { codeList } from '../model/codes.ts'
import { requiredCodeField, textField } from '../model/field.ts'
import { geometrySchema } from '../model/geojson.ts'
import { text } from '../model/language.ts'
import { siteBases, siteSchema } from './site.ts'

/** What a sender fills in; the area is drawn beside it. */
export const reportProperties = z.object({
  basis: requiredCodeField(siteBases, 'Hva bygger meldingen på?', 'What is the report based on?', {
    group: 'case',
  }),
  note: textField('Merknad', 'Note', {
    group: 'case',
    max: 500,
    multiline: true,
    help: text(
      'Bare om stedet. Ikke navn, datoer, antall eller beskrivelser av hendelser.',
      'Only about the place. No names, dates, numbers or descriptions of events.',
    ),
  }),
})

/** A report in confidence as it is sent. The sender gets a receipt back, and nothing else ever. */
export const newReportSchema = reportProperties.extend({
  geometry: geometrySchema,
  textConfirmed: z.boolean().default(false),
})

export const reportStates = codeList({
  waiting: ['Venter', 'Waiting'],
  registered: ['Registrert som sted', 'Registered as a site'],
  dismissed: ['Lagt til side', 'Put aside'],
})

/** A report as those with clearance see it; its area is generalised like that of a site. */
export const reportSchema = z.object({
  id: z.uuid(),
  receivedAt: z.iso.datetime(),
  sentBy: z.string(),
  geometry: siteSchema.shape.geometry,
  basis: siteBases.schema,
  note: z.string().nullable(),
  state: reportStates.schema,
  handled: z.object({ at: z.iso.datetime(), by: z.string(), siteId: z.uuid().nullable() }).nullable(),
})
export type Report = z.infer<typeof reportSchema>

/** What becomes of a report: taken into a site, or put aside. */
export const handlingSchema = z.object({
  outcome: reportStates.schema.exclude(['waiting']),
  siteId: z.uuid().optional(),
})
