import { locateJsonError } from './jsonError.ts'
import { type ReadReason, refuse } from './reader.ts'

/** The value of a JSON text, or why it is none: cut off, or broken at a line and column. */
export function parseJson(text: string): { ok: true; value: unknown } | { ok: false; reasons: ReadReason[] } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    const { line, column, truncated, near } = locateJsonError(text)
    if (truncated) {
      return refuse(
        'truncated',
        `Filen slutter midt i (linje ${line}, tegn ${column}), så nedlastingen ble trolig avbrutt. Last den ned på nytt.`,
        `The file ends in the middle (line ${line}, character ${column}), so the download was probably cut off. Download it again.`,
      )
    }
    return refuse(
      'broken-json',
      `Filen er ikke gyldig JSON: feilen er i linje ${line}, tegn ${column}, ved «${near}».`,
      `The file is not valid JSON: the error is in line ${line}, character ${column}, at “${near}”.`,
    )
  }
}
