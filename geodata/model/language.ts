/** Bokmål is the working language; English is complete beside it. */
export type Language = 'nb' | 'en'

/** One text in every language, so that a missing translation does not compile. */
export type Text = Readonly<Record<Language, string>>

/** Short form for tables of texts: bokmål first, then English. */
export function text(nb: string, en: string): Text {
  return { nb, en }
}
