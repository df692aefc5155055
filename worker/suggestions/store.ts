import type { RegisterCollection } from '../../geodata/model/collections.ts'
import type { ThingReference } from '../../geodata/model/safeguard.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import type { Likeness } from '../../geodata/suggestions/comparable.ts'

/*
 * SQL for what other things have. Rows are read to be counted; none of them leaves the object.
 */

/** Things of the collection that are like it, itself not among them. */
export function countAlike(sql: SqlStorage, thing: ThingReference, likenesses: readonly Likeness[]): number {
  const { where, values } = alike(thing, likenesses)
  return sql
    .exec<{ things: number }>(
      `SELECT count(*) AS things FROM ${thing.collection} t WHERE ${where}`,
      ...values,
    )
    .one().things
}

type Registered = Pick<Thing, 'id' | 'createdAt' | 'properties'> & { thingId: string }

/** Safeguards or signs at things like it. */
export function readAtAlike(
  sql: SqlStorage,
  what: 'safeguards' | 'signs',
  thing: ThingReference,
  likenesses: readonly Likeness[],
): Registered[] {
  const { where, values } = alike(thing, likenesses)
  return sql
    .exec<{ id: string; created_at: string; properties: string; thing_id: string }>(
      `SELECT s.id, s.created_at, s.properties, t.id AS thing_id
       FROM ${what} s CROSS JOIN ${thing.collection} t ON t.id = s.properties ->> '$.at.id'
       WHERE s.deleted_at IS NULL AND ${where}`,
      ...values,
    )
    .toArray()
    .map(({ id, created_at, properties, thing_id }) => ({
      id,
      createdAt: created_at,
      properties: JSON.parse(properties),
      thingId: thing_id,
    }))
}

function alike({ id }: { collection: RegisterCollection; id: string }, likenesses: readonly Likeness[]) {
  const where = ['t.deleted_at IS NULL', 't.id <> ?']
  const values: SqlStorageValue[] = [id]
  for (const likeness of likenesses) {
    const value = `t.properties ->> '$.${likeness.attribute}'`
    if ('is' in likeness) {
      where.push(`${value} = ?`)
      values.push(likeness.is)
      continue
    }
    where.push(`${value} >= ?`)
    values.push(likeness.from)
    if (likeness.below === null) continue
    where.push(`${value} < ?`)
    values.push(likeness.below)
  }
  return { where: where.join(' AND '), values }
}
