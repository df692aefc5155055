import { anchorOf } from '../../geodata/geometry/anchor.ts'
import { inspectionDueOn } from '../../geodata/inspections/due.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { DueInspection } from '../../geodata/model/inspection.ts'
import { cutPage } from '../../geodata/model/page.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import { inspectionIntervals } from '../catalogue/intervals.ts'
import { operation } from '../operation.ts'
import type { DatedCursor } from './cursor.ts'
import { type InspectedSafeguard, readGeometry, readInspected } from './dueStore.ts'
import { countOpenFaults } from './faultStore.ts'

export type DueSafeguard = InspectedSafeguard & { dueOn: string }

/** Safeguards with a day they are to be inspected, the soonest first. */
export function readDueSafeguards(sql: SqlStorage, today: string): DueSafeguard[] {
  const intervals = inspectionIntervals(sql)
  return readInspected(sql)
    .flatMap((safeguard) => {
      const { kind, createdAt } = safeguard
      const inspectEvery = intervals.get(kind) ?? null
      const registeredOn = dateInNorway(new Date(createdAt))
      const dueOn = inspectionDueOn({ ...safeguard, inspectEvery, registeredOn }, today)
      return dueOn === null ? [] : [{ ...safeguard, dueOn }]
    })
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}

function keyOf({ dueOn, safeguardId }: DueSafeguard): string {
  return `${dueOn}_${safeguardId}`
}

type DueInput = { by: string | null; words: string; after: DatedCursor | null; limit: number }

/** What is to be inspected, the soonest first; until a day, and with every word in its own name or that of its place. */
export const listDueInspections = operation(
  'securing:read',
  (
    { sql, now },
    { by, words, after, limit }: DueInput,
  ): Outcome<{ items: DueInspection[]; next: DatedCursor | null }> => {
    const sought = plain(words).split(/\s+/)
    const found = readDueSafeguards(sql, dateInNorway(now)).filter((safeguard) => {
      const { name, atName, dueOn } = safeguard
      const said = plain(`${name} ${atName ?? ''}`)
      const isAfter = !after || keyOf(safeguard) > `${after.day}_${after.id}`
      return isAfter && (by === null || dueOn <= by) && sought.every((word) => said.includes(word))
    })
    const page = cutPage(found, limit, ({ dueOn, safeguardId }) => ({ day: dueOn, id: safeguardId }))
    return success({ items: page.items.map((safeguard) => show(sql, safeguard)), next: page.next })
  },
)

function plain(words: string): string {
  return words.trim().toLocaleLowerCase('nb')
}

function show(sql: SqlStorage, safeguard: DueSafeguard): DueInspection {
  const { safeguardId, name, kind, at, atName, lastOn, dueOn } = safeguard
  const point = anchorOf(readGeometry(sql, safeguardId))
  const openFaults = countOpenFaults(sql, safeguardId)
  return { safeguardId, name, kind, at, atName, point, lastOn, dueOn, openFaults }
}
