import { z } from 'zod'

export const commentInputSchema = z.object({
  /** Null where it is about the whole check. */
  point: z.string().max(40).nullable().default(null),
  text: z.string().trim().min(1).max(4000),
})
export type CommentInput = z.infer<typeof commentInputSchema>

/** What somebody said of a check or a point in it; never changed afterwards. */
export const commentSchema = commentInputSchema.extend({
  number: z.number().int().positive(),
  at: z.iso.datetime(),
  by: z.string(),
})
export type Comment = z.infer<typeof commentSchema>
