import type { PeriodStep, Reading } from '../../model/indicator.ts'
import type { Language } from '../../model/language.ts'
import type { ToldFigure } from './toldFigure.ts'

const numbers = {
  nb: new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
}

/** `78 %`, `12,5 dager`, `23`; a dash where there is nothing to tell of. */
export function sayValue(kind: ToldFigure['kind'], value: number | null, language: Language): string {
  if (value === null) return '–'
  if (kind === 'share') return sayShare(value, language)
  const number = numbers[language].format(value)
  if (kind === 'count') return number
  const isOne = value === 1
  return language === 'nb' ? `${number} ${isOne ? 'dag' : 'dager'}` : `${number} ${isOne ? 'day' : 'days'}`
}

/** Never rounded to all or none where it is neither. */
function sayShare(share: number, language: Language): string {
  const percent = Math.round(share * 100)
  const honest = share > 0 && share < 1 ? Math.min(99, Math.max(1, percent)) : percent
  return language === 'nb' ? `${honest} %` : `${honest}%`
}

/** The value with what it is of: `78 % (7 av 9)`, `12 dager (median av 9)`. */
export function sayReading(kind: ToldFigure['kind'], { value, of }: Reading, language: Language): string {
  const said = sayValue(kind, value, language)
  if (value === null || of === null || kind === 'count') return said
  if (kind === 'days') return `${said} (${language === 'nb' ? 'median av' : 'median of'} ${of})`
  const counted = Math.round(value * of)
  return language === 'nb' ? `${said} (${counted} av ${of})` : `${said} (${counted} of ${of})`
}

const months = {
  nb: ['jan.', 'feb.', 'mars', 'apr.', 'mai', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'des.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const

/** A step by its last day, in two pieces: `nov.` and `2026`, `4. kv.` and `2026`; a year has only the year. */
export function stepName(on: string, step: PeriodStep, language: Language): { short: string; year: string } {
  const year = on.slice(0, 4)
  const month = Number(on.slice(5, 7)) - 1
  if (step === 'year') return { short: '', year }
  if (step === 'month') return { short: months[language][month] ?? '', year }
  const quarter = Math.floor(month / 3) + 1
  return { short: language === 'nb' ? `${quarter}. kv.` : `Q${quarter}`, year }
}

/** `nov. 2026`. */
export function sayStep(on: string, step: PeriodStep, language: Language): string {
  const { short, year } = stepName(on, step, language)
  return short ? `${short} ${year}` : year
}
