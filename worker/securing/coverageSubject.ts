import type { Collection } from '../../geodata/model/collections.ts'

/**
 * The counter of changes to what is reckoned of a collection's things. Apart from the collection's own, so that those who
 * may not read it cannot see that it changes either.
 */
export function coverageSubject(collection: Collection): string {
  return `${collection}-coverage`
}
