import { byteOrderMark, csvLines } from '../formats/csvLines.ts'
import type { Event } from '../model/history.ts'
import type { Language } from '../model/language.ts'
import { eventSentence } from './eventSentence.ts'

const heads: Readonly<Record<Language, readonly string[]>> = {
  nb: ['Nummer', 'Tidspunkt (norsk tid)', 'Hvem', 'Hva', 'Type', 'Id', 'Versjon', 'Fingeravtrykk'],
  en: ['Number', 'Time (in Norway)', 'Who', 'What', 'Type', 'Id', 'Version', 'Fingerprint'],
}

const inNorway = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** The byte order mark that makes Excel read UTF-8, and the line of heads. */
export function csvHead(language: Language): string {
  return `${byteOrderMark}${csvLines([heads[language]])}`
}

/** A line an event, as Excel in Norway reads it. */
export function csvOfEvents(events: readonly Event[], language: Language): string {
  return csvLines(
    events.map((event) => [
      event.sequence,
      inNorway.format(new Date(event.at)),
      event.by,
      eventSentence(event, language),
      event.type,
      event.thingId,
      event.revision,
      event.hash,
    ]),
  )
}

/** The last line of a file that does not hold all there is. */
export function csvCutShort(most: number, language: Language): string {
  const said = {
    nb: `Filen holder de nyeste ${most} hendelsene. Det finnes flere: velg en kortere periode.`,
    en: `The file holds the newest ${most} events. There are more: choose a shorter period.`,
  }
  return csvLines([['', '', '', said[language], '', '', '', '']])
}
