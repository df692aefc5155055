/*
 * Numbers as people type a position: decimal comma or point, degrees with minutes and seconds, letters for the
 * directions, thousands with spaces.
 */

interface TypedPair {
  first: number
  second: number
  /** What the letters say: whether the first is north; null when there are none. */
  firstIsNorth: boolean | null
}

const numeral = String.raw`[-+]?\d+(?:[.,]\d+)?`
// 63° 25' 49,5" and the typographic variants; minutes and seconds may be missing.
const sexagesimal = new RegExp(
  String.raw`^(${numeral})\s*[°º]\s*(?:(${numeral})\s*['′’´]\s*)?(?:(${numeral})\s*(?:["″”]|''|′′|’’))?$`,
)
const northWords = /^(?:nord|north|n)$/i
const eastWords = /^(?:øst|aust|east|e|ø|ö)$/i

/** Every way the text can be read as two numbers; none when it is not a pair. The likeliest comes first. */
export function readPair(typed: string): TypedPair[] {
  const lettered = readLettered(typed)
  if (lettered) return [lettered]
  return splits(typed).flatMap(([one, other]) => {
    const first = readNumber(one)
    const second = readNumber(other)
    return first === null || second === null ? [] : [{ first, second, firstIsNorth: null }]
  })
}

/** `N 63° 25' E 10° 23'`, `63.43N 10.39E`, `nord 7034307 øst 569377`. */
function readLettered(typed: string): TypedPair | null {
  const pieces = typed
    .replace(/[=:]/g, ' ')
    .split(/(\p{L}+)/u)
    .map((piece) => piece.replace(/^[\s,;]+|[\s,;]+$/g, ''))
    .filter((piece) => piece !== '')
  if (pieces.length !== 4) return null
  const isLetters = pieces.map((piece) => /\p{L}/u.test(piece))
  const lettersFirst = isLetters[0]!
  if (isLetters[2] !== lettersFirst || isLetters[1] === lettersFirst || isLetters[3] === lettersFirst)
    return null
  const [words, numbers] = lettersFirst
    ? [
        [pieces[0]!, pieces[2]!],
        [pieces[1]!, pieces[3]!],
      ]
    : [
        [pieces[1]!, pieces[3]!],
        [pieces[0]!, pieces[2]!],
      ]
  const northFirst = northWords.test(words[0]!) && eastWords.test(words[1]!)
  const eastFirst = eastWords.test(words[0]!) && northWords.test(words[1]!)
  if (!northFirst && !eastFirst) return null
  const first = readNumber(numbers[0]!)
  const second = readNumber(numbers[1]!)
  return first === null || second === null ? null : { first, second, firstIsNorth: northFirst }
}

/** Where one number may end and the next begin. */
function splits(typed: string): [string, string][] {
  const halves = (pieces: string[], joint: string): [string, string][] =>
    pieces
      .slice(1)
      .map((_, at): [string, string] => [
        pieces.slice(0, at + 1).join(joint),
        pieces.slice(at + 1).join(joint),
      ])
  const parted = typed.split(/\s*[;|\t]\s*|\s*,\s+|\s+,/)
  if (parted.length === 2) return [[parted[0]!, parted[1]!]]
  if (parted.length > 2) return []
  const spaced = typed.split(/\s+/)
  if (spaced.length > 1) return halves(spaced, ' ')
  return halves(typed.split(','), ',')
}

function readNumber(typed: string): number | null {
  const trimmed = typed.trim()
  const angle = sexagesimal.exec(trimmed)
  if (angle) {
    const [degrees, minutes, seconds] = angle.slice(1, 4).map((part) => (part ? toNumber(part) : 0))
    if (minutes! >= 60 || seconds! >= 60) return null
    return degrees! + minutes! / 60 + seconds! / 3600
  }
  const joined = /^[-+]?\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/.test(trimmed) ? trimmed.replace(/\s/g, '') : trimmed
  return new RegExp(`^${numeral}$`).test(joined) ? toNumber(joined) : null
}

function toNumber(numeralText: string): number {
  return Number(numeralText.replace(',', '.'))
}
