import { z } from 'zod'
import { codeList } from './codes.ts'
import { edgeAccess, edgeCodeSchema } from './edge.ts'
import { coverageCodes } from './securing.ts'

/*
 * What of a thing's edges is covered on a day, as it is worked out (geodata/securing/coverageOn.ts). Metres to the
 * centimetre; on an edge without a known length they are null, and the edge counts as one whole.
 */

/** Why people can reach a stretch that nothing covers. The first that holds is given, in this order. */
export const gapReasons = codeList({
  broken: ['Tiltaket er skadet eller borte', 'The safeguard is damaged or gone'],
  part_time: ['Bare stengt deler av tiden', 'Closed part of the time only'],
  too_low: ['Lavere enn kravet', 'Lower than required'],
  expired: ['Det midlertidige tiltaket er over', 'The temporary safeguard has ended'],
  removed: ['Tiltaket er fjernet', 'The safeguard has been removed'],
  planned: ['Tiltaket er ikke ferdig', 'The safeguard is not done'],
  adds_only: ['Bare et tillegg til noe som mangler', 'Only an addition to something that is missing'],
  nothing: ['Ingen tiltak registrert', 'No safeguard registered'],
})
export type GapReason = keyof typeof gapReasons.labels

/** What the outcome rests on or lacks, besides the gaps. */
export const coverageNotes = codeList({
  not_surveyed: [
    'Ingen har registrert hva folk kan komme til.',
    'Nobody has registered what people can reach.',
  ],
  access_unknown: [
    'For en eller flere kanter er det ikke registrert om folk kan komme til. De regnes som åpne.',
    'For one or more edges it is not registered whether people can reach them. They are taken as open.',
  ],
  ends_open: ['Endene er ikke med.', 'The ends are not included.'],
  nothing_reachable: ['Folk kan ikke komme til noen av kantene.', 'People can reach none of the edges.'],
  temporary: ['Noe av det som dekker, er midlertidig.', 'Some of what covers is temporary.'],
  line_moved: [
    'Linjen er endret siden kantene ble registrert. Se over målene.',
    'The line has changed since the edges were registered. Look over the measures.',
  ],
  lines_abreast: [
    'Linjen går i flere deler side om side. Tegn én linje å måle langs, ellers regnes sidene mellom delene med.',
    'The line runs in several parts side by side. Draw one line to measure along, or the sides between the parts are counted too.',
  ],
  requirement_missing: [
    'Ingen krav til høyde er oppgitt. Vanlige rekkverk regnes derfor ikke med.',
    'No required height is stated. Ordinary parapets are therefore not counted.',
  ],
  extent_missing: [
    'Ett eller flere tiltak mangler utstrekning og er ikke regnet med.',
    'One or more safeguards lack an extent and are not counted.',
  ],
  extent_outside: [
    'Noe av utstrekningen til ett eller flere tiltak ligger utenfor kantene og er ikke regnet med. Se over målene.',
    'Part of the extent of one or more safeguards lies outside the edges and is not counted. Look over the measures.',
  ],
})
export type CoverageNote = keyof typeof coverageNotes.labels

const metres = z.number()

/** A piece of an edge in which nothing changes. */
export const pieceSchema = z.object({
  from: metres,
  to: metres,
  reachable: z.boolean(),
  covered: z.boolean(),
  /** Covered by temporary ones only. */
  temporary: z.boolean(),
  /** Ids of the safeguards that cover it, or that would if the reason were mended; `parapet` for a parapet. */
  by: z.array(z.string()),
  /** Why it is a gap; null where it is covered, or nobody can reach it. */
  reason: gapReasons.schema.nullable(),
})
export type Piece = z.infer<typeof pieceSchema>

export const edgeCoverageSchema = z.object({
  code: edgeCodeSchema,
  name: z.string(),
  access: edgeAccess.schema,
  /** Null where the length is not known: then its measures are shares of the whole, 0 to 1. */
  lengthMetres: metres.nullable(),
  pieces: z.array(pieceSchema),
})
export type EdgeCoverage = z.infer<typeof edgeCoverageSchema>

export const coverageOnSchema = z.object({
  date: z.iso.date(),
  /** Null: not to be told, since nothing is registered that tells it, or nobody can reach any edge. */
  state: coverageCodes.schema.nullable(),
  /** Sums over edges with a known length. */
  reachableMetres: metres,
  coveredMetres: metres,
  gapMetres: metres,
  temporaryMetres: metres,
  /** Parts without a known length that people can reach, and how many of them are open. */
  parts: z.object({ reachable: z.number().int(), open: z.number().int() }),
  edges: z.array(edgeCoverageSchema),
  notes: z.array(coverageNotes.schema),
  /** The next day on which it changes by itself; null when none is known. */
  changesOn: z.iso.date().nullable(),
})
export type CoverageOn = z.infer<typeof coverageOnSchema>
