import { v7 as uuidv7 } from 'uuid'
import { sameValue } from '../../geodata/imports/same.ts'
import { faultErrors } from '../../geodata/inspections/faultRules.ts'
import { inspectionErrors } from '../../geodata/inspections/inspectionRules.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import {
  type FaultContent,
  faultContentSchema,
  type Inspection,
  inspectionInputSchema,
  type MadeInspection,
  type NewInspection,
} from '../../geodata/model/inspection.ts'
import { text } from '../../geodata/model/language.ts'
import { cutPage } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import type { DatedCursor } from '../datedCursor.ts'
import { recordEvent } from '../history/commit.ts'
import { actorOf, type Context, operation } from '../operation.ts'
import { refreshCoverageAt } from '../securing/refresh.ts'
import { newFault, storeFault } from './faultChange.ts'
import { countOpenFaults, readFaultsFoundAt } from './faultStore.ts'
import { findSafeguard, type StandingSafeguard } from './safeguard.ts'
import { findInspection, insertInspection, readInspections } from './store.ts'

type ListInput = { safeguardId: string; after: DatedCursor | null; limit: number }
export type InspectionPage = { items: Inspection[]; next: DatedCursor | null }

/** Of one safeguard, newest first. */
export const listInspections = operation(
  'securing:read',
  ({ sql }, { safeguardId, after, limit }: ListInput): Outcome<InspectionPage> => {
    if (!findSafeguard(sql, safeguardId)) return failure('not-found')
    const found = readInspections(sql, safeguardId, after, limit + 1)
    return success(cutPage(found, limit, ({ inspectedOn, id }) => ({ day: inspectedOn, id })))
  },
)

/** Stores an inspection with the faults found at it, all or nothing. Sent once more, the answer is what was stored. */
export const makeInspection = operation(
  'securing:write',
  (
    context,
    { safeguardId, input }: { safeguardId: string; input: NewInspection },
  ): Outcome<MadeInspection> => {
    const { sql } = context
    const safeguard = findSafeguard(sql, safeguardId)
    if (!safeguard) return failure('not-found')
    const stored = input.id === undefined ? null : findInspection(sql, input.id)
    if (stored) return answerAgain(sql, stored, safeguardId, input)
    const today = dateInNorway(context.now)
    const { extent } = safeguard.properties
    const errors = [
      ...inspectionErrors(input, { openFaults: countOpenFaults(sql, safeguardId), today }),
      ...input.faults.flatMap((fault, index) =>
        faultErrors(fault, { extent, today, prefix: `faults.${index}.` }),
      ),
    ]
    return errors.length > 0 ? failure('invalid', { errors }) : success(store(context, safeguard, input))
  },
)

function store(context: Context, safeguard: StandingSafeguard, input: NewInspection): MadeInspection {
  const { faults: found, id = uuidv7(), ...content } = input
  const { name: by, accountId } = actorOf(context)
  const inspection = { ...content, id, safeguardId: safeguard.id, at: context.now.toISOString(), by }
  // The ids follow each other, so that the faults are read in the order they were written.
  const faults = found.map((fault) =>
    newFault(context, safeguard.id, { id: uuidv7(), inspectionId: id, content: fault }),
  )
  context.storage.transactionSync(() => {
    insertInspection(context.sql, inspection, accountId)
    // How it went stays with the inspection: events are read more widely.
    recordEvent(context, {
      type: 'inspections.made',
      collection: 'safeguards',
      thingId: safeguard.id,
      revision: null,
      data: { name: safeguard.properties.name, inspection: id },
    })
    for (const fault of faults) storeFault(context, 'found', safeguard, fault)
    if (faults.length > 0) refreshCoverageAt(context, safeguard.id)
  })
  return { ...inspection, faults }
}

function answerAgain(
  sql: SqlStorage,
  stored: Inspection,
  safeguardId: string,
  input: NewInspection,
): Outcome<MadeInspection> {
  const faults = readFaultsFoundAt(sql, stored.safeguardId, stored.id)
  const { id: _, ...sent } = input
  const had = { ...contentOf(stored), faults: faults.map(faultContent) }
  const isSame = stored.safeguardId === safeguardId && sameValue(had, sent)
  return isSame ? success({ ...stored, faults }) : failure('gone-stale', { detail: usedId })
}

export const usedId = text(
  'Dette er alt sendt inn en gang, med annet innhold. Last inn siden på nytt.',
  'This has been sent in once already, with other content. Reload the page.',
)

function contentOf(inspection: Inspection) {
  const { inspectedOn, outcome, answers, note } = inspection
  return inspectionInputSchema.parse({ inspectedOn, outcome, answers, note })
}

/** What somebody wrote of a fault, without what was added when it was stored. */
export function faultContent(fault: FaultContent): FaultContent {
  const fields = Object.keys(faultContentSchema.shape) as (keyof FaultContent)[]
  return Object.fromEntries(fields.map((field) => [field, fault[field]])) as FaultContent
}
