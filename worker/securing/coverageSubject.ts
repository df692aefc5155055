import { type Collection, registerCollectionCodes } from '../../geodata/model/collections.ts'
import { readChangeCount } from '../history/store.ts'

/**
 * The counter of changes to what is reckoned of a collection's things. Apart from the collection's own, so that those who
 * may not read it cannot see that it changes either.
 */
export function coverageSubject(collection: Collection): string {
  return `${collection}-coverage`
}

/** How often what somebody sees of a collection or layer has changed: for the tags of its lists and tiles. */
export function countSeen(sql: SqlStorage, subject: string, showsSecuring: boolean): number {
  const collection = registerCollectionCodes.find((code) => code === subject)
  const reckoned = showsSecuring && collection ? readChangeCount(sql, coverageSubject(collection)) : 0
  return readChangeCount(sql, subject) + reckoned
}
