import { collectionCodes } from '../../geodata/model/collections.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import { plantTrees } from '../context/versionStore.ts'
import { indexThing } from '../things/store.ts'
import type { ObjectHead } from './format.ts'
import type { RebuildPosition } from './keptDatabase.ts'

/*
 * SQL for what follows from the rows of the municipality's database: the trees of boxes and the search.
 */

export function readChainEnd(sql: SqlStorage): ObjectHead['chainEnd'] {
  return (
    sql
      .exec<{ sequence: number; hash: string }>(
        'SELECT sequence, hash FROM event ORDER BY sequence DESC LIMIT 1',
      )
      .toArray()[0] ?? null
  )
}

const thingsAtATime = 2000

/** A step for each collection, and a last one for the context layers and the marks of what caches hold. */
export function rebuildSome(sql: SqlStorage, { step, after }: RebuildPosition): RebuildPosition | null {
  if (step === 0 && after === 0) sql.exec('DELETE FROM search')
  const collection = collectionCodes[step]
  if (!collection) {
    plantTrees(sql)
    forgetCaches(sql)
    return null
  }
  if (after === 0) sql.exec(`DELETE FROM ${collection}_bbox`)
  const things = sql
    .exec<{ fid: number; geometry: string; properties: string }>(
      `SELECT fid, geometry, properties FROM ${collection} WHERE fid > ? AND deleted_at IS NULL ORDER BY fid LIMIT ?`,
      after,
      thingsAtATime,
    )
    .toArray()
  for (const { fid, geometry, properties } of things)
    indexThing(sql, collection, fid, {
      geometry: JSON.parse(geometry) as Geometry,
      properties: JSON.parse(properties),
      deletedAt: null,
    })
  return things.length === thingsAtATime ? { step, after: things.at(-1)!.fid } : { step: step + 1, after: 0 }
}

const farBeyond = 1_000_000_000

/**
 * Counts the changes on, past what a browser or a tile cache may have seen after the backup was made, so that none
 * takes what it holds for what is here now.
 */
function forgetCaches(sql: SqlStorage): void {
  sql.exec('UPDATE change_counter SET count = count + ?', farBeyond)
}
