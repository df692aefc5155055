import { type Outcome, success } from '../../geodata/model/problem.ts'
import type { ThingReference } from '../../geodata/model/safeguard.ts'
import { operation } from '../operation.ts'
import { thingExists } from './store.ts'

/** Which of the things are not in the register; asking leaves no trace. */
export const missingThings = operation(
  'register:read',
  ({ sql }, { references }: { references: ThingReference[] }): Outcome<ThingReference[]> =>
    success(references.filter(({ collection, id }) => !thingExists(sql, collection, id))),
)
