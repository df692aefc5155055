import { defineWords } from '../words/words.ts'

export const calendarWords = defineWords(
  {
    calendarTitle: (what: string) => `I kalenderen din: ${what}`,
    calendarHelp:
      'Lag en adresse og lim den inn i Outlook, Google eller kalenderen på telefonen («Legg til kalender fra Internett»). Kalenderen oppdaterer seg selv. Den viser bare hva det gjelder og fristen, aldri hva som mangler.',
    make: 'Lag adresse',
    made: 'Adressen vises bare denne ene gangen. Den som har den, kan lese kalenderen, så ikke del den. Mister du den, sletter du den og lager en ny.',
    address: 'Adresse',
    copy: 'Kopier adressen',
    copied: 'Adressen er kopiert.',
    notCopied: 'Adressen kunne ikke kopieres. Den er merket, så du kan kopiere den selv.',
    own: 'Adressene dine',
    ownNone: 'Du har ingen kalenderadresser.',
    madeOn: (date: string) => `Laget ${date}`,
    readOn: (date: string) => `sist lest ${date}`,
    neverRead: 'ikke lest ennå',
    revoke: 'Slett',
    revokeQuestion:
      'Slette adressen? Kalendere som bruker den, slutter å oppdatere seg. Det kan ikke angres.',
    revoked: 'Adressen er slettet.',
    done: 'Ferdig',
  },
  {
    calendarTitle: (what) => `In your calendar: ${what}`,
    calendarHelp:
      'Make an address and paste it into Outlook, Google or the calendar of your phone (“Add calendar from the internet”). The calendar updates itself. It shows what it is about and when it is due only, never what is missing.',
    make: 'Make an address',
    made: 'The address is shown this once only. Whoever has it can read the calendar, so do not share it. If you lose it, delete it and make another.',
    address: 'Address',
    copy: 'Copy the address',
    copied: 'The address is copied.',
    notCopied: 'The address could not be copied. It is selected, so that you can copy it yourself.',
    own: 'Your addresses',
    ownNone: 'You have no calendar addresses.',
    madeOn: (date) => `Made ${date}`,
    readOn: (date) => `last read ${date}`,
    neverRead: 'not read yet',
    revoke: 'Delete',
    revokeQuestion: 'Delete the address? Calendars that use it stop updating. It cannot be undone.',
    revoked: 'The address is deleted.',
    done: 'Done',
  },
)
