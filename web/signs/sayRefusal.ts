import { ApiProblem, isProblem, sayFailure } from '../api/failure.ts'
import type { ThingOf } from '../api/things.ts'
import { currentLanguage } from '../words/language.ts'
import { signWords } from './signWords.ts'

/** Why a sign could not be changed: who was first, what the rules say, or that there is no connection. */
export function sayRefusal(error: unknown): string {
  if (isProblem(error, 'conflict') && error.current)
    return signWords[currentLanguage()].conflict((error.current as ThingOf<'signs'>).updatedBy)
  const details = error instanceof ApiProblem ? error.fieldErrors.map(({ message }) => message) : []
  return [...new Set(details.length > 0 ? details : [sayFailure(error)])].join(' ')
}
