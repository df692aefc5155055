import type { ImportNote } from '../model/imports.ts'

/** One thing that was dropped, changed or assumed; `field` is null when it concerns the whole row or file. */
export function note(
  severity: ImportNote['severity'],
  code: string,
  field: string | null,
  nb: string,
  en: string,
): ImportNote {
  return { severity, code, field, message: { nb, en } }
}
