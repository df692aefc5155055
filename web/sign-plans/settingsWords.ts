import { defineWords } from '../words/words.ts'

export const settingsWords = defineWords(
  {
    heading: 'Navn og avstander',
    name: 'Navn på planen',
    note: 'Merknad',
    nameMissing: 'Planen må ha et navn.',
    fields: {
      reachMetres: 'Regnes som ved stedet',
      outsideMetres: 'Utenfra er lenger unna enn',
      spacingMetres: 'Avstand mellom plasser som prøves',
      snapMetres: 'Gangveger som nesten møtes, festes sammen',
      readingMetres: 'Skiltet leses fra',
    },
    help: {
      reachMetres: 'Et skilt nærmere enn dette står for seint: da er en allerede ved stedet.',
      outsideMetres: 'Folk regnes som på veg inn når de kommer fra lenger unna enn dette.',
      spacingMetres: 'Tettere gir flere plasser å velge mellom, og beregningen tar lengre tid.',
      snapMetres: 'Retter små hull i kartet. For stort, og veger som ikke møtes, blir ett.',
      readingMetres:
        'Følger av bokstavhøyden: et lite skilt leses fra rundt 2,5 m, et middels fra 3,5 m, et stort fra 4,5 m. Et skilt leses også fra andre gangveger innenfor avstanden, når det vender mot dem. 0: bare der det står.',
    },
    outOfRange: (least: string, most: string) => `Skriv et tall fra ${least} til ${most}.`,
    outsideWithin: 'Må være større enn avstanden som regnes som ved stedet.',
  },
  {
    heading: 'Name and distances',
    name: 'Name of the plan',
    note: 'Note',
    nameMissing: 'The plan must have a name.',
    fields: {
      reachMetres: 'Counts as at the place',
      outsideMetres: 'Outside is farther away than',
      spacingMetres: 'Distance between positions that are tried',
      snapMetres: 'Ways that almost meet are joined within',
      readingMetres: 'The sign is read from',
    },
    help: {
      reachMetres: 'A sign nearer than this stands too late: one is at the place already.',
      outsideMetres: 'People count as on their way in when they come from farther away than this.',
      spacingMetres: 'Denser gives more positions to choose among, and the calculation takes longer.',
      snapMetres: 'Mends small gaps in the map. Too large, and ways that do not meet become one.',
      readingMetres:
        'Follows from the height of the letters: a small sign is read from about 2.5 m, a medium one from 3.5 m, a large one from 4.5 m. A sign is also read from other ways within the distance that it is turned towards. 0: only where it stands.',
    },
    outOfRange: (least: string, most: string) => `Type a number from ${least} to ${most}.`,
    outsideWithin: 'Must be greater than the distance that counts as at the place.',
  },
)
