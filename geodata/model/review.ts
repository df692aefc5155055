import { z } from 'zod'
import { codeList } from './codes.ts'

/** The steps a check goes through between the one who answers and the second person. */
export const reviewSteps = ['sent', 'withdrawn', 'sent_back', 'signed'] as const

export const reviewStepSchema = z.object({
  number: z.number().int().positive(),
  step: z.enum(reviewSteps),
  comment: z.string(),
  at: z.iso.datetime(),
  by: z.string(),
  accountId: z.string(),
})
export type ReviewStep = z.infer<typeof reviewStepSchema>

/** Where a check stands between two people; only `answering` and `sent_back` and, for the second person, `in_review` take answers. */
export const checkStates = codeList({
  answering: ['Besvares', 'Being answered'],
  in_review: ['Til gjennomgang', 'In review'],
  sent_back: ['Sendt tilbake', 'Sent back'],
  signed: ['Signert', 'Signed'],
})
export type CheckState = keyof typeof checkStates.labels

/** What a person may ask for; each becomes a step where nothing stands in the way (geodata/reviews/moves.ts). */
export const reviewMoves = ['send', 'withdraw', 'send-back', 'sign'] as const
export type ReviewMove = (typeof reviewMoves)[number]

/** What stands in the way of sending or signing a check. */
export const obstacleCodes = [
  'not-newest',
  'project-changed',
  'unanswered',
  'reason-missing',
  'clarify-without-follow-up',
  'clarification-waiting',
] as const
export type ObstacleCode = (typeof obstacleCodes)[number]

export const obstacleSchema = z.object({
  code: z.enum(obstacleCodes),
  /** The points it is about, where it is about points. */
  points: z.array(z.string()).optional(),
})
export type Obstacle = z.infer<typeof obstacleSchema>

/** The sections of what a signature covers; each has a hash of its own, so that a fault can be told where it is. */
export const signedParts = [
  'check',
  'project',
  'checklist',
  'thresholds',
  'layers',
  'findings',
  'surroundings',
  'answers',
  'measurements',
  'tests',
  'followUps',
  'attachments',
  'clarification',
  'rounds',
] as const
export type SignedPart = (typeof signedParts)[number]

export const signatureSchema = z.object({ hash: z.string(), at: z.iso.datetime(), by: z.string() })
export type Signature = z.infer<typeof signatureSchema>

/** A check's review as one person sees it. */
export const reviewSchema = z.object({
  state: checkStates.schema,
  /** How many times it has been sent to a second person. */
  round: z.number().int(),
  steps: z.array(reviewStepSchema.omit({ accountId: true })),
  obstacles: z.array(obstacleSchema),
  /** Whether the one who asks may sign it or send it back. */
  mayReview: z.boolean(),
  mayWithdraw: z.boolean(),
  /** For whoever may review: a fingerprint of what there is to judge; sent along when signing, it says what was seen. */
  judged: z.string().nullable(),
  signature: signatureSchema.nullable(),
})
export type Review = z.infer<typeof reviewSchema>

/** A signature computed anew from what is stored: whether it holds, and which parts are not as they were. */
export const signatureVerdictSchema = signatureSchema.extend({
  holds: z.boolean(),
  /** `signature` is the note of the signature itself. */
  differs: z.array(z.enum([...signedParts, 'signature'])),
})
export type SignatureVerdict = z.infer<typeof signatureVerdictSchema>
