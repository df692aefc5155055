import type { Right, Subject } from '../../geodata/model/access.ts'
import type { Collection } from '../../geodata/model/collections.ts'

/** The subject of the access table that each collection falls under. */
export const subjectOf = {
  bridges: 'register',
  buildings: 'register',
  structures: 'register',
  safeguards: 'safeguards',
  signs: 'signs',
  projects: 'projects',
} as const satisfies Record<Collection, Subject>

/** The right that reading, writing or removing a thing of the collection takes. */
export function rightTo(action: 'read' | 'write' | 'remove', collection: Collection): Right {
  return `${subjectOf[collection]}:${action}`
}
