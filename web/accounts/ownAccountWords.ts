import { defineWords } from '../words/words.ts'

export const ownAccountWords = defineWords(
  {
    title: 'Min konto',
    roles: 'Rollene dine',
    rolesHelp: 'Rollene gis av en administrator, eller følger av gruppene dine i kommunens innlogging.',
    clearance: 'Klarering',
    clearedUntil: (date: string) => `Du er klarert for steder for særskilt oppmerksomhet til og med ${date}.`,
    notCleared:
      'Du er ikke klarert for steder for særskilt oppmerksomhet. Klarering gis for en tid, av to personer sammen.',

    sessions: 'Her er du innlogget',
    sessionsHelp: 'Kjenner du ikke igjen et sted, logger du det ut og sier fra til dem som drifter Rekkverk.',
    browserOn: (browser: string, system: string) => `${browser} på ${system}`,
    unknownBrowser: 'Ukjent nettleser',
    thisOne: 'her du er nå',
    lastSeen: (when: string) => `Sist brukt ${when}`,
    signedInAt: (when: string) => `innlogget ${when}`,
    endSession: 'Logg ut',
    endSessionOn: (where: string) => `Logg ut ${where}`,
    endOthers: 'Logg ut alle andre steder',
    sessionEnded: 'Logget ut.',

    tokens: 'Tilgangsnøkler',
    tokensHelp:
      'Med en nøkkel kan et annet program, for eksempel QGIS, hente data på dine vegne. En nøkkel kan aldri mer enn du selv kan, og åpner aldri steder for særskilt oppmerksomhet.',
    newToken: 'Lag en nøkkel',
    noTokens: 'Du har ingen nøkler.',

    gis: 'Slik bruker du en nøkkel i QGIS',
    gisToken: (scope: string) => `Lag en nøkkel med tilgangen «${scope}», og kopier den.`,
    gisConnect:
      'Lag en ny generisk tilkobling under Vektorfliser (Vector Tiles) i QGIS, velg autentisering av typen Basic, og bruk nøkkelen som passord. Brukernavnet kan være hva som helst.',
    gisAddress: 'Adressen til bruene står under. Bytt',
    gisOthers: 'med navnet på det laget du vil ha:',
  },
  {
    title: 'My account',
    roles: 'Your roles',
    rolesHelp:
      'Roles are given by an administrator, or follow from your groups in the municipality’s sign-in.',
    clearance: 'Clearance',
    clearedUntil: (date: string) => `You are cleared for places of particular attention through ${date}.`,
    notCleared:
      'You are not cleared for places of particular attention. Clearance is given for a time, by two people together.',

    sessions: 'Where you are signed in',
    sessionsHelp: 'If you do not know one of these, sign it out and tell those who run Rekkverk.',
    browserOn: (browser: string, system: string) => `${browser} on ${system}`,
    unknownBrowser: 'Unknown browser',
    thisOne: 'where you are now',
    lastSeen: (when: string) => `Last used ${when}`,
    signedInAt: (when: string) => `signed in ${when}`,
    endSession: 'Sign out',
    endSessionOn: (where: string) => `Sign out ${where}`,
    endOthers: 'Sign out everywhere else',
    sessionEnded: 'Signed out.',

    tokens: 'Access tokens',
    tokensHelp:
      'With a token another program, such as QGIS, can fetch data on your behalf. A token can never do more than you can yourself, and never opens places of particular attention.',
    newToken: 'Make a token',
    noTokens: 'You have no tokens.',

    gis: 'How to use a token in QGIS',
    gisToken: (scope: string) => `Make a token with the access “${scope}”, and copy it.`,
    gisConnect:
      'Make a new generic connection under Vector Tiles in QGIS, choose authentication of the kind Basic, and use the token as the password. The user name can be anything.',
    gisAddress: 'The address of the bridges is below. Replace',
    gisOthers: 'with the name of the layer you want:',
  },
)
