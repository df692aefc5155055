import { anchorOf } from '../../geodata/geometry/anchor.ts'
import { may } from '../../geodata/model/access.ts'
import { type Collection, collectionCodes } from '../../geodata/model/collections.ts'
import type { Geometry, LonLat } from '../../geodata/model/geojson.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import { actorOf, operation } from '../operation.ts'
import { subjectOf } from '../things/subjects.ts'
import { findByIdPrefix, type SearchHit, searchCollection } from './store.ts'

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
    const { roles } = actorOf(context)
    const words = q.trim()
    const readable = collectionCodes.filter((collection) => may(roles, `${subjectOf[collection]}:read`))
    const byWords = readable.flatMap((collection) => searchCollection(sql, collection, words, limit))
    const byId = idPrefix.test(words)
      ? readable.flatMap((collection) => findByIdPrefix(sql, collection, words.toLowerCase(), limit))
      : []
    const best = [...byWords.sort(byQuality(words)), ...byId]
    const distinct = [...new Map(best.map((hit) => [hit.id, hit])).values()]
    return success({ items: distinct.slice(0, limit).map(toItem) })
  },
)

/** The very name first, then names that begin so, then what the index finds best. */
function byQuality(words: string): (one: SearchHit, other: SearchHit) => number {
  const wanted = words.toLocaleLowerCase('nb')
  const step = ({ name }: SearchHit) => {
    const given = name.toLocaleLowerCase('nb')
    return given === wanted ? 0 : given.startsWith(wanted) ? 1 : 2
  }
  return (one, other) => step(one) - step(other) || one.score - other.score
}

function toItem({ collection, id, name, detail, geometry }: SearchHit): SearchItem {
  return { collection, id, name, detail, lonLat: anchorOf(JSON.parse(geometry) as Geometry) }
}
