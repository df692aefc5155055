import { anchorOf } from '../../geodata/geometry/anchor.ts'
import { may } from '../../geodata/model/access.ts'
import { type Collection, collectionCodes } from '../../geodata/model/collections.ts'
import type { LonLat } from '../../geodata/model/geojson.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import { actorOf, operation } from '../operation.ts'
import { rightTo } from '../things/subjects.ts'
import { bestFirst } from './rank.ts'
import { findByIdPrefix, findCandidates, readPlace } from './store.ts'

export interface SearchItem {
  collection: Collection
  id: string
  name: string
  detail: string
  lonLat: LonLat
}

/** Fewer signs of an id would be any number people have in front of them. */
const idPrefix = /^[0-9a-f]{8}[0-9a-f-]{0,28}$/i

/** Finds things by the beginnings of words in name, address and number, or by id, in what the caller may read. */
export const search = operation(
  'session:read',
  (context, { q, limit }: { q: string; limit: number }): Outcome<{ items: SearchItem[] }> => {
    const { sql } = context
    const actor = actorOf(context)
    const words = q.trim()
    const readable = collectionCodes.filter((collection) => may(actor, rightTo('read', collection)))
    const byWords = readable.flatMap((collection) => findCandidates(sql, collection, words))
    const byId = idPrefix.test(words)
      ? readable.flatMap((collection) => findByIdPrefix(sql, collection, words.toLowerCase(), limit))
      : []
    const best = [...bestFirst(words, byWords), ...byId]
    const distinct = new Map(best.map((found) => [`${found.collection} ${found.fid}`, found]))
    const items = [...distinct.values()].slice(0, limit).map((found): SearchItem => {
      const { id, geometry } = readPlace(sql, found)
      const { collection, name, detail } = found
      return { collection, id, name, detail, lonLat: anchorOf(geometry) }
    })
    return success({ items })
  },
)
