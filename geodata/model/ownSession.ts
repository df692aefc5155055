import { z } from 'zod'

/** A place where one is signed in oneself. Neither addresses nor exact versions: enough to know it again. */
export const ownSessionSchema = z.object({
  id: z.uuid(),
  /** The session that asks. */
  current: z.boolean(),
  /** Such as `Firefox` on `Windows`; null for what says nothing of itself. */
  browser: z.string().nullable(),
  system: z.string().nullable(),
  createdAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
})
export type OwnSession = z.infer<typeof ownSessionSchema>
