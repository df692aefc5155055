import { z } from 'zod'
import { collectionCodes, registerCollectionCodes } from '../../geodata/model/collections.ts'
import { type VouchedTable, vouchedTableNames } from './vouchStore.ts'

/*
 * How many rows an event tells of by its own words. Only needed for events from before they vouched for rows: their number
 * is then all that can be held against what is stored.
 */

const importCounts = z.object({
  counts: z.array(z.object({ target: z.string(), action: z.string(), rows: z.number().int() })),
})
const undoCounts = z.object({
  things: z.array(z.object({ deleted: z.number().int(), reverted: z.number().int() })),
})
const carriedAnswers = z.object({ carried: z.array(z.unknown()) })

const thingEvents: ReadonlySet<string> = new Set(
  collectionCodes.flatMap((collection) =>
    ['created', 'changed', 'deleted', 'restored'].map((event) => `${collection}.${event}`),
  ),
)

/** The number of rows in each vouched table that the event tells of, in the order of the tables. */
export function rowsToldOf(type: string, data: unknown): number[] {
  const told = countsOf(type, data)
  return vouchedTableNames.map((table) => told[table] ?? 0)
}

function countsOf(type: string, data: unknown): Partial<Record<VouchedTable, number>> {
  if (thingEvents.has(type)) return { revision: 1 }
  switch (type) {
    case 'imports.confirmed': {
      const stored = importCounts
        .parse(data)
        .counts.filter(
          ({ target, action }) =>
            registerCollectionCodes.some((code) => code === target) &&
            (action === 'create' || action === 'update'),
        )
      return { revision: sum(stored.map(({ rows }) => rows)) }
    }
    case 'imports.undone':
      return {
        revision: sum(undoCounts.parse(data).things.map(({ deleted, reverted }) => deleted + reverted)),
      }
    case 'checks.ran':
      return { project_check: 1, check_answer: carriedAnswers.parse(data).carried.length }
    case 'checks.answered':
      return { check_answer: 1 }
    case 'settings.thresholds-changed':
      return { threshold_setting: 1 }
    default:
      return {}
  }
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
