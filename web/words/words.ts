import type { Language, Text } from '../../geodata/model/language.ts'
import { en } from './en.ts'
import { useLanguage } from './language.ts'
import { nb } from './nb.ts'

/** The shape of a dictionary: literal strings widen, functions keep their arguments. */
type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Shape<T[K]>
}

export type Dictionary<T> = Readonly<Record<Language, Shape<T>>>

/**
 * Makes the dictionary of a subject: bokmål is the source, and English must have every key of it, with the same
 * arguments, or it does not compile.
 */
export function defineWords<const T extends object>(source: T, english: Shape<T>): Dictionary<T> {
  return { nb: source as unknown as Shape<T>, en: english }
}

const shared = defineWords(nb, en)

/** The shared words, or those of a subject: `const words = useWords(mapWords)`. */
export function useWords(): Shape<typeof nb>
export function useWords<T>(dictionary: Dictionary<T>): Shape<T>
export function useWords(dictionary: Dictionary<unknown> = shared) {
  return dictionary[useLanguage()]
}

/** Picks the language out of the model's own texts (labels, code words). */
export function useText(): (text: Text) => string {
  const language = useLanguage()
  return (text) => text[language]
}

/** The shared words outside React: for errors made in the API client. */
export function wordsIn(language: Language): Shape<typeof nb> {
  return shared[language]
}
