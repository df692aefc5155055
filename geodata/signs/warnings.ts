import { type Text, text } from '../model/language.ts'
import type { SignProperties } from '../model/sign.ts'
import { type LifeFacts, remark, stepOf } from './life.ts'
import { permissionsFor } from './permissions.ts'
import type { Remark } from './signAnswers.ts'

/** About 150 cm over the ground (research.md 4.3); so far from it is still about. */
const lowestCm = 120
const highestCm = 170
/** Coverage is tried with so many operators where the sign stands (research.md 4.3). */
const fewestOperators = 2

/** What ought to be seen to at a sign, and stops nothing. */
export function signWarnings(
  sign: SignProperties,
  { messageRefusals, permissionsMissing }: LifeFacts,
): Remark[] {
  if (sign.status === 'removed') return []
  const isMade = stepOf[sign.status] >= stepOf.ordered
  const stands = stepOf[sign.status] >= stepOf.mounted
  const { centreHeightCm, light, reflective, operatorsTested, placeName, shows, facingDegrees } = sign
  const isMessageOut = messageRefusals?.some(({ code }) => code === 'message-not-approved') ?? false
  const wrongHeight = centreHeightCm !== null && (centreHeightCm < lowestCm || centreHeightCm > highestCm)
  const when = (holds: boolean, field: string, code: keyof typeof says): Remark[] =>
    holds ? [remark(field, code, says[code])] : []
  return [
    ...when(isMade && shows === null, 'messageId', 'shows-unknown'),
    ...when(isMade && isMessageOut, 'messageId', 'message-not-in-use'),
    ...when(stands && permissionsMissing.length > 0, 'permissions', 'permissions-missing'),
    ...when(stands && sign.notOnTrafficSign === false, 'notOnTrafficSign', 'on-traffic-sign'),
    ...when(centreHeightCm === null, 'centreHeightCm', 'height-unknown'),
    ...when(wrongHeight, 'centreHeightCm', 'height'),
    ...when(light === 'none' && reflective === false, 'light', 'dark'),
    ...when(light === null && reflective === null, 'light', 'light-unknown'),
    ...when(operatorsTested.length < fewestOperators, 'operatorsTested', 'coverage-untried'),
    ...when(placeName === null, 'placeName', 'place-unnamed'),
    ...when(facingDegrees === null, 'facingDegrees', 'facing-unknown'),
    ...permissionsFor(sign)
      .filter(({ need }) => need === 'check')
      .map(({ code, text: said }) => remark(`permissions.${code}`, 'to-be-clarified', said)),
  ]
}

const says = {
  'shows-unknown': text(
    'Vi vet ikke hva skiltet viser, så det blir ikke med når et nummer endres. Velg budskapet.',
    'What the sign shows is not known, so it is left out when a number changes. Choose the message.',
  ),
  'message-not-in-use': text(
    'Budskapet er ikke lenger godkjent. Skiltet bør byttes.',
    'The message is no longer approved. The sign should be replaced.',
  ),
  'permissions-missing': text(
    'Skiltet står, men tillatelser er ikke registrert.',
    'The sign stands, but permissions have not been registered.',
  ),
  'on-traffic-sign': text(
    'Skiltet står på en stolpe med trafikkskilt. Det er ikke tillatt; flytt det.',
    'The sign is on a post with a traffic sign. That is not allowed; move it.',
  ),
  'height-unknown': text('Senterhøyden er ikke registrert.', 'The centre height has not been registered.'),
  height: text(
    'Senterhøyden bør være omtrent 150 cm over bakken.',
    'The centre height should be about 150 cm above the ground.',
  ),
  dark: text(
    'Verken belyst eller reflekterende: skiltet kan ikke leses i mørket.',
    'Neither lit nor retro-reflective: the sign cannot be read in the dark.',
  ),
  'light-unknown': text(
    'Registrer om skiltet er belyst eller reflekterende.',
    'Register whether the sign is lit or retro-reflective.',
  ),
  'coverage-untried': text(
    'Prøv mobildekningen med minst to operatører der skiltet står.',
    'Try the mobile coverage with at least two operators where the sign stands.',
  ),
  'place-unnamed': text(
    'Uten stedsnavn står bare koden på skiltet. Skriv et navn en innringer kan lese opp.',
    'Without a place name only the code stands on the sign. Write a name that a caller can read out.',
  ),
  'facing-unknown': text(
    'Registrer hvilken veg fronten vender, så vet vi hvem som ser skiltet.',
    'Register which way the face is turned, so that it is known who sees the sign.',
  ),
} as const satisfies Record<string, Text>
