import { z } from 'zod'
import { codeList } from './codes.ts'
import { recordFrame } from './record.ts'

/*
 * Help services whose numbers stand on signs: the one place where a number is written (research.md 4.1, rule 7).
 */

export const helplineKinds = codeList({
  emergency: ['Nødnummer', 'Emergency number'],
  conversation: ['Samtaletjeneste', 'Someone to talk to'],
  medical: ['Helsehjelp', 'Medical help'],
})

export const helplineAudiences = codeList({
  everyone: ['Alle', 'Everyone'],
  young: ['Barn og unge', 'Children and young people'],
})

/** Languages a service answers in, and messages are written in. */
export const signLanguages = codeList({
  nb: ['Bokmål', 'Bokmål'],
  nn: ['Nynorsk', 'Nynorsk'],
  en: ['Engelsk', 'English'],
  sma: ['Sørsamisk', 'South Sámi'],
})
export type SignLanguage = keyof typeof signLanguages.labels

/** Whether the service knows that its number is put up, and has the capacity to answer. */
export const agreementStates = codeList({
  not_needed: ['Trengs ikke', 'Not needed'],
  none: ['Ikke tatt kontakt', 'Not contacted'],
  asked: ['Spurt', 'Asked'],
  agreed: ['Avtalt', 'Agreed'],
  ended: ['Avsluttet', 'Ended'],
})

export const agreementSchema = z.strictObject({
  state: agreementStates.schema,
  on: z.iso.date().nullable().default(null),
  caseNumber: z.string().trim().max(60).default(''),
  /** What was said of capacity: hours, how many calls more, since when. */
  capacity: z.string().trim().max(500).default(''),
})

/** Open at all hours, or in words that fit on a sign: «kl. 9-22». */
export const hoursSchema = z.strictObject({
  always: z.boolean(),
  text: z.partialRecord(signLanguages.schema, z.string().trim().min(1).max(40)).default({}),
})

export const helplineContentSchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  /** As it is read on a sign: digits in groups, `116 123`. */
  number: z
    .string()
    .trim()
    .regex(/^\+?\d[\d ]{1,16}\d$/),
  kind: helplineKinds.schema,
  audience: helplineAudiences.schema.default('everyone'),
  hours: hoursSchema,
  languages: z.array(signLanguages.schema).default([]),
  /** Writing instead of calling, and lines for those who cannot call; shown on the page behind the QR code. */
  website: z
    .url({ protocol: /^https$/ })
    .max(200)
    .nullable()
    .default(null),
  note: z.string().trim().max(1000).default(''),
  /** Shown on the public page `/hjelp`. */
  onHelpPage: z.boolean().default(true),
  agreement: agreementSchema,
})
export type HelplineContent = z.infer<typeof helplineContentSchema>

/** That somebody held the number and hours against a source. */
export const verificationSchema = z.strictObject({
  on: z.iso.date(),
  /** Where it was looked up: an address on the web, a letter, a call to the service. */
  source: z.string().trim().min(1).max(300),
})
export type Verification = z.infer<typeof verificationSchema>

/** As stored: what people write, and the last verification with who made it. */
export const storedHelplineSchema = helplineContentSchema.extend({
  verified: verificationSchema.extend({ by: z.string() }).nullable(),
  /** The revision that last changed what a sign shows or rests on: number, hours, agreement. */
  materialRevision: z.number().int().positive(),
})

export type StoredHelpline = z.infer<typeof storedHelplineSchema>

export const verificationStates = codeList({
  valid: ['Verifisert', 'Verified'],
  due: ['Må snart verifiseres', 'Verification due soon'],
  lapsed: ['Verifiseringen er gått ut', 'Verification has lapsed'],
  never: ['Ikke verifisert', 'Never verified'],
})

export const helplineSchema = storedHelplineSchema.extend({
  ...recordFrame.shape,
  verification: z.object({ state: verificationStates.schema, dueOn: z.iso.date().nullable() }),
  /** Signs that stand or are ordered and show it. */
  signs: z.number().int(),
})
export type Helpline = z.infer<typeof helplineSchema>

/** A version of one, as the history shows it. */
export const helplineVersionSchema = storedHelplineSchema.extend(recordFrame.shape)

/** What everybody may see, on the page behind the QR code: nothing of agreements or of where signs are. */
export const helpItemSchema = helplineContentSchema
  .pick({ name: true, number: true, kind: true, audience: true, hours: true, languages: true, website: true })
  .extend({ id: z.uuid() })
export type HelpItem = z.infer<typeof helpItemSchema>
