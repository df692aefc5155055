import type { Finding } from './kinds.ts'
import { listed, type Word } from './words.ts'

/*
 * Numbers of events or persons: a number, a number word or a word such as "several" close to a word for what happened.
 * Number words and nouns are paired by language: Norwegian "to" is two, English "to" is nothing.
 */

interface Tongue {
  numbers: ReadonlySet<string>
  vague: ReadonlySet<string>
  events: RegExp
  persons: RegExp
}

const norwegian: Tongue = {
  numbers: listed(`
    én éin éi ett eitt to tre fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue
    tyve tretti tredve førti femti hundre tredje fjerde femte sjette sjuende syvende åttende niende tiende titalls dusin
  `),
  vague: listed('flere fleire mange gjentatte gjentekne hyppige'),
  events:
    /^(hendels(e|er|ene|en)|hending(a|ar|ane|en)?|tilfell(e|er|a|ene)|tilfelle[tr]?|episod(e|er|ar|ene|ane)|døds(fall|fallene|falla)|omkomne|døde|drepte|skadde|ulykk(e|er|ene)|ulukk(e|er|ene)|forsøk(ene|a)?|selvmord(ene)?|sjølvmord(a)?|selvmordsforsøk|sjølvmordsforsøk|utrykning(er|ene)?|utrykking(ar|ane)?|redningsaksjon(er|ar)?|(bekymrings)?melding(er|ar|ene|ane)?)$/,
  persons: /^(person(er|ar|ene|ane)|mennesk(er|je|jer|ne)|menneske|individ(er)?)$/,
}

const english: Tongue = {
  numbers: listed(`
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty hundred dozen dozens third fourth fifth sixth
  `),
  vague: listed('several many multiple repeated numerous frequent'),
  events:
    /^(incidents?|cases?|events?|episodes?|deaths?|fatalit(y|ies)|casualt(y|ies)|victims?|accidents?|attempts?|suicides?|call-?outs?|reports?)$/,
  persons: /^(persons|people|individuals?|human beings?)$/,
}

const farthestWords = 2
const units = listed(
  'm m2 m² km cm mm meter metre metres metrar km/t % prosent percent kr år years year etasje etasjer floors dekk trinn',
)
const capacity = listed(
  'plass inntil maks maksimalt opptil opp rom til for kapasitet space room up capacity max maximum least minst minimum bredde',
)
const measuredByTime = listed('per pr om daglig daily a kan skal can may samtidig at')
/** Figures for persons of this size are traffic and capacity. */
const fewestInTraffic = 100

/** Numbers of events or persons. */
export function* findCounts(words: readonly Word[]): Generator<Finding> {
  for (let at = 0; at < words.length; at++) {
    const number = [norwegian, english]
      .map((tongue) => numberOf(words, at, tongue))
      .find((found) => found >= 0)
    if (number === undefined) continue
    const [first, last] = [Math.min(number, at), Math.max(number, at)]
    yield { kind: 'text-count', start: words[first]!.start, end: words[last]!.end }
  }
}

/** Which word counts the noun, or -1. */
function numberOf(words: readonly Word[], at: number, tongue: Tongue): number {
  const { lower } = words[at]!
  const isEvent = tongue.events.test(lower)
  if (!isEvent && !tongue.persons.test(lower)) return -1
  for (let before = at - 1; before >= Math.max(0, at - 1 - farthestWords); before--) {
    if (words[before + 1]!.startsSentence) break
    if (counts(words, before, tongue, isEvent)) {
      return !isEvent && isCapacity(words, before, at) ? -1 : before
    }
  }
  const after = words[at + 1]
  return isEvent && after && /^\s*[:=(]\s*$/.test(after.gap) && counts(words, at + 1, tongue, true)
    ? at + 1
    : -1
}

function counts(words: readonly Word[], at: number, tongue: Tongue, isEvent: boolean): boolean {
  const { lower } = words[at]!
  if (isEvent && tongue.vague.has(lower)) return words[at - 1]?.lower !== 'i' && words[at - 1]?.lower !== 'in'
  if (tongue.numbers.has(lower)) return true
  if (!/^\d{1,4}(-\d{1,4})?$/.test(lower) || units.has(words[at + 1]?.lower ?? '')) return false
  const number = Number.parseInt(lower, 10)
  const isYear = number >= 1900 && number <= 2100
  return !isYear && (isEvent || number < fewestInTraffic)
}

function isCapacity(words: readonly Word[], number: number, noun: number): boolean {
  return (
    words.slice(Math.max(0, number - 3), number).some(({ lower }) => capacity.has(lower)) ||
    words.slice(noun + 1, noun + 3).some(({ lower }) => measuredByTime.has(lower))
  )
}
