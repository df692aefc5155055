import type { Language } from '../../../geodata/model/language.ts'
import type { SecuringDay } from '../../../geodata/model/securingAnswer.ts'
import { formatMetres } from '../metres.ts'
import { securingWords } from '../securingWords.ts'
import { stateOnDateWords } from './stateOnDateWords.ts'

const long = {
  nb: new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
}

/** `1. mars 2019`, for an ISO date. */
export function sayDate(date: string, language: Language): string {
  return long[language].format(new Date(`${date}T00:00:00Z`))
}

/** The state from a change on, with what is open: «Delvis sikret, 36,0 m åpne». */
export function sayDay({ state, gapMetres, openParts }: SecuringDay, language: Language): string {
  const words = stateOnDateWords[language]
  const isLacking = state === 'partial' || state === 'none'
  const metres = isLacking && gapMetres > 0 ? words.open(formatMetres(gapMetres, language)) : ''
  const parts = isLacking && openParts > 0 ? words.openParts(openParts) : ''
  return `${securingWords[language][state ?? 'unknown']}${metres}${parts}`
}
