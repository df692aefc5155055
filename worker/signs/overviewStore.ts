import { type SignProperties, signProperties } from '../../geodata/model/sign.ts'
import type { SignFilter } from '../../geodata/signs/signFilter.ts'
import { nameOrder } from '../database/nameOrder.ts'
import { inOpenRecall } from '../recalls/store.ts'
import { afterCursor, orderBy } from '../things/listStore.ts'
import type { Cursor } from '../things/query.ts'

/*
 * SQL for the list of signs: what lies in the sign itself narrows here, what is worked out narrows in overview.ts.
 */

/** A sign with the names of what it stands at and of its message. */
export interface FoundSign {
  id: string
  revision: number
  point: [number, number]
  properties: SignProperties
  atName: string | null
  messageName: string | null
  inRecall: boolean
  /** Where it stands in the list. */
  cursor: Cursor
  /** Comes after the cursor that was asked for. */
  isFurther: boolean
}

type Row = {
  id: string
  fid: number
  revision: number
  point: string
  properties: string
  atName: string | null
  messageName: string | null
  inRecall: number
  key: string | null
  isFurther: number
}

const key = nameOrder('t.name')
const property = (name: string) => `t.properties ->> '$.${name}'`
const atId = `json_extract(t.properties, '$.at.id')`
const atName = `CASE ${property('at.collection')} ${['bridges', 'buildings', 'structures']
  .map(
    (collection) =>
      `WHEN '${collection}' THEN (SELECT coalesce(name, properties ->> '$.address') FROM ${collection} WHERE id = ${atId} AND deleted_at IS NULL)`,
  )
  .join(' ')} END`
const messageName = `(SELECT m.content ->> '$.name' FROM sign_message m WHERE m.id = ${property('messageId')}
  ORDER BY m.revision DESC LIMIT 1)`

/** Every sign that what lies in it lets through, by name. */
export function readSigns(sql: SqlStorage, filter: SignFilter, after: Cursor | null): FoundSign[] {
  const { where, values } = conditionsOf(filter)
  const further = after ? afterCursor(key, 't.fid', false, after) : null
  return sql
    .exec<Row>(
      `SELECT t.id, t.fid, t.revision, t.geometry ->> '$.coordinates' AS point, t.properties, ${atName} AS atName,
         ${messageName} AS messageName, ${inOpenRecall} AS inRecall, ${key} AS key, ${further ? further.where : '1'} AS isFurther
       FROM signs t WHERE ${where.join(' AND ')} ORDER BY ${orderBy(key, 't.fid', false)}`,
      ...(further?.values ?? []),
      ...values,
    )
    .toArray()
    .map(({ fid, key: value, point, properties, inRecall, isFurther, ...row }) => ({
      ...row,
      point: JSON.parse(point),
      properties: signProperties.parse(JSON.parse(properties)),
      inRecall: inRecall === 1,
      cursor: { value, fid },
      isFurther: isFurther === 1,
    }))
}

function conditionsOf({ status, message, operator, collection, thing, plan }: SignFilter): {
  where: string[]
  values: SqlStorageValue[]
} {
  const where = ['t.deleted_at IS NULL']
  const values: SqlStorageValue[] = []
  const among = (expression: string, wanted: readonly string[]) => {
    const known = wanted.filter((value) => value !== 'none')
    const either = [
      ...(known.length > 0 ? [`${expression} IN (${known.map(() => '?').join(', ')})`] : []),
      ...(known.length < wanted.length ? [`${expression} IS NULL`] : []),
    ]
    where.push(`(${either.join(' OR ')})`)
    values.push(...known)
  }
  if (status !== undefined) among(property('status'), status.split(','))
  if (message !== undefined) among(property('messageId'), message.split(','))
  if (operator !== undefined) among(property('operator'), [operator])
  if (collection !== undefined) among(property('at.collection'), [collection])
  if (thing !== undefined) among(atId, [thing])
  if (plan !== undefined) among(property('planId'), [plan])
  return { where, values }
}
