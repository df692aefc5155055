import type { Language } from '../../geodata/model/language.ts'
import { safeguardStatuses } from '../../geodata/model/safeguard.ts'
import type { Fact } from '../../geodata/worklist/facts.ts'
import type { WorklistLine } from '../../geodata/worklist/line.ts'
import type { Wanted } from '../../geodata/worklist/wanted.ts'
import { formatDate, formatNumber } from '../words/format.ts'
import { wordsIn } from '../words/words.ts'
import { worklistWords } from './worklistWords.ts'

/** What is known of a fact, in words; undefined where nothing is registered. */
export function sayFact(fact: Fact, line: WorklistLine, language: Language): string | undefined {
  const words = worklistWords[language]
  if (fact.code === 'safeguards') return saySafeguards(line, language)
  const value = line[fact.code]
  if (value === null) return undefined
  const said = sayOne(fact, value, language)
  if (fact.code === 'plannedCostKroner' && line.withoutCost > 0)
    return `${said} (${words.withoutCost(line.withoutCost)})`
  return said
}

function saySafeguards({ safeguards }: WorklistLine, language: Language): string | undefined {
  if (safeguards === null) return worklistWords[language].noSafeguards
  return safeguardStatuses.codes
    .flatMap((code) => {
      const count = safeguards[code]
      return count ? [`${count} ${safeguardStatuses.labels[code][language].toLowerCase()}`] : []
    })
    .join(', ')
}

function sayOne(fact: Fact, value: string | number, language: Language): string {
  const { kind, unit, codes } = fact
  if (kind === 'code') return codes?.[value]?.[language] ?? String(value)
  if (kind === 'day') return formatDate(String(value), language)
  if (kind === 'text' || unit === 'year') return String(value)
  const number = formatNumber(Number(value), language, 2)
  return unit ? `${number} ${unit}` : number
}

/** What a fact is narrowed to, as one reads it on a chip. */
export function sayWanted(fact: Fact, { codes, from, to, unknown }: Wanted, language: Language): string {
  const words = worklistWords[language]
  const [first, last] = [from, to].map((end) => (end === null ? null : sayOne(fact, end, language)))
  const range =
    first && last
      ? words.fromTo(first, last)
      : first
        ? words.fromOnly(first)
        : last
          ? words.toOnly(last)
          : null
  const parts = [
    ...codes.map((code) => sayOne(fact, code, language)),
    ...(range ? [range] : []),
    ...(unknown ? [wordsIn(language).notRegistered] : []),
  ]
  return `${fact.label[language]}: ${parts.join(', ')}`
}
