import type { Problem } from '../model/problem.ts'
import { textRemarks } from '../sites/text/kinds.ts'
import { checkText } from '../sites/textCheck.ts'
import { trondheimMeasures } from './trondheimMeasures.ts'

type Errors = NonNullable<Problem['errors']>

/** Words of the field that a plan must be able to say: those that the adopted one says itself. */
const generalWords = new Set(
  trondheimMeasures.flatMap(({ text }) =>
    checkText(text)
      .filter(({ kind }) => kind === 'text-method')
      .map(({ start, end }) => text.slice(start, end).toLocaleLowerCase('nb')),
  ),
)

/** Words of methods and identity numbers, which are stored nowhere: one error a field and kind. Fields are named by their path. */
export function refusedWordErrors(texts: Readonly<Record<string, string>>): Errors {
  return Object.entries(texts).flatMap(([field, written]) => {
    const normal = written.normalize('NFC')
    const kinds = new Set(
      checkText(normal)
        .filter(({ start, end }) => !generalWords.has(normal.slice(start, end).toLocaleLowerCase('nb')))
        .map(({ kind }) => kind),
    )
    return (['text-method', 'text-person-number'] as const)
      .filter((kind) => kinds.has(kind))
      .map((code) => ({ field, code, message: textRemarks[code] }))
  })
}
