import { type Text, text } from '../model/language.ts'
import { findCounts } from '../sites/text/counts.ts'
import { methodHashes } from '../sites/text/methodHashes.ts'
import { findMethods } from '../sites/text/methods.ts'
import { findNames } from '../sites/text/names.ts'
import { findSiteWords } from '../sites/text/siteWords.ts'
import { wordsOf } from '../sites/text/words.ts'
import {
  alarmingPatterns,
  forbiddingPatterns,
  hoursPatterns,
  numberPatterns,
  reputationPatterns,
  statisticsPatterns,
} from './wording.ts'

/** What a text on a sign is refused for, with what to write instead; codes of field errors. */
const explanations = {
  'text-method': text(
    'Kan leses som en beskrivelse av hvordan noe kan skje. Skriv bare at noen vil snakke, og med hvem.',
    'Can be read as describing how something can happen. Write only that somebody wants to talk, and who.',
  ),
  'text-reputation': text(
    'Sier at noe skjer her, eller at stedet er kjent for det. Skriv det samme som kunne stått på en bussholdeplass.',
    'Says that something happens here, or that the place is known for it. Write what could stand at a bus stop.',
  ),
  'text-statistics': text(
    'Tall og andeler hører ikke hjemme på et skilt. Skriv til den ene som leser: «Du er ikke alene.»',
    'Figures and shares do not belong on a sign. Write to the one who reads: “You are not alone.”',
  ),
  'text-alarming': text(
    'Kan skremme eller skamme. Skriv varmt og rolig. Om nødnummeret: «Ved fare for liv».',
    'Can frighten or shame. Write warmly and calmly. About the emergency number: “If life is in danger”.',
  ),
  'text-forbidding': text(
    'Forbyr eller befaler. Et hjelpeskilt inviterer: «Vil du snakke med noen?»',
    'Forbids or commands. A help sign invites: “Would you like to talk to someone?”',
  ),
  'text-number': text(
    'Nummeret settes inn fra tjenesteregisteret, så skiltet kan kalles tilbake når det endres. Ta det ut av teksten.',
    'The number is filled in from the register of services, so that the sign can be recalled when it changes. Take it out.',
  ),
  'text-hours': text(
    'Åpningstiden settes inn fra tjenesteregisteret. Ta den ut av teksten.',
    'The hours are filled in from the register of services. Take them out of the text.',
  ),
  'text-shouting': text(
    'Store bokstaver og utropstegn leses som rop. Skriv med små bokstaver, og punktum eller spørsmålstegn.',
    'Capitals and exclamation marks read as shouting. Write in small letters, with a full stop or a question mark.',
  ),
  'text-person': text(
    'Ser ut til å nevne en person. Skriv «noen» eller «en voksen».',
    'Seems to name a person. Write “someone” or “an adult”.',
  ),
} as const satisfies Record<string, Text>
export type MessageRemark = keyof typeof explanations

export interface MessageFinding {
  kind: MessageRemark
  /** The words as they stand. */
  words: string
}

/** Capitals that people know as words. */
const knownCapitals = /^(?:SOS|SMS|AMK|NAV)$/
const shouted = /\p{Lu}{2,}|!+/gu

/** What in a text should not stand on a sign, kind by kind; each words once. */
export function findRemarks(written: string): MessageFinding[] {
  const normal = written.normalize('NFC')
  const words = wordsOf(normal)
  const at = (found: Iterable<{ start: number; end: number }>) =>
    [...found].map(({ start, end }) => normal.slice(start, end))
  const matching = (patterns: readonly RegExp[]) =>
    patterns.flatMap((pattern) => [...normal.matchAll(pattern)].map(([match]) => match))
  const found: Record<MessageRemark, string[]> = {
    'text-method': at(findMethods(words, methodHashes)),
    'text-reputation': [...matching(reputationPatterns), ...at(findSiteWords(normal)).filter(isNoAlarm)],
    'text-statistics': [...matching(statisticsPatterns), ...at(findCounts(words))],
    'text-alarming': matching(alarmingPatterns),
    'text-forbidding': matching(forbiddingPatterns),
    'text-number': matching(numberPatterns),
    'text-hours': matching(hoursPatterns),
    'text-shouting': matching([shouted]).filter((word) => !knownCapitals.test(word)),
    'text-person': at(findNames(words)),
  }
  return Object.entries(found).flatMap(([kind, all]) =>
    [...new Set(all)].map((one) => ({ kind: kind as MessageRemark, words: one })),
  )
}

/** Said once: what alarms is remarked on as that. */
function isNoAlarm(words: string): boolean {
  return !alarmingPatterns.some((pattern) => words.search(pattern) >= 0)
}

/** A remark as a sentence: which words, why not, and what to write instead. */
export function sayRemark(kind: MessageRemark, words: readonly string[]): Text {
  const named = (open: string, close: string) => words.map((word) => `${open}${word}${close}`).join(', ')
  const { nb, en } = explanations[kind]
  return text(`${named('«', '»')}: ${nb}`, `${named('“', '”')}: ${en}`)
}
