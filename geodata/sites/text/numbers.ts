import type { Finding } from './kinds.ts'

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2]
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]

/** Eleven digits, also written 6 + 5, whose control digits and date make them a national identity number. */
export function* findPersonNumbers(text: string): Generator<Finding> {
  for (const match of text.matchAll(/(?<!\d)\d{6}[ .-]?\d{5}(?!\d)/g)) {
    const digits = [...match[0].replace(/\D/g, '')].map(Number)
    if (!isPersonNumber(digits)) continue
    yield { kind: 'text-person-number', start: match.index, end: match.index + match[0].length }
  }
}

/**
 * The modulo 11 rules of the National Population Register. Days with 40 added are D-numbers; months with 40, 65 or 80
 * added belong to health registers and test data.
 */
function isPersonNumber(digits: readonly number[]): boolean {
  const day = (digits[0]! * 10 + digits[1]!) % 40
  const month = [0, 40, 65, 80].map((added) => digits[2]! * 10 + digits[3]! - added)
  if (day < 1 || day > 31 || !month.some((number) => number >= 1 && number <= 12)) return false
  return (
    controlDigit(digits, firstWeights) === digits[9] && controlDigit(digits, secondWeights) === digits[10]
  )
}

function controlDigit(digits: readonly number[], weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, at) => total + weight * digits[at]!, 0)
  return (11 - (sum % 11)) % 11
}

const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** Norwegian numbers of eight digits as people group them, or any with a country code. Help lines of three and six pass. */
const phone =
  /(?<![\d.,/-])(?:(?:\+|00)\d{1,3}[ -]?(?:\d[ -]?){6,12}\d|[2-9]\d \d\d \d\d \d\d|[2-9]\d\d \d\d \d\d\d|[49]\d{7})(?![\d/-]|[.,]\d)/g

/** E-mail addresses and phone numbers of persons or offices. */
export function* findContacts(text: string): Generator<Finding> {
  for (const pattern of [mail, phone]) {
    for (const match of text.matchAll(pattern)) {
      yield { kind: 'text-contact', start: match.index, end: match.index + match[0].length }
    }
  }
}
