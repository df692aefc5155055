import type { Collection } from '../../geodata/model/collections.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import { operation } from '../operation.ts'
import { thingExists } from './store.ts'

export interface Reference {
  collection: Exclude<Collection, 'projects'>
  id: string
}

/** Which of the things are not there, whoever has the register may ask of; asking leaves no trace. */
export const missingThings = operation(
  'register:read',
  ({ sql }, { references }: { references: Reference[] }): Outcome<Reference[]> =>
    success(references.filter(({ collection, id }) => !thingExists(sql, collection, id))),
)
