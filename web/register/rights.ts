import type { Right } from '../../geodata/model/access.ts'
import type { Collection } from '../../geodata/model/collections.ts'

/** The right that a write to a collection asks for. */
export const writeRight: Readonly<Record<Collection, Right>> = {
  bridges: 'register:write',
  buildings: 'register:write',
  structures: 'register:write',
  safeguards: 'safeguards:write',
  signs: 'signs:write',
  projects: 'projects:write',
}

export const removeRight: Readonly<Record<Collection, Right>> = {
  bridges: 'register:remove',
  buildings: 'register:remove',
  structures: 'register:remove',
  safeguards: 'safeguards:remove',
  signs: 'signs:remove',
  projects: 'projects:remove',
}
