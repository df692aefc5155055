import type { Finding } from './kinds.ts'

/*
 * Dates and times finer than a year, as Norwegians and English speakers write them. A year alone is never found, nor is a
 * case number, a section of a law or a scale.
 */

const edge = { before: String.raw`(?<![\p{L}\p{N}])`, after: String.raw`(?![\p{L}\p{N}]|-\p{L})` }
const day = '(?:0?[1-9]|[12][0-9]|3[01])'
const month = '(?:0?[1-9]|1[0-2])'
const year = String.raw`(?:(?:19|20)\d\d)`
const monthNames =
  'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|june|july|october|december'
/** Written out these are also ordinary English words, so they want a number or a preposition beside them. */
const shyMonths = 'march|may'
const shortMonths = 'jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|des|dec'
const seasons =
  'våren|sommeren|høsten|hausten|vinteren|vår|sommer|sommar|høst|haust|vinter|spring|summer|autumn|fall|winter'
const weekdays =
  '(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag(?:en|er|ar|ene|ane|s)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?'

const patterns = [
  String.raw`(?:${day}(?:\.|st|nd|rd|th)? ?(?:of )?)?(?:${monthNames})(?: ${day}(?:st|nd|rd|th)?)?(?:,? ${year})?`,
  String.raw`(?:\d{1,2}\.?|${day}(?:st|nd|rd|th)(?: of)?|in|since|last|during) (?:${shyMonths})`,
  String.raw`(?:${shyMonths}) \d{1,4}(?:st|nd|rd|th)?`,
  String.raw`${day}(?:\.|st|nd|rd|th)?[ -]?(?:${shortMonths})`,
  String.raw`(?:${shortMonths})\.? ${year}`,
  weekdays,
  `(?:${seasons}),?(?: av| of| i)? ${year}`,
  `(?:sist|siste|forrige|førre|denne|last|this|previous) (?:uke|uka|uken|veke|veka|helg|helga|helgen|måned|måneden|månad|natt|natta|week|weekend|month|night|${seasons})`,
  'i (?:går|forgårs|natt)|yesterday|last night',
  String.raw`(?:uke|uka|veke|week)(?: nr\.?)? ?\d{1,2}`,
  String.raw`[1-4]\. ?kvartal|q[1-4]`,
  // 12.03.2024, 12.3.24, 12/3-2024, 12/3/24, 12.3-24
  String.raw`(?<![§.,/-] ?)${day}\. ?${month}\. ?(?:${year}|\d\d)(?![.,]\d)`,
  String.raw`(?<![./-])${day}[./]${month}[-/](?:${year}|\d\d)(?![-/])`,
  `${day}/${month} ${year}`,
  // 2024-03-12, 2024-03, 20240312, 2024/03/12
  String.raw`${year}-(?:0[1-9]|1[0-2])(?:-\d\d)?`,
  String.raw`${year}/(?:0[1-9]|1[0-2])/\d\d`,
  String.raw`${year}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`,
  // Without a year only where a word says that it is a date.
  String.raw`(?:den|d\.|dato|datert|dated) ${day}[./] ?${month}\.?`,
  `on (?:the )?${day}(?:st|nd|rd|th)(?! (?:floor|storey|story|level|deck|street|avenue))`,
]

const dates = new RegExp(`${edge.before}(?:${patterns.join('|')})${edge.after}`, 'giu')
/** What before a number says that it is a section, a measure or a case and no date. */
const numbering =
  /(?:§+|kap\.?|kapittel|pkt\.?|punkt|tiltak|avsnitt|figur|tabell|sak|saknr\.?|saksnr\.?|case|section|measure|chapter|table|figure|clause) ?$/iu

/** Dates finer than a year. */
export function* findDates(text: string): Generator<Finding> {
  for (const match of text.matchAll(dates)) {
    const start = match.index
    if (/^\d/.test(match[0]) && numbering.test(text.slice(Math.max(0, start - 12), start))) continue
    yield { kind: 'text-date', start, end: start + match[0].length }
  }
}
