import { z } from 'zod'
import { signStatuses } from '../model/sign.ts'
import type { SignWork } from './signRow.ts'

/*
 * What the list, the board and the map of signs are narrowed to; the same in the address of the page and of the API.
 */

/** Values with commas between, any of which will do. */
function anyOf(one: z.ZodType, most: number) {
  return z
    .string()
    .max(most)
    .refine((values) => values.split(',').every((value) => one.safeParse(value).success))
    .optional()
}

const someOrNone = z.enum(['some', 'none'])

export const signFilterSchema = z.object({
  status: anyOf(signStatuses.schema, 100),
  /** To be inspected this day or before. */
  due: z.iso.date().optional(),
  /** Words of the name, the place code or the case number. */
  q: z.string().max(200).optional(),
  /** Ids of messages; `none` for signs without one. */
  message: anyOf(z.union([z.uuid(), z.literal('none')]), 1000),
  /** Exactly as it is written; `none` for signs without one. */
  operator: z.string().max(200).optional(),
  /** Whether a recall is open for it. */
  recall: someOrNone.optional(),
  /** Whether a deviation is open at it. */
  deviation: someOrNone.optional(),
  /** Whether permissions are missing, or cannot be told yet. */
  permission: someOrNone.optional(),
  collection: z.enum(['bridges', 'buildings', 'structures']).optional(),
  /** Id of the thing it stands at. */
  thing: z.uuid().optional(),
  /** Id of the plan it was proposed in. */
  plan: z.uuid().optional(),
})
export type SignFilter = z.infer<typeof signFilterSchema>

/** Filters only those may use who may read the work with signs. */
export const workFilters = [
  'due',
  'recall',
  'deviation',
  'permission',
] as const satisfies readonly (keyof SignFilter)[]

/** Whether what is left to do at a sign is among what is asked for. */
export function isWorkWanted(work: SignWork, { due, recall, deviation, permission }: SignFilter): boolean {
  if (due !== undefined && (work.inspectOn === null || work.inspectOn > due)) return false
  return (
    isAsCounted(work.inRecall ? 1 : 0, recall) &&
    isAsCounted(work.openDeviations, deviation) &&
    isAsCounted(work.permissionsMissing ?? 1, permission)
  )
}

function isAsCounted(count: number, wanted: 'some' | 'none' | undefined): boolean {
  return wanted === undefined || count > 0 === (wanted === 'some')
}
