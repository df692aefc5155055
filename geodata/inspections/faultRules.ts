import type { Stretch } from '../model/edge.ts'
import type { Fault, FaultClosing, FaultContent } from '../model/inspection.ts'
import { type Text, text } from '../model/language.ts'
import type { Problem } from '../model/problem.ts'
import { type Interval, subtract } from '../securing/intervals.ts'
import { mendingErrors } from './mending.ts'

type Errors = NonNullable<Problem['errors']>

/*
 * What makes a fault one that can be stored. The fields are named by their paths, under `prefix` where it is part of more.
 */

interface FaultBounds {
  /** Where the safeguard stands; empty is not registered, and then nothing can be held against it. */
  extent: readonly Stretch[]
  today: string
  prefix?: string
}

/** Everything wrong with a fault; none for one that can be stored. */
export function faultErrors(fault: FaultContent, { extent, today, prefix = '' }: FaultBounds): Errors {
  const { foundOn, dueOn, breach, severity, securing, stretches } = fault
  const errors: Errors = []
  const wrong = (field: string, rule: FaultRule) =>
    errors.push({ field: `${prefix}${field}`, code: rule, message: faultRules[rule] })
  if (foundOn > today) wrong('foundOn', 'in-future')
  if (dueOn < foundOn) wrong('dueOn', 'due-before-found')
  if (breach && severity !== 'urgent') wrong('severity', 'breach-is-urgent')
  if (securing && securing.from < foundOn) wrong('securing.from', 'secured-before-found')
  if (securing?.until && securing.until < securing.from) wrong('securing.until', 'ends-before-it-begins')
  for (const [index, stretch] of stretches.entries()) {
    if (stretch.to !== null && stretch.to <= stretch.from) wrong(`stretches.${index}.to`, 'no-length')
    else if (extent.length > 0 && !isWithin(stretch, extent)) wrong(`stretches.${index}`, 'outside-extent')
  }
  return errors
}

function isWithin(stretch: Stretch, extent: readonly Stretch[]): boolean {
  const here = extent.filter(({ edge }) => edge === stretch.edge).map(inCentimetres)
  return subtract([inCentimetres(stretch)], here).length === 0
}

/** `to` null is the end of the edge, wherever that is: farther than anything that is measured. */
function inCentimetres({ from, to }: Stretch): Interval {
  return { from: Math.round(from * 100), to: to === null ? Number.MAX_SAFE_INTEGER : Math.round(to * 100) }
}

/** What is wrong with closing a fault so; none where it can be closed. */
export function closingErrors(found: Pick<Fault, 'foundOn'>, closing: FaultClosing, today: string): Errors {
  return mendingErrors(found, closing, today).map(({ field, rule }) => ({
    ...{ field, code: rule, message: faultRules[rule] },
  }))
}

const faultRules = {
  'in-future': text('Kan ikke være fram i tid.', 'Cannot be in the future.'),
  'due-before-found': text(
    'Fristen kan ikke være før dagen feilen ble funnet.',
    'The due date cannot be before the day the fault was found.',
  ),
  'breach-is-urgent': text(
    'Slipper feilen folk forbi, haster det. Velg «Haster».',
    'If the fault lets people through, it is urgent. Choose “Urgent”.',
  ),
  'secured-before-found': text(
    'Den midlertidige sikringen kan ikke begynne før feilen ble funnet.',
    'The temporary securing cannot begin before the fault was found.',
  ),
  'ends-before-it-begins': text('Kan ikke slutte før den begynner.', 'Cannot end before it begins.'),
  'no-length': text('Må være lenger ut enn der strekningen begynner.', 'Must be beyond where it begins.'),
  'outside-extent': text(
    'Strekningen ligger utenfor der tiltaket står. Rett målene, eller rett utstrekningen til tiltaket først.',
    'The stretch is outside where the safeguard stands. Correct the measures, or the extent of the safeguard first.',
  ),
  'mended-before-found': text(
    'Feilen kan ikke være rettet før den ble funnet.',
    'The fault cannot have been mended before it was found.',
  ),
  'note-missing': text('Skriv kort hva som er gjort.', 'Write briefly what has been done.'),
} as const satisfies Record<string, Text>
type FaultRule = keyof typeof faultRules

/** Why a fault cannot be changed, closed or opened again as it stands. */
export const faultRefusals = {
  closed: text(
    'Feilen er rettet. Åpne den igjen før du endrer.',
    'The fault is mended. Reopen it before you change it.',
  ),
  open: text('Feilen er allerede åpen.', 'The fault is already open.'),
} as const satisfies Record<Fault['state'], Text>
