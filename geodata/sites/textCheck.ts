import type { Problem } from '../model/problem.ts'
import { findCounts } from './text/counts.ts'
import { findDates } from './text/dates.ts'
import { type Finding, mayBeConfirmed, type TextKind, textRemarks } from './text/kinds.ts'
import { methodHashes } from './text/methodHashes.ts'
import { findMethods } from './text/methods.ts'
import { findNames } from './text/names.ts'
import { findContacts, findPersonNumbers } from './text/numbers.ts'
import { findPersons } from './text/persons.ts'
import { findSiteWords } from './text/siteWords.ts'
import { wordsOf } from './text/words.ts'

interface Options {
  /** Planners without clearance will read the text: advice in a clarification. */
  forPlanners?: boolean
  /** Another list of method words, for tests. */
  methods?: ReadonlySet<number>
}

/**
 * What in a text should not stand in it, in the order it stands there: persons, dates finer than a year, numbers of
 * events, method words; places are in the text as NFC. A help for the writer, not a proof: what it does not find may
 * still be wrong to write.
 */
export function checkText(text: string, { forPlanners, methods = methodHashes }: Options = {}): Finding[] {
  const normal = text.normalize('NFC')
  const words = wordsOf(normal)
  const findings = [
    ...findPersonNumbers(normal),
    ...findContacts(normal),
    ...findNames(words),
    ...findDates(normal),
    ...findCounts(words),
    ...findPersons(normal, words),
    ...findMethods(words, methods),
    ...(forPlanners ? findSiteWords(normal) : []),
  ]
  return findings.sort((a, b) => a.start - b.start || a.end - b.end)
}

/**
 * Remarks on texts as field errors, one a kind and field; `confirmed` leaves those that can never be confirmed. Fields are
 * named by their path, such as `properties.note`.
 */
export function textErrors(
  texts: Readonly<Record<string, string | null | undefined>>,
  { forPlanners, confirmed }: { forPlanners?: boolean; confirmed: boolean },
): NonNullable<Problem['errors']> {
  return Object.entries(texts).flatMap(([field, text]) => {
    const kinds = new Set(checkText(text ?? '', { forPlanners }).map(({ kind }): TextKind => kind))
    return [...kinds]
      .filter((kind) => !confirmed || !mayBeConfirmed(kind))
      .map((code) => ({ field, code, message: textRemarks[code] }))
  })
}
