import { safeguardPlaceSchema } from '../../geodata/model/safeguard.ts'

/** SQL for the name of what a safeguard, as `s`, is at; null where it has none, nothing is named, or it is deleted. */
export const placeName = `CASE s.properties ->> '$.at.collection' ${safeguardPlaceSchema.shape.collection.options
  .map(
    (collection) =>
      `WHEN '${collection}' THEN (SELECT name FROM ${collection} WHERE id = s.properties ->> '$.at.id' AND deleted_at IS NULL)`,
  )
  .join(' ')} END`

/** The same beside each of some safeguards: few of many are shown, so names are read for those alone. */
export function withPlaceNames<Item extends { safeguardId: string }>(
  sql: SqlStorage,
  items: readonly Item[],
): (Item & { atName: string | null })[] {
  const names = new Map(
    sql
      .exec<{ id: string; name: string | null }>(
        `SELECT s.id, ${placeName} AS name FROM json_each(?) j JOIN safeguards s ON s.id = j.value`,
        JSON.stringify(items.map(({ safeguardId }) => safeguardId)),
      )
      .toArray()
      .map(({ id, name }) => [id, name]),
  )
  return items.map((item) => ({ ...item, atName: names.get(item.safeguardId) ?? null }))
}
