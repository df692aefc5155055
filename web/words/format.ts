import type { Language } from '../../geodata/model/language.ts'

const locales = { nb: 'nb-NO', en: 'en-GB' } as const

/** `1 234,5` in bokmål, `1,234.5` in English; at most `decimals` decimals. */
export function formatNumber(value: number, language: Language, decimals = 1): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals }).format(value)
}

/** `22.11.2026` in bokmål, `22/11/2026` in English. Takes an ISO date or date and time; times are shown as local days. */
export function formatDate(iso: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? []
  if (year && month && day) return language === 'nb' ? `${day}.${month}.${year}` : `${day}/${month}/${year}`
  return new Intl.DateTimeFormat(locales[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(new Date(iso))
}

/** Date with hours and minutes: `22.11.2026 kl. 13:02`. */
export function formatDateTime(iso: string, language: Language): string {
  return `${formatDate(iso, language)} ${language === 'nb' ? 'kl.' : 'at'} ${timeOfDay.format(new Date(iso))}`
}

/** A day with its weekday, `søndag 22. november 2026`, for a moment here. */
export function formatDay(iso: string, language: Language): string {
  return fullDays[language].format(new Date(iso))
}

const fullDays = {
  nb: new Intl.DateTimeFormat(locales.nb, { dateStyle: 'full' }),
  en: new Intl.DateTimeFormat(locales.en, { dateStyle: 'full' }),
}

/** A month, `november 2026`, of `2026-11`. */
export function formatMonth(month: string, language: Language): string {
  return months[language].format(new Date(`${month}-15T12:00:00Z`))
}

const months = {
  nb: new Intl.DateTimeFormat(locales.nb, { month: 'long', year: 'numeric' }),
  en: new Intl.DateTimeFormat(locales.en, { month: 'long', year: 'numeric' }),
}

/** Hours and minutes of a moment: `13:02`. */
export function formatTime(iso: string): string {
  return timeOfDay.format(new Date(iso))
}

const timeOfDay = new Intl.DateTimeFormat('nb-NO', { hour: '2-digit', minute: '2-digit' })

/** Hours and minutes for a moment on the same day as `now`, `13:02`; with the date for any other day. */
export function formatMoment(iso: string, now: Date, language: Language): string {
  const moment = new Date(iso)
  return moment.toDateString() === now.toDateString()
    ? timeOfDay.format(moment)
    : formatDateTime(iso, language)
}

/** Metres with one decimal; kilometres from 10 km. */
export function formatLength(metres: number, language: Language): string {
  if (metres >= 10_000) return `${formatNumber(metres / 1000, language, 2)} km`
  return `${formatNumber(metres, language, 1)} m`
}

/** Square metres without decimals; square kilometres from 1 km². */
export function formatArea(squareMetres: number, language: Language): string {
  if (squareMetres >= 1_000_000) return `${formatNumber(squareMetres / 1_000_000, language, 2)} km²`
  return `${formatNumber(squareMetres, language, 0)} m²`
}

/** Reads a number as people type it: decimal comma or point, spaces between thousands. Undefined when it is not a number. */
export function parseNumber(typed: string): number | undefined {
  const plain = typed
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
  if (!/^[-+−]?\d+(\.\d+)?$/.test(plain)) return undefined
  return Number(plain.replace('−', '-'))
}
