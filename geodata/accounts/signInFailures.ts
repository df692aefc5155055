import { type Text, text } from '../model/language.ts'

/*
 * Why a sign-in through the provider came to nothing, and what to do: the sign-in page shows the sentence.
 */

const tellOperators = text(
  'Meld fra til dem som drifter Rekkverk i kommunen.',
  'Tell those who run Rekkverk in the municipality.',
)

export const signInFailures = {
  cancelled: text(
    'Innloggingen ble avbrutt. Prøv igjen når du er klar.',
    'The sign-in was cancelled. Try again when you are ready.',
  ),
  'attempt-over': text(
    'Innloggingen tok for lang tid, eller ble åpnet på nytt. Prøv igjen herfra.',
    'The sign-in took too long, or was opened again. Try again from here.',
  ),
  'no-access': text(
    'Kontoen din har ikke tilgang til Rekkverk. Be lederen din eller IT om å legge deg i riktig gruppe, og logg inn på nytt.',
    'Your account has no access to Rekkverk. Ask your manager or IT to put you in the right group, and sign in again.',
  ),
  locked: text(
    'Kontoen din er sperret i Rekkverk. Snakk med den som styrer kontoene i kommunen.',
    'Your account is locked in Rekkverk. Talk to whoever manages the accounts in the municipality.',
  ),
  'too-many': text(
    'For mange forsøk herfra. Vent et minutt og prøv igjen.',
    'Too many attempts from here. Wait a minute and try again.',
  ),
  'provider-down': text(
    'Innloggingstjenesten svarer ikke. Vent litt og prøv igjen.',
    'The sign-in service does not answer. Wait a little and try again.',
  ),
  'answer-refused': text(
    `Svaret fra innloggingstjenesten kunne ikke godkjennes, så du er ikke logget inn. Prøv igjen. Skjer det på nytt: ${tellOperators.nb}`,
    `The answer from the sign-in service could not be accepted, so you are not signed in. Try again. If it happens again: ${tellOperators.en}`,
  ),
  clock: text(
    `Klokka til Rekkverk og klokka til innloggingstjenesten går ikke likt. ${tellOperators.nb}`,
    `The clocks of Rekkverk and of the sign-in service do not agree. ${tellOperators.en}`,
  ),
  'too-many-groups': text(
    `Du er med i så mange grupper at innloggingstjenesten ikke sier hvilke. ${tellOperators.nb}`,
    `You are in so many groups that the sign-in service does not say which. ${tellOperators.en}`,
  ),
  'provider-refused': text(
    `Innloggingstjenesten tok ikke imot Rekkverk. Oppsettet må rettes. ${tellOperators.nb}`,
    `The sign-in service did not accept Rekkverk. The setup must be corrected. ${tellOperators.en}`,
  ),
  'not-set-up': text(
    `Innloggingen er ikke satt opp riktig. ${tellOperators.nb}`,
    `Sign-in has not been set up correctly. ${tellOperators.en}`,
  ),
} as const satisfies Record<string, Text>

export type SignInFailure = keyof typeof signInFailures

export function isSignInFailure(word: string | undefined): word is SignInFailure {
  return word !== undefined && Object.hasOwn(signInFailures, word)
}
