import { z } from 'zod'
import { codeList } from './codes.ts'
import { lineStringSchema } from './geojson.ts'

/*
 * Edges: what people can reach at a thing, measured along in metres (linear referencing). A bridge has two sides along its
 * line and two ends; a building has parts from a short list; anything may have edges drawn on the map.
 */

export const edgeKinds = codeList({
  left: ['Venstre side', 'Left side'],
  right: ['Høyre side', 'Right side'],
  start: ['Ende ved start', 'End at the start'],
  end: ['Ende ved slutt', 'End at the finish'],
  edge: ['Kant', 'Edge'],
  roof: ['Tak', 'Roof'],
  deck: ['Dekk', 'Deck'],
  facade: ['Fasade', 'Facade'],
  stair: ['Trapp', 'Stairs'],
  window: ['Vinduer', 'Windows'],
})
export type EdgeKind = keyof typeof edgeKinds.labels

/** The four edges of a line; a thing has one of each at most. Left and right as one looks along the line. */
export const lineEdges = ['left', 'right', 'start', 'end'] as const

/** `left`, or a numbered part such as `roof-2`. */
export const edgeCodeSchema = z
  .string()
  .regex(/^(left|right|start|end|(edge|roof|deck|facade|stair|window)-[1-9]\d?)$/)

export function edgeKindOf(code: string): EdgeKind {
  return code.split('-')[0] as EdgeKind
}

/** Metres along an edge; what is finer than a centimetre is rounded where it is reckoned with. */
const measure = z.number().min(0).max(20_000)

/** A stretch of an edge in metres from its beginning; `to` null is the end of the edge, wherever that is. */
export const stretchSchema = z.strictObject({
  edge: edgeCodeSchema,
  from: measure.default(0),
  to: measure.nullable().default(null),
})
export type Stretch = z.infer<typeof stretchSchema>

/** Whether people can come to an edge. Unknown is never read as no. */
export const edgeAccess = codeList({
  all: ['Hele kanten', 'All of the edge'],
  some: ['Deler av kanten', 'Parts of the edge'],
  none: ['Ikke for folk', 'Not for people'],
  unknown: ['Ikke registrert', 'Not registered'],
})
export type EdgeAccess = keyof typeof edgeAccess.labels

export const edgeSchema = z.strictObject({
  code: edgeCodeSchema,
  /** Empty where the kind says enough. */
  name: z.string().trim().max(80).default(''),
  /** Null: the length of its line, or of the thing's own for its sides; without any, the edge counts as one whole. */
  lengthMetres: measure.nullable().default(null),
  /** Where it runs, for edges drawn on the map; longitude and latitude. */
  line: lineStringSchema.nullable().default(null),
  access: edgeAccess.schema.default('unknown'),
  /** Where people can come to it; only with `some`. */
  reachable: z
    .array(stretchSchema.omit({ edge: true }))
    .max(50)
    .default([]),
})
export type Edge = z.infer<typeof edgeSchema>
