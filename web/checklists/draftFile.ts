import { readDraft } from '../../geodata/checklists/readEdition.ts'
import type { Edition } from '../../geodata/model/checklistEdition.ts'
import type { Text } from '../../geodata/model/language.ts'

/*
 * A draft as a file. What cannot be read is told by path, and touches nothing of the draft that is open.
 */

export type DraftFile =
  | { ok: true; edition: Edition }
  | { ok: false; reason: 'not-json'; why: string }
  | { ok: false; reason: 'not-edition' }
  | { ok: false; reason: 'errors'; errors: { path: string; message: Text }[] }

/** Reads an edition, or the edition within a whole checklist as it is downloaded from the list of versions. */
export function readDraftFile(content: string): DraftFile {
  let value: unknown
  try {
    // A file from Windows may begin with a byte order mark.
    value = JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { ok: false, reason: 'not-json', why: (error as Error).message }
  }
  if (typeof value !== 'object' || value === null || !('points' in value))
    return { ok: false, reason: 'not-edition' }
  const read = readDraft('groups' in value ? editionWithin(value) : value)
  if (read.ok) return { ok: true, edition: read.value }
  const errors = (read.problem.errors ?? []).map(({ field, message }) => ({ path: field, message }))
  return errors.length > 0 ? { ok: false, reason: 'errors', errors } : { ok: false, reason: 'not-edition' }
}

/** A whole checklist holds the shared points too; they come with Rekkverk and are not the municipality's. */
function editionWithin(whole: object): unknown {
  const { version, hidden = [], points } = whole as { version?: unknown; hidden?: unknown; points: unknown }
  const isLocal = (point: unknown) => String((point as { code?: unknown } | null)?.code).startsWith('LOK-')
  return {
    base: typeof version === 'string' ? version.split('+')[0] : undefined,
    hidden,
    points: Array.isArray(points) ? points.filter(isLocal) : points,
  }
}

/** The file's content: indented, so that people and programs that compare files can read it. */
export function writeDraftFile(edition: Edition): string {
  return `${JSON.stringify(edition, null, 2)}\n`
}
