import { z } from 'zod'
import type { Right } from './access.ts'

/*
 * Saved views: a choice of columns, filters and order under a name, one's own or shared with all who may read the list.
 */

/** The lists that have saved views, each with the right to read it. */
export const viewSubjects = { worklist: 'securing:read', signs: 'signs:read' } as const satisfies Record<
  string,
  Right
>
export type ViewSubject = keyof typeof viewSubjects
export const viewSubjectSchema = z.enum(Object.keys(viewSubjects) as [ViewSubject])

/** The parameters of the list's address, by name; what they mean is for the list to say, which may change with time. */
const choiceSchema = z
  .record(z.string().regex(/^[A-Za-z]{1,40}$/), z.string().min(1).max(1000))
  .refine((choice) => Object.keys(choice).length <= 30, 'too many')

export const viewContentSchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  choice: choiceSchema,
  shared: z.boolean(),
})
export type ViewContent = z.infer<typeof viewContentSchema>

export const viewSchema = viewContentSchema.extend({
  id: z.uuid(),
  revision: z.number().int().positive(),
  subject: viewSubjectSchema,
  at: z.iso.datetime(),
  /** Whose it is. */
  by: z.string(),
  mine: z.boolean(),
  mayChange: z.boolean(),
})
export type View = z.infer<typeof viewSchema>

export const mostOwnViews = 50
