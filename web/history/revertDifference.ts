import { earlierContent } from '../../geodata/history/earlierContent.ts'
import type { Collection } from '../../geodata/model/collections.ts'
import type { Revision } from '../../geodata/model/history.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { type ContentDifference, contentDifference, isEmpty } from './differences.ts'

export interface RevertDifference {
  changes: ContentDifference
  /** What outside registers own and the earlier version had otherwise. */
  kept: ContentDifference
  changesNothing: boolean
}

/** What taking the thing back to the version would come to. */
export function revertDifference(
  collection: Collection,
  thing: Pick<Thing, 'geometry' | 'external'> & { properties: object },
  version: Revision,
): RevertDifference {
  const current = { ...thing, properties: thing.properties as Record<string, unknown> }
  const earlier = version.state as Thing
  const content = earlierContent(earlier, current)
  const changes = contentDifference(collection, current, content)
  return { changes, kept: contentDifference(collection, content, earlier), changesNothing: isEmpty(changes) }
}
