import { defineWords } from '../words/words.ts'

export const administrationWords = defineWords(
  {
    title: 'Kontoer',
    help: 'Alle som har logget inn. Endringer virker med en gang, og står i historikken.',
    search: 'Søk etter navn',
    count: (count: number, more: boolean) =>
      more ? `Viser de første ${count} kontoene.` : count === 1 ? '1 konto' : `${count} kontoer`,
    noneMatch: 'Ingen kontoer har dette i navnet.',
    name: 'Navn',
    roles: 'Roller',
    lastSignIn: 'Sist innlogget',
    state: 'Tilstand',
    you: 'deg',
    locked: 'Sperret',
    lockedSince: (when: string) => `Sperret ${when}`,
    manage: 'Endre',
    manageNamed: (name: string) => `Endre ${name}`,
    close: 'Lukk',
    closeNamed: (name: string) => `Lukk ${name}`,

    knownAs: (subject: string, issuer: string) => `Heter ${subject} hos ${issuer}.`,
    demoIssuer: 'eksempelinnloggingen',
    rolesOf: 'Roller',
    byProvider: 'Gis av kommunens innlogging og endres der',
    rolesHelp: 'Den som ikke har noen rolle, leser det som er internt.',
    saveRoles: 'Lagre rollene',
    rolesSaved: (name: string) => `Rollene til ${name} er lagret.`,
    conflict:
      'En annen administrator har endret kontoen i mellomtiden. Du ser den slik den er nå. Se over, og gjør endringen på nytt.',

    lock: 'Sperr kontoen',
    lockQuestion: (name: string) =>
      `${name} logges ut alle steder med en gang, og nøklene trekkes tilbake for godt. Kontoen kan åpnes igjen senere.`,
    lockDone: (name: string) => `Kontoen til ${name} er sperret.`,
    unlock: 'Åpne kontoen igjen',
    unlockDone: (name: string) => `${name} kan logge inn igjen.`,

    access: 'Tilgang',
    signedIn: (count: number, when: string) =>
      `Innlogget ${count === 1 ? 'ett sted' : `${count} steder`}, sist brukt ${when}.`,
    notSignedIn: 'Ikke innlogget noe sted.',
    endSessions: 'Logg ut alle steder',
    endSessionsQuestion: (name: string) =>
      `${name} logges ut alle steder. Det som ikke er lagret, kan gå tapt.`,
    sessionsEnded: (name: string) => `${name} er logget ut alle steder.`,
    tokens: 'Tilgangsnøkler',
    noTokens: 'Ingen nøkler.',
  },
  {
    title: 'Accounts',
    help: 'Everyone who has signed in. Changes work at once, and are in the history.',
    search: 'Search for a name',
    count: (count: number, more: boolean) =>
      more ? `Showing the first ${count} accounts.` : count === 1 ? '1 account' : `${count} accounts`,
    noneMatch: 'No account has this in its name.',
    name: 'Name',
    roles: 'Roles',
    lastSignIn: 'Last signed in',
    state: 'State',
    you: 'you',
    locked: 'Locked',
    lockedSince: (when: string) => `Locked ${when}`,
    manage: 'Change',
    manageNamed: (name: string) => `Change ${name}`,
    close: 'Close',
    closeNamed: (name: string) => `Close ${name}`,

    knownAs: (subject: string, issuer: string) => `Called ${subject} at ${issuer}.`,
    demoIssuer: 'the example sign-in',
    rolesOf: 'Roles',
    byProvider: 'Given by the municipality’s sign-in and changed there',
    rolesHelp: 'Whoever has no role reads what is internal.',
    saveRoles: 'Save the roles',
    rolesSaved: (name: string) => `The roles of ${name} have been saved.`,
    conflict:
      'Another administrator has changed the account in the meantime. You see it as it is now. Look it over, and make the change again.',

    lock: 'Lock the account',
    lockQuestion: (name: string) =>
      `${name} is signed out everywhere at once, and the tokens are revoked for good. The account can be unlocked later.`,
    lockDone: (name: string) => `The account of ${name} is locked.`,
    unlock: 'Unlock the account',
    unlockDone: (name: string) => `${name} can sign in again.`,

    access: 'Access',
    signedIn: (count: number, when: string) =>
      `Signed in ${count === 1 ? 'in one place' : `in ${count} places`}, last used ${when}.`,
    notSignedIn: 'Not signed in anywhere.',
    endSessions: 'Sign out everywhere',
    endSessionsQuestion: (name: string) =>
      `${name} is signed out everywhere. What has not been saved may be lost.`,
    sessionsEnded: (name: string) => `${name} has been signed out everywhere.`,
    tokens: 'Access tokens',
    noTokens: 'No tokens.',
  },
)
