import { z } from 'zod'

/** Where a page of a list by date ended: the day and id of its last item. */
export interface DatedCursor {
  day: string
  id: string
}

/** The cursor as it stands in an address; left out on the first page. */
export const datedCursor = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d_[\da-f-]{36}$/)
  .optional()

export function decodeDated(cursor: string | undefined): DatedCursor | null {
  if (cursor === undefined) return null
  const [day, id] = cursor.split('_') as [string, string]
  return { day, id }
}

export function encodeDated(cursor: DatedCursor | null): string | null {
  return cursor && `${cursor.day}_${cursor.id}`
}
