import { safeguardPlaceSchema } from '../../geodata/model/safeguard.ts'

/** SQL for the name of what a safeguard, as `s`, is at; null where it has none, nothing is named, or it is deleted. */
export const placeName = `CASE s.properties ->> '$.at.collection' ${safeguardPlaceSchema.shape.collection.options
  .map(
    (collection) =>
      `WHEN '${collection}' THEN (SELECT name FROM ${collection} WHERE id = s.properties ->> '$.at.id' AND deleted_at IS NULL)`,
  )
  .join(' ')} END`
