import { z } from 'zod'

/** Page sizes of every list; a client that asks for more gets the maximum. */
export const defaultLimit = 50
export const maximumLimit = 1000

/** A page of things as a GeoJSON FeatureCollection; `next` is the cursor of the following page, or null. */
export function featurePageSchema<T extends z.ZodType>(feature: T) {
  return z.object({
    type: z.literal('FeatureCollection'),
    features: z.array(feature),
    next: z.string().nullable(),
  })
}
export interface FeaturePage<Feature> {
  type: 'FeatureCollection'
  features: Feature[]
  next: string | null
}

export interface Page<Item> {
  items: Item[]
  next: string | null
}

/** The page out of what was read with one more than the limit: that one only tells that more follow. */
export function cutPage<Item, Cursor>(
  found: readonly Item[],
  limit: number,
  cursorOf: (last: Item) => Cursor,
): { items: Item[]; next: Cursor | null } {
  const items = found.slice(0, limit)
  return { items, next: found.length > limit ? cursorOf(items.at(-1)!) : null }
}
