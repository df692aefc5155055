const prime = 0x01000193
const lowBits = 27

/** A 53-bit hash of a word: 32-bit FNV-1a (Fowler, Noll and Vo) from two beginnings. Enough to compare words unread. */
export function hash53(word: string): number {
  const high = fnv1a(word, 0x811c9dc5) & 0x3ffffff
  const low = fnv1a(word, 0x050c5d1f) & 0x7ffffff
  return high * 2 ** lowBits + low
}

function fnv1a(word: string, beginning: number): number {
  let hash = beginning
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), prime)
  return hash
}
