/** A word or number of a text, with where it stands. */
export interface Word {
  text: string
  lower: string
  start: number
  end: number
  /** Begins with a capital and goes on in small letters: `Kaia`, not `kaia` and not `NVDB`. */
  capital: boolean
  startsSentence: boolean
  /** What stands between this word and the one before. */
  gap: string
}

const word = /[\p{L}\p{N}]+(?:['’.-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu
const capitalised = /^\p{Lu}(\p{Ll}|['’]\p{Lu}\p{Ll})/u
const sentenceEnd = /[.!?:;•*\n«“"–]|(^|\s)-\s/

/** The words of a text in order; hyphens, and points within numbers, hold a word together. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let before = 0
  for (const match of text.matchAll(word)) {
    const [found] = match
    const gap = text.slice(before, match.index)
    words.push({
      text: found,
      lower: found.toLowerCase(),
      start: match.index,
      end: match.index + found.length,
      capital: capitalised.test(found),
      startsSentence: before === 0 || sentenceEnd.test(gap),
      gap,
    })
    before = match.index + found.length
  }
  return words
}

/** Words listed in a template string, as a set. */
export function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
