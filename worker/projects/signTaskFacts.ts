import { verificationOn } from '../../geodata/helplines/verification.ts'
import type { SignTaskFacts } from '../../geodata/projects/signTasks.ts'
import { helplineKind } from '../helplines/store.ts'
import { readRecalls } from '../recalls/store.ts'
import { readRecords } from '../records/store.ts'
import { readDueSigns } from '../sign-care/due.ts'
import { messageKind } from '../sign-messages/store.ts'
import { describePlace } from '../sign-plans/place.ts'
import { readDueNeeds, readOpenDeviations, readPlaceNames } from './signTaskStore.ts'

/** What may wait to be done with signs; of what has a day, that until `until`. */
export function readSignTaskFacts(sql: SqlStorage, today: string, until: string): SignTaskFacts {
  const due = readDueSigns(sql, { until })
  const places = readPlaceNames(
    sql,
    due.map(({ signId }) => signId),
  )
  return {
    dueSigns: due.map(({ signId, name, operator, dueOn }) => ({
      ...{ signId, sign: name, at: places.get(signId) ?? null },
      operator,
      dueOn,
    })),
    deviations: readOpenDeviations(sql, until),
    verifications: readRecords(sql, helplineKind).map(({ id, name, at, verified }) => ({
      ...{ helplineId: id, helpline: name, writtenAt: at },
      dueOn: verificationOn(verified, today).dueOn,
    })),
    recalls: readRecalls(sql, true).map(({ id, ...recall }) => ({ recallId: id, ...recall })),
    submitted: readRecords(sql, messageKind)
      .filter(({ state }) => state === 'submitted')
      .map(({ id, name, at, by }) => ({ messageId: id, message: name, since: at, by })),
    needs: readDueNeeds(sql, until).map(({ place, ...need }) => ({
      ...need,
      place: describePlace(sql, place).placeName ?? '',
    })),
  }
}
