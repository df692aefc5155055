import type { Checklist } from '../../geodata/checklists/checklist.ts'
import { effectiveChecklist } from '../../geodata/checklists/effective.ts'
import { currentChecklist, findSharedChecklist } from '../../geodata/checklists/rekkverk.ts'
import { readEdition, readEditionInForce } from './store.ts'

/** The checklist of a version as checks name it, `2026.1` or `2026.1+3`; null when there is none. */
export function findChecklist(sql: SqlStorage, version: string): Checklist | null {
  const [base = '', number] = version.split('+')
  if (number === undefined) return findSharedChecklist(base) ?? null
  const edition = /^\d+$/.test(number) ? readEdition(sql, Number(number)) : null
  const shared = edition?.base === base ? findSharedChecklist(base) : undefined
  return edition && shared ? effectiveChecklist(shared, edition, Number(number)) : null
}

/** The checklist new checks run against. */
export function checklistInForce(sql: SqlStorage): Checklist {
  const number = readEditionInForce(sql)
  const edition = number === null ? null : readEdition(sql, number)
  const shared = edition && findSharedChecklist(edition.base)
  return edition && shared ? effectiveChecklist(shared, edition, number!) : currentChecklist
}
