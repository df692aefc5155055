import { may } from '../../geodata/model/access.ts'
import { cutPage } from '../../geodata/model/page.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import type { Permission } from '../../geodata/model/signPermission.ts'
import { permissionsMissing, unknownForPermissions } from '../../geodata/signs/permissions.ts'
import { isWorkWanted, type SignFilter, workFilters } from '../../geodata/signs/signFilter.ts'
import type { SignPage, SignRow, SignWork } from '../../geodata/signs/signRow.ts'
import { actorOf, operation } from '../operation.ts'
import { readSignCare } from '../sign-care/due.ts'
import { encodeCursor, readCursor, wrongParameter } from '../things/query.ts'
import { type FoundSign, readSigns } from './overviewStore.ts'
import { readPermissions } from './permissions.ts'

type ListInput = { filter: SignFilter; limit: number; cursor: string | null }

/** Signs by name. What is left to do at them is for those who may read the work with signs. */
export const listSigns = operation(
  'signs:read',
  (context, { filter, limit, cursor: encoded }: ListInput): Outcome<SignPage> => {
    const cursor = readCursor(encoded === null ? {} : { cursor: encoded })
    if (!cursor.ok) return cursor
    const showsWork = may(actorOf(context), 'sign-work:read')
    const hidden = showsWork ? undefined : workFilters.find((name) => filter[name] !== undefined)
    if (hidden)
      return wrongParameter(hidden, `Kjenner ikke parameteren ${hidden}.`, `Unknown parameter ${hidden}.`)
    const found = readSigns(context.sql, filter, cursor.value).filter((sign) =>
      hasWords(sign, filter.q ?? ''),
    )
    const work = showsWork ? readWork(context.sql, found) : null
    const wanted = work ? found.filter(({ id }) => isWorkWanted(work.get(id)!, filter)) : found
    const page = cutPage(
      wanted.filter(({ isFurther }) => isFurther),
      limit,
      (last) => encodeCursor(last.cursor),
    )
    const items = page.items.map((sign) => rowOf(sign, work?.get(sign.id) ?? null))
    return success({ items, next: page.next, total: wanted.length })
  },
)

/** Whether every word is somewhere in what people know a sign by. */
function hasWords({ properties, atName }: FoundSign, words: string): boolean {
  const { name, placeCode, placeName, caseNumber, operator } = properties
  const said = [name, placeCode, placeName, caseNumber, operator, atName].join(' ').toLocaleLowerCase('nb')
  return words
    .trim()
    .toLocaleLowerCase('nb')
    .split(/\s+/)
    .every((word) => said.includes(word))
}

function readWork(sql: SqlStorage, signs: readonly FoundSign[]): Map<string, SignWork> {
  const care = new Map(readSignCare(sql).map((one) => [one.signId, one]))
  const cases = Map.groupBy(readPermissions(sql, null), ({ signId }) => signId)
  return new Map(
    signs.map(({ id, properties, inRecall }) => [
      id,
      {
        lastInspectedOn: care.get(id)?.lastOn ?? null,
        inspectOn: care.get(id)?.dueOn ?? null,
        openDeviations: care.get(id)?.openDeviations ?? 0,
        permissionsMissing: countMissing(properties, cases.get(id) ?? []),
        inRecall,
      },
    ]),
  )
}

/** None at a sign that is gone; null while the rules cannot tell. */
function countMissing(sign: FoundSign['properties'], cases: readonly Permission[]): number | null {
  if (sign.status === 'removed') return 0
  return unknownForPermissions(sign).length > 0 ? null : permissionsMissing(sign, cases).length
}

function rowOf(
  { id, revision, point, properties, atName, messageName }: FoundSign,
  work: SignWork | null,
): SignRow {
  const { name, placeCode, placeName, status, placement, at, messageId, planId, operator, size } = properties
  const { facingDegrees, approvedOn, orderedOn, mountedOn, removedOn } = properties
  return {
    ...{
      id,
      revision,
      name,
      placeCode,
      placeName,
      status,
      placement,
      point,
      at,
      atName,
      messageId,
      messageName,
    },
    ...{ planId, operator, size, facingDegrees, approvedOn, orderedOn, mountedOn, removedOn, work },
  }
}
