import { defineWords } from '../words/words.ts'

export const signInWords = defineWords(
  {
    title: 'Logg inn',
    what: 'Rekkverk gjør forebygging av selvmord til en vanlig del av planlegging og drift: hva som er sikret, hvor hjelpeskilt står, og hva et byggeprosjekt må svare på.',
    chooseAccount: (town: string) =>
      `Dette er en prøve med data fra ${town}. Velg en konto for å se hva rollen kan gjøre.`,
    orChooseAccount: (town: string) =>
      `Eller prøv med data fra ${town}: velg en konto for å se hva rollen kan gjøre.`,
    signInWith: (provider: string) => `Logg inn med ${provider}`,
    signedOut: 'Du er logget ut.',
    signedInAgain: 'Du er logget inn igjen',
    closeThisWindow: 'Lukk dette vinduet og gå tilbake til det du holdt på med. Der kan du lagre nå.',
    noAccounts: 'Innlogging er ikke satt opp ennå. Snakk med dem som drifter Rekkverk i kommunen.',
    roleDoes: {
      planner: 'sjekker prosjekter og fører registeret.',
      roads: 'fører bruer, sikring og hjelpeskilt.',
      health: 'svarer på avklaringer og godkjenner skilt.',
      coordinator: 'følger handlingsplanen og innstillingene.',
      admin: 'styrer kontoer og drift, leser registeret.',
      reader: 'leser det som er internt.',
    },
  },
  {
    title: 'Sign in',
    what: 'Rekkverk makes suicide prevention an ordinary part of planning and running a city: what is secured, where help signs stand, and what a building project must answer.',
    chooseAccount: (town: string) =>
      `This is a trial with data from ${town}. Choose an account to see what the role can do.`,
    orChooseAccount: (town: string) =>
      `Or try it with data from ${town}: choose an account to see what the role can do.`,
    signInWith: (provider: string) => `Sign in with ${provider}`,
    signedOut: 'You are signed out.',
    signedInAgain: 'You are signed in again',
    closeThisWindow: 'Close this window and go back to what you were doing. You can save there now.',
    noAccounts: 'Sign-in has not been set up yet. Talk to those who run Rekkverk in the municipality.',
    roleDoes: {
      planner: 'checks projects and keeps the register.',
      roads: 'keeps bridges, safeguards and help signs.',
      health: 'answers clarifications and approves signs.',
      coordinator: 'follows the action plan and the settings.',
      admin: 'runs accounts and operation, reads the register.',
      reader: 'reads what is internal.',
    },
  },
)
