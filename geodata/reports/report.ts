import { z } from 'zod'
import { groundings } from '../model/check.ts'

/*
 * A report as content: what the page, the print and the Word file are all made from. Words only, in one language; how
 * it looks is the business of each.
 */

const paragraphSchema = z.object({
  kind: z.literal('paragraph'),
  /** Set before the text in strong type, such as `Svar`. */
  lead: z.string().optional(),
  text: z.string(),
  /** `warning`: to be noticed before anything else. `quiet`: who, when and the like. */
  tone: z.enum(['warning', 'quiet']).optional(),
})
const listSchema = z.object({
  kind: z.literal('list'),
  lead: z.string().optional(),
  items: z.array(z.string()),
})
const factsSchema = z.object({ kind: z.literal('facts'), rows: z.array(z.tuple([z.string(), z.string()])) })
const tableSchema = z.object({
  kind: z.literal('table'),
  /** What the table holds, for those who do not see it. */
  label: z.string(),
  head: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  /** Of the columns, in hundredths of the whole. */
  widths: z.array(z.number()),
})
const innerBlockSchema = z.discriminatedUnion('kind', [paragraphSchema, listSchema, factsSchema, tableSchema])

const blockSchema = z.discriminatedUnion('kind', [
  paragraphSchema,
  listSchema,
  factsSchema,
  tableSchema,
  /** The map of a check: `/api/checks/{id}/map.svg`. */
  z.object({ kind: z.literal('map'), alt: z.string(), caption: z.string() }),
  /** A plot of the action plan: `/api/plan-reports/{id}/plots/{code}.svg`. */
  z.object({ kind: z.literal('plot'), code: z.string(), alt: z.string(), caption: z.string() }),
  z.object({ kind: z.literal('heading'), text: z.string() }),
  z.object({
    kind: z.literal('point'),
    code: z.string(),
    title: z.string(),
    /** What the point rests on; a recommendation is never shown as a requirement. */
    badges: z.array(z.object({ grounding: groundings.schema, word: z.string() })),
    blocks: z.array(innerBlockSchema),
  }),
  /** Wording to take into a plan. */
  z.object({ kind: z.literal('provision'), point: z.string(), authority: z.string(), wording: z.string() }),
])
export type Block = z.infer<typeof blockSchema>
export type InnerBlock = z.infer<typeof innerBlockSchema>
export type PointBlock = Extract<Block, { kind: 'point' }>

const sectionCodes = [
  'summary',
  'area',
  'handle',
  'check',
  'nearby',
  'not_relevant',
  'hidden',
  'follow_ups',
  'provisions',
  'basis',
  'signature',
  'planning',
  'signs',
  'others',
  'open_items',
  'next',
  'definitions',
  'help',
] as const

const sectionSchema = z.object({
  code: z.enum(sectionCodes),
  title: z.string(),
  blocks: z.array(blockSchema),
})
export type Section = z.infer<typeof sectionSchema>

export const reportSchema = z.object({
  language: z.enum(['nb', 'en']),
  title: z.string(),
  /** What it is about, on every page. */
  subject: z.string(),
  municipality: z.string(),
  /** What must be known before anything else is read: that it is a draft, that it is out of date. */
  notices: z.array(z.string()),
  /** Who made the report and when, and the day alone. */
  made: z.string(),
  madeOn: z.string(),
  /** The line of help at the foot of every page. */
  help: z.string(),
  sections: z.array(sectionSchema),
})
export type Report = z.infer<typeof reportSchema>
