import { v7 as uuidv7 } from 'uuid'
import { isMaterial, needsVerification, recallCausesOf } from '../../geodata/helplines/changes.ts'
import { helplineErrors } from '../../geodata/helplines/rules.ts'
import { isVerified } from '../../geodata/helplines/verification.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { HelpItem, Helpline, HelplineContent, StoredHelpline } from '../../geodata/model/helpline.ts'
import type { Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import type { Stored } from '../../geodata/model/record.ts'
import { expectRevision } from '../expectRevision.ts'
import { operation } from '../operation.ts'
import { openRecall } from '../recalls/open.ts'
import { settleRecalls } from '../recalls/settle.ts'
import { saveRecord } from '../records/save.ts'
import { findRecord, readRecords, readVersions } from '../records/store.ts'
import { refuseRetired } from './refuseRetired.ts'
import { showHelpline, showHelplines } from './show.ts'
import { helplineKind } from './store.ts'

/** Those in use, or those taken out of use. */
export const listHelplines = operation(
  'helplines:read',
  (context, { retired }: { retired: boolean }): Outcome<Page<Helpline>> => {
    const stored = readRecords(context.sql, helplineKind, {}, retired)
    return success({ items: showHelplines(context, stored), next: null })
  },
)

export const getHelpline = operation(
  'helplines:read',
  (context, { id }: { id: string }): Outcome<Helpline> => {
    const found = findRecord(context.sql, helplineKind, id)
    return found ? success(showHelpline(context, found)) : failure('not-found')
  },
)

export const helplineHistory = operation(
  'history:read',
  ({ sql }, { id }: { id: string }): Outcome<Page<Stored<StoredHelpline>>> => {
    const items = readVersions(sql, helplineKind, id)
    return items.length > 0 ? success({ items, next: null }) : failure('not-found')
  },
)

export const addHelpline = operation(
  'helplines:write',
  (context, { content }: { content: HelplineContent }): Outcome<Helpline> => {
    const errors = helplineErrors(content, readRecords(context.sql, helplineKind))
    if (errors.length > 0) return failure('invalid', { errors })
    const id = uuidv7()
    const stored = saveRecord(context, helplineKind, {
      id,
      before: null,
      content: { ...content, verified: null, materialRevision: 1 },
      event: {
        type: 'helplines.created',
        collection: 'helplines',
        thingId: id,
        data: { name: content.name },
      },
    })
    return success(showHelpline(context, stored))
  },
)

/** Writes a service anew. Where what signs show or rest on has changed, every sign that shows it is recalled. */
export const changeHelpline = operation(
  'helplines:write',
  (
    context,
    {
      id,
      content,
      expectedRevision,
    }: { id: string; content: HelplineContent; expectedRevision: number | null },
  ): Outcome<Helpline> => {
    const { sql } = context
    const found = findRecord(sql, helplineKind, id)
    if (!found) return failure('not-found')
    const expected = expectRevision(found, expectedRevision, content, (one) => showHelpline(context, one))
    if (!expected.ok) return expected
    const refused = refuseRetired(found)
    if (refused) return refused
    const others = readRecords(sql, helplineKind).filter((one) => one.id !== id)
    const errors = helplineErrors(content, others)
    if (errors.length > 0) return failure('invalid', { errors })
    const stored = saveRecord(context, helplineKind, {
      id,
      before: found,
      content: {
        ...content,
        // What was verified was another number, or other hours.
        verified: needsVerification(found, content) ? null : found.verified,
        materialRevision: isMaterial(found, content) ? found.revision + 1 : found.materialRevision,
      },
      event: {
        type: 'helplines.changed',
        collection: 'helplines',
        thingId: id,
        data: { name: content.name },
      },
      together: (next) => {
        for (const cause of recallCausesOf(found, content)) openRecall(context, next, cause)
        settleRecalls(context, next)
      },
    })
    return success(showHelpline(context, stored))
  },
)

/** For everybody, without sign-in: services that are in use, verified, and meant for the page. */
export const readHelp = operation('public', ({ sql, now }): Outcome<Page<HelpItem>> => {
  const today = dateInNorway(now)
  const shown = readRecords(sql, helplineKind).filter(
    ({ onHelpPage, verified }) => onHelpPage && isVerified(verified, today),
  )
  return success({
    items: shown.map(({ id, name, number, kind, audience, hours, languages, website }) => ({
      ...{ id, name, number, kind, audience, hours, languages, website },
    })),
    next: null,
  })
})
