import type { Checklist } from '../../geodata/checklists/checklist.ts'
import { effectiveChecklist } from '../../geodata/checklists/effective.ts'
import { currentChecklist, findSharedChecklist } from '../../geodata/checklists/rekkverk.ts'
import { type Publication, readEditionInForce, readPublication } from './store.ts'

/** The checklist of a version as checks name it, `2026.1` or `2026.1+3`; null when there is none. */
export function findChecklist(sql: SqlStorage, version: string): Checklist | null {
  if (!version.includes('+')) return findSharedChecklist(version) ?? null
  const publication = findPublication(sql, version)
  return publication && effectiveOf(publication)
}

/** The checklist new checks run against. */
export function checklistInForce(sql: SqlStorage): Checklist {
  const publication = publicationInForce(sql)
  return (publication && effectiveOf(publication)) ?? currentChecklist
}

/** The municipality's edition of that version, withdrawn or not; null for shared versions and those there are none of. */
export function findPublication(sql: SqlStorage, version: string): Publication | null {
  const [, base, number] = /^([^+]+)\+(\d{1,9})$/.exec(version) ?? []
  const publication = number === undefined ? null : readPublication(sql, Number(number))
  return publication?.base === base ? publication : null
}

/** The municipality's edition in force; null while the shared checklist stands alone. */
export function publicationInForce(sql: SqlStorage): Publication | null {
  const edition = readEditionInForce(sql)
  return edition === null ? null : readPublication(sql, edition)
}

/** The whole checklist of an edition; null where the program no longer has the shared version it was laid over. */
export function effectiveOf({ base, document, edition }: Publication): Checklist | null {
  const shared = findSharedChecklist(base)
  return shared ? effectiveChecklist(shared, document, edition) : null
}

export function versionOf({ base, edition }: Pick<Publication, 'base' | 'edition'>): string {
  return `${base}+${edition}`
}
