import { z } from 'zod'
import { codeList } from './codes.ts'
import { shownSchema, signStatuses } from './sign.ts'

/*
 * Recalls: what a sign shows or rests on has changed, and every sign that shows it is gone through until none is left.
 */

export const recallCauses = codeList({
  number: ['Nummeret er endret', 'The number has changed'],
  hours: ['Åpningstiden er endret', 'The hours have changed'],
  agreement: ['Avtalen er avsluttet', 'The agreement has ended'],
  verification: ['Verifiseringen er gått ut', 'The verification has lapsed'],
  retired: ['Tjenesten er lagt ned eller tatt ut', 'The service has ended or been taken out'],
})
export type RecallCause = keyof typeof recallCauses.labels

export const handlingOutcomes = codeList({
  /** A sign with what is right now was put up. */
  replaced: ['Byttet', 'Replaced'],
  /** Looked at, and what it shows is right. */
  confirmed: ['Bekreftet riktig', 'Confirmed right'],
  removed: ['Tatt ned', 'Taken down'],
})

export const handlingSchema = z.strictObject({
  outcome: handlingOutcomes.schema,
  on: z.iso.date(),
  note: z.string().trim().max(500).default(''),
})
export type Handling = z.infer<typeof handlingSchema>

export const recallSchema = z.object({
  id: z.uuid(),
  helplineId: z.uuid(),
  helpline: z.string(),
  cause: recallCauses.schema,
  /** The revision of the service that opened it. */
  helplineRevision: z.number().int().positive(),
  openedOn: z.iso.date(),
  by: z.string(),
  signs: z.number().int(),
  /** Still to be gone through. */
  open: z.number().int(),
})
export type Recall = z.infer<typeof recallSchema>

export const recallItemSchema = z.object({
  signId: z.uuid(),
  signRevision: z.number().int().positive(),
  name: z.string(),
  placeCode: z.string().nullable(),
  status: signStatuses.schema,
  operator: z.string(),
  point: z.tuple([z.number(), z.number()]),
  /** What it shows of the service. */
  shown: shownSchema.shape.helplines.element,
  handled: handlingSchema.extend({ by: z.string() }).nullable(),
  /** Still to be gone through: not handled, stands or is ordered, and still shows what it did. */
  open: z.boolean(),
})
export type RecallItem = z.infer<typeof recallItemSchema>

export const wholeRecallSchema = recallSchema.extend({ items: z.array(recallItemSchema) })
export type WholeRecall = z.infer<typeof wholeRecallSchema>
