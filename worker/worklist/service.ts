import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { RegisterCollection } from '../../geodata/model/collections.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import type { WorklistPage } from '../../geodata/worklist/line.ts'
import { readDueSafeguards } from '../inspections/due.ts'
import { operation } from '../operation.ts'
import { parseWorklistQuery } from './query.ts'
import { readWorklist } from './store.ts'

type Input = { collection: RegisterCollection; parameters: Record<string, string>; limit: number }

/** Things by plain facts, in the order asked for; by name unless told. */
export const listWorklist = operation(
  'securing:read',
  ({ sql, now }, { collection, parameters, limit }: Input): Outcome<WorklistPage> => {
    const query = parseWorklistQuery(collection, parameters, limit)
    if (!query.ok) return query
    const today = dateInNorway(now)
    return success(readWorklist(sql, query.value, { today, due: soonestAt(sql, today) }))
  },
)

/** The day of the next inspection at each thing that has one, by its id. */
function soonestAt(sql: SqlStorage, today: string): ReadonlyMap<string, string> {
  const soonest = new Map<string, string>()
  for (const { at, dueOn } of readDueSafeguards(sql, today))
    if (at && !soonest.has(at.id)) soonest.set(at.id, dueOn)
  return soonest
}
