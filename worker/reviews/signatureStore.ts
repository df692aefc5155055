import type { SignedPart } from '../../geodata/model/review.ts'
import type { TestResult } from '../../geodata/model/testResult.ts'
import { nextSequence } from '../history/vouchStore.ts'

/*
 * SQL for signatures: the hash of what was signed and of each part of it. The content itself lies in its own rows.
 */

export interface StoredSignature {
  hash: string
  parts: Partial<Record<SignedPart, string>>
  /** Makes the seal of the clarification's answer one that nobody can guess their way to. */
  salt: string
  /** What the automatic tests said then. */
  tests: TestResult[]
  at: string
  by: string
  accountId: string
}

export function insertSignature(sql: SqlStorage, checkId: string, signature: StoredSignature): void {
  sql.exec(
    `INSERT INTO check_signature (check_id, hash, parts, tests, at, by, account_id, event_sequence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ${nextSequence})`,
    checkId,
    signature.hash,
    JSON.stringify({ salt: signature.salt, hashes: signature.parts }),
    JSON.stringify(signature.tests),
    signature.at,
    signature.by,
    signature.accountId,
  )
}

/** A check's signature and the event that tells of it; null while it is not signed. Parts that cannot be read are none. */
export function readSignature(
  sql: SqlStorage,
  checkId: string,
): (StoredSignature & { sequence: number }) | null {
  const row = sql
    .exec<
      Record<'hash' | 'parts' | 'tests' | 'at' | 'by' | 'account_id', string> & { event_sequence: number }
    >(
      'SELECT hash, parts, tests, at, by, account_id, event_sequence FROM check_signature WHERE check_id = ?',
      checkId,
    )
    .toArray()[0]
  if (!row) return null
  const { hash, at, by, account_id, event_sequence } = row
  const tests = readTests(row.tests)
  return { hash, ...readParts(row.parts), tests, at, by, accountId: account_id, sequence: event_sequence }
}

function readParts(text: string): Pick<StoredSignature, 'parts' | 'salt'> {
  try {
    const { salt, hashes } = JSON.parse(text)
    return { salt: String(salt), parts: hashes ?? {} }
  } catch {
    return { salt: '', parts: {} }
  }
}

function readTests(text: string): TestResult[] {
  try {
    return JSON.parse(text)
  } catch {
    return []
  }
}

/** The number of the event that the transaction under way goes on to append. */
export function readNextSequence(sql: SqlStorage): number {
  return sql.exec<{ n: number }>(`SELECT ${nextSequence} AS n`).one().n
}
