import { anchorOf } from '../../geodata/geometry/anchor.ts'
import { inspectionDueOn } from '../../geodata/inspections/due.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { compareCodes } from '../../geodata/model/compareCodes.ts'
import type { DueInspection } from '../../geodata/model/inspection.ts'
import { cutPage } from '../../geodata/model/page.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import { typesByCode } from '../catalogue/types.ts'
import type { DatedCursor } from '../datedCursor.ts'
import { operation } from '../operation.ts'
import { withPlaceNames } from '../safeguards/placeStore.ts'
import { type InspectedSafeguard, readGeometry, readInspected } from './dueStore.ts'
import { countOpenFaults } from './faultStore.ts'

export type DueSafeguard = InspectedSafeguard & { dueOn: string }

/** Safeguards with a day they are to be inspected, the soonest first; until a day and of one alone, where those are given. */
export function readDueSafeguards(
  sql: SqlStorage,
  today: string,
  { until = null, safeguardId = null }: { until?: string | null; safeguardId?: string | null } = {},
): DueSafeguard[] {
  const types = typesByCode(sql)
  return readInspected(sql, safeguardId)
    .flatMap((safeguard) => {
      const { kind, createdAt, lastOn, doneOn } = safeguard
      // Which day it was in Norway takes time to tell, and is asked of few.
      const registeredOn = lastOn ?? doneOn ?? dateInNorway(new Date(createdAt))
      const inspectEvery = types.get(kind)?.inspectEvery ?? null
      const dueOn = inspectionDueOn({ ...safeguard, inspectEvery, registeredOn }, today)
      return dueOn === null || (until !== null && dueOn > until) ? [] : [{ ...safeguard, dueOn }]
    })
    .toSorted(
      (one, other) =>
        compareCodes(one.dueOn, other.dueOn) || compareCodes(one.safeguardId, other.safeguardId),
    )
}

type DueInput = {
  by: string | null
  safeguardId: string | null
  words: string
  after: DatedCursor | null
  limit: number
}

/** What is to be inspected, the soonest first; until a day, and with every word in its own name or that of its place. */
export const listDueInspections = operation(
  'securing:read',
  (
    { sql, now },
    { by, safeguardId, words, after, limit }: DueInput,
  ): Outcome<{ items: DueInspection[]; next: DatedCursor | null }> => {
    const due = readDueSafeguards(sql, dateInNorway(now), { until: by, safeguardId }).filter(
      (one) => !after || (compareCodes(one.dueOn, after.day) || compareCodes(one.safeguardId, after.id)) > 0,
    )
    const found = words.trim() === '' ? due : withWords(sql, due, words)
    const page = cutPage(found, limit, (last) => ({ day: last.dueOn, id: last.safeguardId }))
    const items = withPlaceNames(sql, page.items).map((safeguard) => show(sql, safeguard))
    return success({ items, next: page.next })
  },
)

function withWords(sql: SqlStorage, due: readonly DueSafeguard[], words: string): DueSafeguard[] {
  const sought = plain(words).split(/\s+/)
  return withPlaceNames(sql, due).filter(({ name, atName }) => {
    const said = plain(`${name} ${atName ?? ''}`)
    return sought.every((word) => said.includes(word))
  })
}

function plain(words: string): string {
  return words.trim().toLocaleLowerCase('nb')
}

function show(sql: SqlStorage, safeguard: DueSafeguard & { atName: string | null }): DueInspection {
  const { safeguardId, name, kind, at, atName, lastOn, dueOn } = safeguard
  const point = anchorOf(readGeometry(sql, safeguardId))
  const openFaults = countOpenFaults(sql, safeguardId)
  return { safeguardId, name, kind, at, atName, point, lastOn, dueOn, openFaults }
}
