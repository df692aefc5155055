import type { SignLanguage } from '../../geodata/model/helpline.ts'
import type { Language } from '../../geodata/model/language.ts'

interface HelpWords {
  heading: string
  lead: string
  youAreAt: string
  sayIt: string
  danger: string
  young: string
  write: (host: string) => string
  speaks: (languages: string) => string
  languages: Record<SignLanguage, string>
  notFetched: string
  promise: string
  other: string
}

/** Apart from the words of the app, which would bring all of it to a phone with a poor connection. */
export const helpWords: Readonly<Record<Language, HelpWords>> = {
  nb: {
    heading: 'Trenger du noen å snakke med?',
    lead: 'Du er ikke alene. Det finnes noen du kan snakke med.',
    youAreAt: 'Du er ved',
    sayIt: 'Du kan si dette til den som svarer, så vet de hvor du er.',
    danger: 'Ved fare for liv',
    young: 'For barn og unge',
    write: (host) => `Les mer eller skriv på ${host}`,
    speaks: (languages) => `Svarer på ${languages}`,
    languages: { nb: 'norsk', nn: 'norsk', en: 'engelsk', sma: 'sørsamisk' },
    notFetched: 'Resten av listen kunne ikke hentes nå. Numrene over kan du ringe.',
    promise: 'Siden har ingen sporing og lagrer ingenting.',
    other: 'English',
  },
  en: {
    heading: 'Do you need someone to talk to?',
    lead: 'You are not alone. There is somebody you can talk to.',
    youAreAt: 'You are at',
    sayIt: 'You can read this to whoever answers, so that they know where you are.',
    danger: 'If life is in danger',
    young: 'For children and young people',
    write: (host) => `Read more or write at ${host}`,
    speaks: (languages) => `Answers in ${languages}`,
    languages: { nb: 'Norwegian', nn: 'Norwegian', en: 'English', sma: 'South Sámi' },
    notFetched: 'The rest of the list could not be fetched now. The numbers above can be called.',
    promise: 'This page does not track you and stores nothing.',
    other: 'Norsk',
  },
}
