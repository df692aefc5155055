import type { Collection } from '../../geodata/model/collections.ts'
import type { MeasureContent, StoredMeasure } from '../../geodata/model/measure.ts'
import type { RecordKind } from '../records/store.ts'

export const measureKind: RecordKind<StoredMeasure> = { table: 'plan_measure', asked: () => ({}) }

type Links = MeasureContent['links']

/** The names that things have now, by collection and id (`linkKey`), of those that are there; empty for one without a name. */
export function readLinkNames(sql: SqlStorage, links: Links): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const collection of new Set(links.map((link) => link.collection))) {
    const ids = links.filter((link) => link.collection === collection).map(({ id }) => id)
    for (const { id, name } of readNames(sql, collection, ids)) names.set(linkKey({ collection, id }), name)
  }
  return names
}

export function linkKey({ collection, id }: Links[number]): string {
  return `${collection} ${id}`
}

function readNames(sql: SqlStorage, collection: Collection, ids: readonly string[]) {
  return sql
    .exec<{ id: string; name: string }>(
      `SELECT id, coalesce(name, '') AS name FROM ${collection}
       WHERE deleted_at IS NULL AND id IN (SELECT value FROM json_each(?))`,
      JSON.stringify(ids),
    )
    .toArray()
}
