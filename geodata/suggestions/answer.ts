import { z } from 'zod'
import { coverRoles, safeguardCategories } from '../catalogue/safeguardEntry.ts'
import { suggestionWarnings } from './here.ts'

/** What is suggested for a thing, as the API tells it. */

const textSchema = z.object({ nb: z.string(), en: z.string() })

const suggestionSchema = z.object({
  kind: z.string(),
  category: safeguardCategories.schema,
  covers: z.enum(coverRoles),
  /** It can cover an edge that people can reach and nothing covers. */
  closesGap: z.boolean(),
  /** One of the type stands there already, or is planned. */
  isHere: z.boolean(),
  why: textSchema,
  reservations: textSchema,
  /** How many of the others have one; null where they are too few to compare with. */
  comparable: z.object({ things: z.number().int(), have: z.number().int() }).nullable(),
})

export const suggestionsAnswerSchema = z.object({
  items: z.array(suggestionSchema),
  warnings: z.array(suggestionWarnings.schema),
  /** What stands at the thing or is planned there; help signs among them, without an id. */
  here: z.array(z.object({ id: z.string().nullable(), kind: z.string(), role: z.enum(coverRoles) })),
  /** What the others are; null where they are too few, or it is not registered what the thing is. */
  comparison: z.object({ things: z.number().int(), what: textSchema }).nullable(),
})
export type SuggestionsAnswer = z.infer<typeof suggestionsAnswerSchema>
