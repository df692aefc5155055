import type { SignLanguage } from '../model/helpline.ts'

/*
 * The few words that the design itself puts on a sign. South Sámi is not translated by us: a sign in it has the bokmål words
 * until somebody who speaks it has written them.
 */

export const signWords = {
  youAreAt: { nb: 'Du er ved', nn: 'Du er ved', en: 'You are at', sma: 'Du er ved' },
  moreHelp: {
    nb: 'Flere steder å få hjelp',
    nn: 'Fleire stader å få hjelp',
    en: 'More places to get help',
    sma: 'Flere steder å få hjelp',
  },
} as const satisfies Record<string, Record<SignLanguage, string>>

/** Between what stands on one line. */
export const separator = ' · '

/** A text in each of the languages of a sign, without repeats. */
export function inLanguages(
  languages: readonly SignLanguage[],
  say: (language: SignLanguage) => string,
): string {
  return [...new Set(languages.map(say).filter(Boolean))].join(separator)
}
