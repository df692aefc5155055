import type { OwnType } from '../../geodata/catalogue/ownType.ts'
import { nextSequence } from '../history/vouchStore.ts'

/*
 * SQL for the municipality's own types of safeguards. They only grow: a change is a new revision beside the ones before
 * it, and a retired type is still there for the safeguards that have it.
 */

export function insertOwnType(
  sql: SqlStorage,
  { number, revision, content, retired, at, by }: OwnType,
): void {
  sql.exec(
    `INSERT INTO own_safeguard_type (number, revision, entry, retired, at, by, event_sequence)
     VALUES (?, ?, ?, ?, ?, ?, ${nextSequence})`,
    number,
    revision,
    JSON.stringify(content),
    retired ? 1 : 0,
    at,
    by,
  )
}

/** Every own type as it stands, retired ones too. */
export function readOwnTypes(sql: SqlStorage): OwnType[] {
  return sql
    .exec<OwnTypeRow>(
      `SELECT number, revision, entry, retired, at, by FROM own_safeguard_type o
       WHERE revision = (SELECT max(revision) FROM own_safeguard_type WHERE number = o.number) ORDER BY number`,
    )
    .toArray()
    .map(toOwnType)
}

/** How many times own types have been added, changed, retired or taken back. */
export function countChanges(sql: SqlStorage): number {
  return sql.exec<{ changes: number }>('SELECT count(*) AS changes FROM own_safeguard_type').one().changes
}

type OwnTypeRow = Omit<OwnType, 'content' | 'retired'> & { entry: string; retired: number }

function toOwnType({ entry, retired, ...row }: OwnTypeRow): OwnType {
  return { ...row, content: JSON.parse(entry), retired: retired === 1 }
}
