import { defineWords } from '../words/words.ts'

export const digestWords = defineWords(
  {
    title: (week: number) => `Oppsummering for uke ${week}`,
    nothing: (date: string) => `${date} ventet ingenting på deg.`,
    waited: (date: string, total: number, overdue: number) =>
      `${date} ventet ${total === 1 ? '1 oppgave' : `${total} oppgaver`} på deg${overdue > 0 ? `, ${overdue} over fristen` : ''}.`,
    byKind: 'Hva det var',
    overdue: (count: number) => `${count} over fristen`,
    gone: (count: number) =>
      count === 1
        ? '1 oppgave fra forrige oppsummering ventet ikke lenger.'
        : `${count} oppgaver fra forrige oppsummering ventet ikke lenger.`,
    read: 'Merk som lest',
    notSent:
      'E-posten med ukens oppsummering kom ikke fram. Se at adressen er riktig; er den det, sier du fra til dem som drifter Rekkverk.',
    toSetting: 'Adressen under Min konto',

    setting: 'Ukens oppsummering',
    settingHelp:
      'Hver mandag klokka seks lages en oppsummering av det som venter på deg. Den står øverst på Oppgaver.',
    noMail: 'Denne installasjonen sender ikke e-post.',
    email: 'Få den også på e-post',
    emailHelp:
      'E-posten har bare antall og en lenke hit, aldri navn på noe. Det som krever klarering, er aldri med. La feltet stå tomt for ikke å få e-post.',
    emailError: 'Skriv en e-postadresse, for eksempel fornavn.etternavn@kommune.no.',
    save: 'Lagre',
    saved: (email: string) => `Lagret. Neste oppsummering sendes til ${email}.`,
    savedNone: 'Lagret. Oppsummeringen sendes ikke på e-post.',
  },
  {
    title: (week) => `Digest of week ${week}`,
    nothing: (date) => `On ${date} nothing waited for you.`,
    waited: (date, total, overdue) =>
      `On ${date} ${total === 1 ? '1 task' : `${total} tasks`} waited for you${overdue > 0 ? `, ${overdue} overdue` : ''}.`,
    byKind: 'What it was',
    overdue: (count) => `${count} overdue`,
    gone: (count) =>
      count === 1
        ? '1 task from the last digest no longer waited.'
        : `${count} tasks from the last digest no longer waited.`,
    read: 'Mark as read',
    notSent:
      'The e-mail with this week’s digest did not arrive. See that the address is right; if it is, tell those who run Rekkverk.',
    toSetting: 'The address under My account',

    setting: 'Weekly digest',
    settingHelp: 'Every Monday at six a digest is made of what waits for you. It stands at the top of Tasks.',
    noMail: 'This installation sends no e-mail.',
    email: 'Get it by e-mail too',
    emailHelp:
      'The e-mail has counts and a link here only, never a name of anything. What needs clearance is never in it. Leave the field empty to get no e-mail.',
    emailError: 'Write an e-mail address, such as first.last@municipality.no.',
    save: 'Save',
    saved: (email) => `Saved. The next digest is sent to ${email}.`,
    savedNone: 'Saved. The digest is not sent by e-mail.',
  },
)
