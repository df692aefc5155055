import { z } from 'zod'
import { taskKinds } from '../projects/task.ts'

/*
 * What waits for somebody, told once a week: in the app, and by e-mail to those who have asked for it. Counts only, for it
 * lies open in many programs and on many phones.
 */

const weekSchema = z.string().regex(/^\d{4}-W\d{2}$/)

export const digestSchema = z.object({
  /** The ISO week it was made in: `2026-W48`. */
  week: weekSchema,
  madeOn: z.iso.date(),
  groups: z.array(
    z.object({
      kind: taskKinds.schema,
      total: z.number().int(),
      /** Of them, how many are past their date. */
      overdue: z.number().int(),
    }),
  ),
  /** Among those of last week, how many are gone; null the first week. */
  done: z.number().int().nullable(),
  readAt: z.iso.datetime().nullable(),
  /** What became of it as a mail; none where nobody asked for one. */
  mail: z.enum(['none', 'waiting', 'sent', 'failed']),
})
export type Digest = z.infer<typeof digestSchema>

export const digestSettingSchema = z.strictObject({
  /** Where to send it; null: only in the app. */
  email: z.email().max(254).nullable(),
})
export type DigestSetting = z.infer<typeof digestSettingSchema>

/** One's latest digest and how one gets them; `mail` tells whether this installation sends any. */
export const digestStateSchema = z.object({
  latest: digestSchema.nullable(),
  setting: digestSettingSchema,
  mail: z.boolean(),
})
export type DigestState = z.infer<typeof digestStateSchema>
