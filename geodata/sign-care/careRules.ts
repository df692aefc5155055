import { mendingErrors } from '../inspections/mending.ts'
import type { FaultClosing } from '../model/inspection.ts'
import { type Text, text } from '../model/language.ts'
import type { Problem } from '../model/problem.ts'
import type { Deviation, DeviationContent, NewSignInspection, SignPoint } from '../model/signCare.ts'

type Errors = NonNullable<Problem['errors']>

/*
 * What makes an inspection of a sign, and a deviation, one that can be stored. Fields are named by their paths.
 */

/**
 * Everything wrong with an inspection; none for one that can be stored. A no is told of by a deviation, unless one is open
 * already at the same point (`openPoints`).
 */
export function signInspectionErrors(
  { inspectedOn, outcome, answers, note, deviations }: NewSignInspection,
  { openPoints, today }: { openPoints: readonly (SignPoint | null)[]; today: string },
): Errors {
  const errors: Errors = []
  const wrong = (field: string, rule: CareRule) =>
    errors.push({ field, code: rule, message: careRules[rule] })
  if (inspectedOn > today) wrong('inspectedOn', 'in-future')
  if (outcome === 'not_inspected') {
    if (note === '') wrong('note', 'reason-missing')
    if (deviations.length > 0 || Object.keys(answers).length > 0) wrong('outcome', 'was-inspected')
    return errors
  }
  const saidNo = Object.entries(answers).flatMap(([point, answer]) =>
    answer === 'no' ? [point as SignPoint] : [],
  )
  const told = new Set([...openPoints, ...deviations.map(({ point }) => point)])
  if (outcome === 'in_order' && (deviations.length > 0 || saidNo.length > 0))
    wrong('outcome', 'has-deviations')
  if (outcome === 'fault' && told.size === 0) wrong('deviations', 'deviation-missing')
  for (const point of saidNo) if (!told.has(point)) wrong(`answers.${point}`, 'deviation-missing')
  for (const [index, deviation] of deviations.entries())
    errors.push(...deviationErrors(deviation, { today, prefix: `deviations.${index}.` }))
  return errors
}

/** Everything wrong with a deviation; none for one that can be stored. */
export function deviationErrors(
  { foundOn, dueOn }: Pick<DeviationContent, 'foundOn' | 'dueOn'>,
  { today, prefix = '' }: { today: string; prefix?: string },
): Errors {
  const errors: Errors = []
  const wrong = (field: string, rule: CareRule) =>
    errors.push({ field: `${prefix}${field}`, code: rule, message: careRules[rule] })
  if (foundOn > today) wrong('foundOn', 'in-future')
  if (dueOn < foundOn) wrong('dueOn', 'due-before-found')
  return errors
}

/** What is wrong with closing a deviation so; none where it can be closed. */
export function deviationClosingErrors(
  found: Pick<Deviation, 'foundOn'>,
  closing: FaultClosing,
  today: string,
): Errors {
  return mendingErrors(found, closing, today).map(({ field, rule }) => ({
    ...{ field, code: rule, message: careRules[rule] },
  }))
}

const careRules = {
  'in-future': text('Kan ikke være fram i tid.', 'Cannot be in the future.'),
  'reason-missing': text(
    'Skriv kort hvorfor skiltet ikke kunne kontrolleres.',
    'Write briefly why the sign could not be inspected.',
  ),
  'was-inspected': text(
    'Er noe sett eller funnet, er skiltet kontrollert. Velg «I orden» eller «Feil eller mangel».',
    'If anything was seen or found, the sign was inspected. Choose “In order” or “Fault”.',
  ),
  'has-deviations': text(
    'Noe er ikke som det skal. Velg «Feil eller mangel».',
    'Something is not as it should be. Choose “Fault”.',
  ),
  'deviation-missing': text(
    'Beskriv avviket, så noen kan rette det.',
    'Describe the deviation, so that somebody can mend it.',
  ),
  'due-before-found': text(
    'Fristen kan ikke være før dagen avviket ble funnet.',
    'The due date cannot be before the day the deviation was found.',
  ),
  'mended-before-found': text(
    'Avviket kan ikke være rettet før det ble funnet.',
    'The deviation cannot have been mended before it was found.',
  ),
  'note-missing': text('Skriv kort hva som er gjort.', 'Write briefly what has been done.'),
} as const satisfies Record<string, Text>
type CareRule = keyof typeof careRules

/** Why a deviation cannot be changed, closed or opened again as it stands. */
export const deviationRefusals = {
  closed: text(
    'Avviket er rettet. Åpne det igjen før du endrer.',
    'The deviation is mended. Reopen it before you change it.',
  ),
  open: text('Avviket er allerede åpent.', 'The deviation is already open.'),
} as const satisfies Record<Deviation['state'], Text>
