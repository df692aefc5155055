import { v7 as uuidv7 } from 'uuid'
import { sameValue } from '../../geodata/imports/same.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { cutPage } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import {
  type DeviationContent,
  deviationContentSchema,
  type MadeSignInspection,
  type NewSignInspection,
  type SignInspection,
} from '../../geodata/model/signCare.ts'
import { signInspectionErrors } from '../../geodata/sign-care/careRules.ts'
import type { DatedCursor } from '../datedCursor.ts'
import { recordEvent } from '../history/commit.ts'
import { usedId } from '../inspections/service.ts'
import { actorOf, type Context, operation } from '../operation.ts'
import { newDeviation, storeDeviation } from './deviationChange.ts'
import { readDeviationsFoundAt, readOpenPoints } from './deviationStore.ts'
import { findSign, type StandingSign } from './sign.ts'
import { findSignInspection, insertSignInspection, readSignInspections } from './store.ts'

type ListInput = { signId: string; after: DatedCursor | null; limit: number }
export type SignInspectionPage = { items: SignInspection[]; next: DatedCursor | null }

/** Of one sign, newest first. */
export const listSignInspections = operation(
  'sign-work:read',
  ({ sql }, { signId, after, limit }: ListInput): Outcome<SignInspectionPage> => {
    if (!findSign(sql, signId)) return failure('not-found')
    const found = readSignInspections(sql, signId, after, limit + 1)
    return success(cutPage(found, limit, ({ inspectedOn, id }) => ({ day: inspectedOn, id })))
  },
)

/** Stores an inspection with the deviations found at it, all or nothing. Sent once more, the answer is what was stored. */
export const makeSignInspection = operation(
  'sign-work:write',
  (context, { signId, input }: { signId: string; input: NewSignInspection }): Outcome<MadeSignInspection> => {
    const { sql } = context
    const sign = findSign(sql, signId)
    if (!sign) return failure('not-found')
    const stored = input.id === undefined ? null : findSignInspection(sql, input.id)
    if (stored) return answerAgain(sql, stored, signId, input)
    const today = dateInNorway(context.now)
    const errors = signInspectionErrors(input, { openPoints: readOpenPoints(sql, signId), today })
    return errors.length > 0 ? failure('invalid', { errors }) : success(store(context, sign, input))
  },
)

function store(context: Context, sign: StandingSign, input: NewSignInspection): MadeSignInspection {
  const { deviations: found, id = uuidv7(), ...content } = input
  const { name: by, accountId } = actorOf(context)
  const inspection = { ...content, id, signId: sign.id, at: context.now.toISOString(), by }
  // The ids follow each other, so that the deviations are read in the order they were written.
  const deviations = found.map((deviation) =>
    newDeviation(context, sign.id, { id: uuidv7(), inspectionId: id, content: deviation }),
  )
  context.storage.transactionSync(() => {
    insertSignInspection(context.sql, inspection, accountId)
    // How it went stays with the inspection: events are read more widely.
    recordEvent(context, {
      type: 'sign-inspections.made',
      collection: 'signs',
      thingId: sign.id,
      revision: null,
      data: { name: sign.properties.name, inspection: id },
    })
    for (const deviation of deviations) storeDeviation(context, 'found', sign, deviation)
  })
  return { ...inspection, deviations }
}

function answerAgain(
  sql: SqlStorage,
  stored: SignInspection,
  signId: string,
  input: NewSignInspection,
): Outcome<MadeSignInspection> {
  const deviations = readDeviationsFoundAt(sql, stored.signId, stored.id)
  const { id: _, ...sent } = input
  const { inspectedOn, outcome, answers, position, note } = stored
  const had = { inspectedOn, outcome, answers, position, note, deviations: deviations.map(deviationContent) }
  const isSame = stored.signId === signId && sameValue(had, sent)
  return isSame ? success({ ...stored, deviations }) : failure('gone-stale', { detail: usedId })
}

/** What somebody wrote of a deviation, without what was added when it was stored. */
export function deviationContent(deviation: DeviationContent): DeviationContent {
  const fields = Object.keys(deviationContentSchema.shape) as (keyof DeviationContent)[]
  return Object.fromEntries(fields.map((field) => [field, deviation[field]])) as DeviationContent
}
