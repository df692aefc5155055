import { type Candidate, detailSeparator } from './store.ts'

/**
 * Orders what was found: the very name first, then the very address or number, then names that begin with what was typed,
 * then names that have all the words, then the rest; shorter before longer.
 */
export function bestFirst(typed: string, found: Candidate[]): Candidate[] {
  const wanted = folded(typed)
  const words = wordsOf(wanted)
  return found
    .map((candidate) => ({ candidate, step: stepOf(candidate, wanted, words) }))
    .sort(
      (one, other) =>
        one.step - other.step ||
        one.candidate.name.length - other.candidate.name.length ||
        one.candidate.detail.length - other.candidate.detail.length ||
        one.candidate.fid - other.candidate.fid,
    )
    .map(({ candidate }) => candidate)
}

function stepOf(candidate: Candidate, wanted: string, words: string[]): number {
  const name = folded(candidate.name)
  if (name === wanted) return 0
  if (folded(candidate.detail).split(detailSeparator).includes(wanted)) return 1
  if (name.startsWith(wanted)) return 2
  const inName = wordsOf(name)
  return words.every((word) => inName.some((one) => one.startsWith(word))) ? 3 : 4
}

function folded(text: string): string {
  return text.toLocaleLowerCase('nb')
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}
