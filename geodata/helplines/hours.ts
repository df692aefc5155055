import type { HelplineContent, SignLanguage } from '../model/helpline.ts'

const alwaysOpen: Readonly<Record<SignLanguage, string>> = {
  nb: 'Døgnåpent',
  nn: 'Døgnope',
  en: 'Open 24 hours',
  // Not translated by us: South Sámi is written by those who speak it, in `hours.text`.
  sma: '24/7',
}

/** The hours as they stand on a sign or a page in a language; bokmål where they are not written in it. */
export function sayHours({ always, text }: HelplineContent['hours'], language: SignLanguage): string {
  return text[language] ?? (always ? alwaysOpen[language] : (text.nb ?? text.nn ?? text.en ?? text.sma ?? ''))
}
