import { dateInNorway } from '../../geodata/model/calendar.ts'
import { compareCodes } from '../../geodata/model/compareCodes.ts'
import { cutPage } from '../../geodata/model/page.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import type { DueSign } from '../../geodata/model/signCare.ts'
import { signDueOn } from '../../geodata/sign-care/due.ts'
import type { DatedCursor } from '../datedCursor.ts'
import { operation } from '../operation.ts'
import { type CaredSign, readCaredSigns } from './careStore.ts'

/** How it stands with the care of a sign; `dueOn` is null for one that does not stand. */
export type SignCare = CaredSign & { dueOn: string | null }

/** Of every sign in the register, or those asked for. */
export function readSignCare(sql: SqlStorage, signIds: readonly string[] | null = null): SignCare[] {
  return readCaredSigns(sql, signIds).map((sign) => {
    // Which day it was in Norway takes time to tell, and is asked of few.
    const registeredOn = sign.lastOn ?? sign.mountedOn ?? dateInNorway(new Date(sign.createdAt))
    return { ...sign, dueOn: signDueOn({ ...sign, registeredOn }) }
  })
}

/** Signs that are to be inspected, the soonest first; until a day and of some alone, where those are given. */
export function readDueSigns(
  sql: SqlStorage,
  { until = null, signIds = null }: { until?: string | null; signIds?: readonly string[] | null } = {},
): DueSign[] {
  return readSignCare(sql, signIds)
    .flatMap(({ signId: id, name, placeCode, operator, point, lastOn, dueOn, openDeviations, shows }) =>
      dueOn === null || (until !== null && dueOn > until)
        ? []
        : [{ signId: id, name, placeCode, operator, point, lastOn, dueOn, openDeviations, shows }],
    )
    .toSorted((one, other) => compareCodes(one.dueOn, other.dueOn) || compareCodes(one.signId, other.signId))
}

type DueInput = {
  by: string | null
  signIds: readonly string[] | null
  words: string
  after: DatedCursor | null
  limit: number
}

/** What is to be inspected, the soonest first; until a day, and with every word in its name, place code or operator. */
export const listDueSigns = operation(
  'sign-work:read',
  (
    { sql },
    { by, signIds, words, after, limit }: DueInput,
  ): Outcome<{ items: DueSign[]; next: DatedCursor | null }> => {
    const sought = plain(words).split(/\s+/)
    const due = readDueSigns(sql, { until: by, signIds }).filter(
      ({ signId: id, name, placeCode, operator, dueOn }) =>
        (!after || (compareCodes(dueOn, after.day) || compareCodes(id, after.id)) > 0) &&
        sought.every((word) => plain(`${name} ${placeCode ?? ''} ${operator}`).includes(word)),
    )
    return success(cutPage(due, limit, (last) => ({ day: last.dueOn, id: last.signId })))
  },
)

function plain(words: string): string {
  return words.trim().toLocaleLowerCase('nb')
}
