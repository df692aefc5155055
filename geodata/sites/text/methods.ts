import { hash53 } from './hash.ts'
import type { Finding } from './kinds.ts'
import type { Word } from './words.ts'

const shortestStem = 4

/** Words whose beginning, or whole with `$` after, has one of the hashes. */
export function* findMethods(words: readonly Word[], hashes: ReadonlySet<number>): Generator<Finding> {
  for (const { lower, start, end } of words) {
    if (lower.split(/[-.]/).some((part) => isListed(part, hashes)) || isListed(lower, hashes)) {
      yield { kind: 'text-method', start, end }
    }
  }
}

function isListed(word: string, hashes: ReadonlySet<number>): boolean {
  if (hashes.has(hash53(`${word}$`))) return true
  for (let length = shortestStem; length <= word.length; length++) {
    if (hashes.has(hash53(word.slice(0, length)))) return true
  }
  return false
}
