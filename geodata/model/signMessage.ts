import { z } from 'zod'
import { codeList } from './codes.ts'
import { helplineAudiences, signLanguages } from './helpline.ts'
import { recordFrame } from './record.ts'

/*
 * What a sign says: templates that refer to help services. Names, numbers and hours come from the register of services and
 * are set by the design; the words around them are checked (geodata/sign-messages).
 */

export const messageStates = codeList({
  draft: ['Utkast', 'Draft'],
  /** Waits for public health. */
  submitted: ['Til godkjenning', 'Awaiting approval'],
  approved: ['Godkjent', 'Approved'],
  retired: ['Ikke i bruk', 'Retired'],
})

export const messageTextSchema = z.strictObject({
  language: signLanguages.schema,
  /** «Trenger du noen å snakke med?» */
  heading: z.string().trim().min(1).max(60),
  /** «Du er ikke alene.» */
  body: z.string().trim().max(120).default(''),
  /** What stands above each number, in the order of the services: «Ring gratis», «Ved fare for liv». */
  leads: z.array(z.string().trim().min(1).max(40)).min(1).max(3),
  /** Somebody who speaks the language has read it; asked for where we cannot check it (South Sámi). */
  readBySpeaker: z.boolean().optional(),
})
export type MessageText = z.infer<typeof messageTextSchema>

export const messageContentSchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  audience: helplineAudiences.schema.default('everyone'),
  /** One to three; two are enough on most signs. */
  helplines: z.array(z.uuid()).min(1).max(3),
  /** The first is the largest on the sign. */
  texts: z.array(messageTextSchema).min(1).max(3),
})
export type MessageContent = z.infer<typeof messageContentSchema>

export const storedMessageSchema = messageContentSchema.extend({
  state: messageStates.schema,
  /** Who approved it, when and what was said; also why it was sent back. */
  decision: z.object({ by: z.string(), at: z.iso.datetime(), comment: z.string() }).nullable(),
})

export type StoredMessage = z.infer<typeof storedMessageSchema>

/** A version of one: what a sign with that `messageRevision` says. */
export const messageVersionSchema = storedMessageSchema.extend(recordFrame.shape)
export type MessageVersion = z.infer<typeof messageVersionSchema>

export const messageSchema = storedMessageSchema.extend({
  ...recordFrame.shape,
  /** The version that signs are ordered with, also while a newer one is being written; null where none is approved. */
  approvedRevision: z.number().int().positive().nullable(),
  /** Signs that stand or are ordered with it. */
  signs: z.number().int(),
})
export type SignMessage = z.infer<typeof messageSchema>
