import { commonFirstNames, namesThatAreWords } from './firstNames.ts'
import type { Finding } from './kinds.ts'
import { isPlaceOrOffice, makesPlaceName } from './placeWords.ts'
import { listed, type Word } from './words.ts'

/** Before the name of a saint or a sovereign, and so of a church, a hospital or a street. */
const titles = listed('st sankt saint kong dronning prins prinsesse')

/**
 * Persons named in a text: a common first name, or two capitalised words in a row that are neither places, offices nor
 * the start of a sentence. Streets and institutions called after persons are left alone.
 */
export function* findNames(words: readonly Word[]): Generator<Finding> {
  for (let at = 0; at < words.length; at++) {
    if (!words[at]!.capital || !isName(words, at)) continue
    const first = at
    while (continuesName(words, at + 1)) at++
    if (isPartOfPlace(words, first, at)) continue
    yield { kind: 'text-name', start: words[first]!.start, end: words[at]!.end }
  }
}

function isName(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  const name = withoutGenitive(word.lower)
  if (commonFirstNames.has(name) || commonFirstNames.has(name.split('-')[0]!)) return true
  if (!continuesName(words, at + 1)) return false
  return namesThatAreWords.has(name) || (!word.startsSentence && !isPlaceOrOffice(word.lower))
}

/** Whether the word could be a further name after a name: right after it, with a capital, and no place. */
function continuesName(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word?.capital === true && word.gap === ' ' && !isPlaceOrOffice(word.lower)
}

function isPartOfPlace(words: readonly Word[], first: number, last: number): boolean {
  const after = words.slice(last + 1, last + 3)
  if (after[0] && /^ $/.test(after[0].gap) && makesPlaceName(after[0].lower)) return true
  return titles.has(words[first - 1]?.lower ?? '')
}

function withoutGenitive(name: string): string {
  return commonFirstNames.has(name) ? name : name.replace(/['’]?s$/, '')
}
