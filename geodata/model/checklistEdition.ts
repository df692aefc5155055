import { z } from 'zod'
import { pointSchema } from '../checklists/checklist.ts'

/** A point of the municipality's own; it stands in one of the checklist's groups, and its code is never used again. */
export const localPointSchema = pointSchema.unwrap().extend({ code: z.string().regex(/^LOK-\d+$/) })

/** What a municipality lays over a version of the shared checklist. Shared points are hidden, never edited. */
export const editionSchema = z.object({
  /** The version of the shared checklist it is made for. */
  base: z.string(),
  hidden: z.array(z.object({ point: z.string(), reason: z.string().trim().min(1).max(500) })).max(100),
  points: z.array(localPointSchema.readonly()).max(100),
})
export type Edition = z.infer<typeof editionSchema>
