import { z } from 'zod'
import { coverRoles } from '../catalogue/safeguardEntry.ts'
import { conditions } from './bridge.ts'
import { codeList } from './codes.ts'
import { registerCollectionCodes } from './collections.ts'
import { coverageOnSchema } from './coverage.ts'
import { edgeSchema, stretchSchema } from './edge.ts'
import { lineStringSchema, multiLineStringSchema } from './geojson.ts'
import { safeguardProperties } from './safeguard.ts'
import { coverageCodes } from './securing.ts'
import { signStatuses } from './sign.ts'
import { surveySchema } from './survey.ts'

/*
 * How a thing is secured on a day, as the API tells it: its edges, what stands along them, and what comes of it.
 */

/** Whether a safeguard stood on the day (geodata/securing/standing.ts). */
export const standings = codeList({
  stands: ['Står', 'In place'],
  planned: ['Ikke ferdig', 'Not done'],
  expired: ['Over', 'Ended'],
  removed: ['Fjernet', 'Removed'],
  absent: ['Ikke registrert da', 'Not registered then'],
})

const { extent, heightMetres, doneOn, untilOn, removedOn, plannedOn, costKroner, nextInspectionOn, status } =
  safeguardProperties.shape

export const securingSafeguardSchema = z.object({
  id: z.uuid(),
  revision: z.number().int().positive(),
  name: z.string(),
  kind: z.string(),
  role: z.enum(coverRoles),
  status,
  standing: standings.schema,
  extent,
  heightMetres,
  doneOn,
  untilOn,
  removedOn,
  plannedOn,
  costKroner,
  nextInspectionOn,
  /** Faults that are open now, whatever the day asked for. */
  openFaults: z.number().int(),
})
export type SecuringSafeguard = z.infer<typeof securingSafeguardSchema>

/** A parapet whose place along the edges is known: measured here, or as a register says. */
export const securingParapetSchema = z.object({
  stretch: stretchSchema,
  heightMetres: z.number().nullable(),
  condition: conditions.schema.nullable(),
  measured: z.boolean(),
  kind: z.string().nullable(),
  measuredOn: z.iso.date().nullable(),
  externalId: z.string().nullable(),
})
export type SecuringParapet = z.infer<typeof securingParapetSchema>

export const securingAnswerSchema = z.object({
  thing: z.object({
    collection: z.enum(registerCollectionCodes),
    id: z.uuid(),
    name: z.string().nullable(),
    revision: z.number().int().positive(),
  }),
  date: z.iso.date(),
  /** The one in force that day. */
  survey: surveySchema.nullable(),
  /** Of the newest survey, whatever its day; 0 where there is none. What a new one names in If-Match. */
  surveyRevision: z.number().int().min(0),
  /** The line that measures run along: the survey's, or the thing's own. */
  axis: z.discriminatedUnion('type', [lineStringSchema, multiLineStringSchema]).nullable(),
  /** With their lengths in metres worked out; as surveyed, or as assumed where nobody has. */
  edges: z.array(edgeSchema),
  coverage: coverageOnSchema,
  safeguards: z.array(securingSafeguardSchema),
  parapets: z.array(securingParapetSchema),
  signs: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      status: signStatuses.schema,
      point: z.tuple([z.number(), z.number()]),
    }),
  ),
  requiredHeightMetres: z.number().nullable(),
  requiredHeightSource: z.string().nullable(),
  /** What a person wrote in the attribute `coverage`. */
  judged: coverageCodes.schema.nullable(),
})
export type SecuringAnswer = z.infer<typeof securingAnswerSchema>

/** What may change the outcome from one day to the next. */
export const securingTurns = codeList({
  surveyed: ['Kantene ble registrert', 'The edges were registered'],
  registered: ['Tiltaket ble registrert', 'The safeguard was registered'],
  done: ['Tiltaket sto ferdig', 'The safeguard was completed'],
  ended: ['Det midlertidige tiltaket var over', 'The temporary safeguard had ended'],
  removed: ['Tiltaket ble fjernet', 'The safeguard was removed'],
  broken: ['En feil åpnet for folk', 'A fault let people through'],
  secured: ['Feilen ble sikret midlertidig', 'The fault was secured for the time being'],
  secured_until: ['Den midlertidige sikringen var over', 'The temporary securing had ended'],
  mended: ['Feilen ble rettet', 'The fault was mended'],
})
export type SecuringTurn = keyof typeof securingTurns.labels

/** A day from which the outcome was another than the day before. */
export const securingDaySchema = z.object({
  date: z.iso.date(),
  state: coverageCodes.schema.nullable(),
  reachableMetres: z.number(),
  coveredMetres: z.number(),
  gapMetres: z.number(),
  /** Parts without a known length that people can reach and that are open. */
  openParts: z.number().int(),
  /** What happened that day; `safeguard` is null where it was the survey. */
  what: z.array(
    z.object({
      turn: securingTurns.schema,
      safeguard: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    }),
  ),
})
export type SecuringDay = z.infer<typeof securingDaySchema>

/** The reckoned outcome as it stands today, as it goes along with a thing in lists. */
export const securingSummarySchema = z.object({
  state: coverageCodes.schema.nullable(),
  gapMetres: z.number(),
  openParts: z.number().int(),
})
export type SecuringSummary = z.infer<typeof securingSummarySchema>
