import type { NewInspection } from '../model/inspection.ts'
import { type Text, text } from '../model/language.ts'
import type { Problem } from '../model/problem.ts'

type Errors = NonNullable<Problem['errors']>

/**
 * Everything wrong with an inspection; none for one that can be stored. `openFaults` is how many faults of the safeguard
 * are open already: what was found again does not have to be written again.
 */
export function inspectionErrors(
  { inspectedOn, outcome, answers, note, faults }: NewInspection,
  { openFaults, today }: { openFaults: number; today: string },
): Errors {
  const errors: Errors = []
  const wrong = (field: string, rule: InspectionRule) =>
    errors.push({ field, code: rule, message: inspectionRules[rule] })
  if (inspectedOn > today) wrong('inspectedOn', 'in-future')
  const saidNo = Object.entries(answers).filter(([, answer]) => answer === 'no')
  const isTold = faults.length > 0 || openFaults > 0
  if (outcome === 'not_inspected') {
    if (note === '') wrong('note', 'reason-missing')
    if (faults.length > 0 || Object.keys(answers).length > 0) wrong('outcome', 'was-inspected')
    return errors
  }
  if (outcome === 'in_order' && (faults.length > 0 || saidNo.length > 0)) wrong('outcome', 'has-faults')
  if (outcome === 'fault' && !isTold) wrong('faults', 'fault-missing')
  if (!isTold) for (const [point] of saidNo) wrong(`answers.${point}`, 'fault-missing')
  return errors
}

const inspectionRules = {
  'in-future': text('Kan ikke være fram i tid.', 'Cannot be in the future.'),
  'reason-missing': text(
    'Skriv kort hvorfor kontrollen ikke kunne gjøres.',
    'Write briefly why it could not be inspected.',
  ),
  'was-inspected': text(
    'Er noe sett eller funnet, er tiltaket kontrollert. Velg «I orden» eller «Feil eller mangel».',
    'If anything was seen or found, the safeguard was inspected. Choose “In order” or “Fault”.',
  ),
  'has-faults': text(
    'Noe er ikke som det skal. Velg «Feil eller mangel».',
    'Something is not as it should be. Choose “Fault”.',
  ),
  'fault-missing': text(
    'Beskriv feilen, så noen kan rette den.',
    'Describe the fault, so that somebody can mend it.',
  ),
} as const satisfies Record<string, Text>
type InspectionRule = keyof typeof inspectionRules
