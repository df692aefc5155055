import { defineWords } from '../words/words.ts'

export const eventWords = defineWords(
  {
    title: 'Historikk',
    help: 'Alt som er endret i Rekkverk, det nyeste først. Hendelser kan ikke endres eller slettes.',
    subject: 'Vis',
    everything: 'Alt',
    nothing: 'Ingenting har skjedd ennå.',
    nothingOfKind: 'Ingenting har skjedd her ennå.',
    open: (what: string) => `Åpne ${what}`,
    project: 'prosjektet',
    check: 'sjekken',
    import: 'importene',

    verify: 'Kontroller kjeden',
    verifyHelp:
      'Hver hendelse bærer et fingeravtrykk av den før. Kontrollen regner alle ut på nytt og finner det om noe er endret, eller tatt ut midt i rekken.',
    whole: (checked: string) => `Kjeden er hel. ${checked} hendelser er kontrollert.`,
    broken: (sequence: number, checked: string) =>
      `Kjeden er brutt ved hendelse ${sequence}. De ${checked} før den er hele. Meld fra til dem som drifter Rekkverk, og ta vare på sikkerhetskopiene.`,
  },
  {
    title: 'History',
    help: 'Everything that has been changed in Rekkverk, newest first. Events cannot be changed or deleted.',
    subject: 'Show',
    everything: 'Everything',
    nothing: 'Nothing has happened yet.',
    nothingOfKind: 'Nothing has happened here yet.',
    open: (what: string) => `Open ${what}`,
    project: 'the project',
    check: 'the check',
    import: 'the imports',

    verify: 'Verify the chain',
    verifyHelp:
      'Every event carries a fingerprint of the one before. The verification computes them all anew and finds out if anything has been changed, or taken out of the row.',
    whole: (checked: string) => `The chain is whole. ${checked} events have been verified.`,
    broken: (sequence: number, checked: string) =>
      `The chain is broken at event ${sequence}. The ${checked} before it are whole. Tell those who run Rekkverk, and keep the backups.`,
  },
)
