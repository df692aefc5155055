import { afterStep } from '../../geodata/checklists/editionSteps.ts'
import { effectiveChecklist } from '../../geodata/checklists/effective.ts'
import { findSharedChecklist } from '../../geodata/checklists/rekkverk.ts'
import type { VersionLine } from '../../geodata/model/checklistVersion.ts'
import { text } from '../../geodata/model/language.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { recordEvent } from '../history/commit.ts'
import { actorOf, operation } from '../operation.ts'
import { markAllDue } from '../staleness/store.ts'
import { contentHash } from './contentHash.ts'
import { deleteDraft } from './draftStore.ts'
import { draftErrors, expectDraft } from './drafts.ts'
import { editionLine } from './service.ts'
import { insertPublication, insertWithdrawal, readPublication, readPublications } from './store.ts'
import { checklistInForce, findPublication, versionOf } from './versions.ts'

/**
 * Makes the validated draft the edition that new checks run against. It is held to the rules once more: another edition
 * may have been withdrawn since, or the program updated.
 */
export const publishDraft = operation(
  'checklists:write',
  (
    context,
    { expectedRevision, summary }: { expectedRevision: number | null; summary: string },
  ): Outcome<VersionLine> => {
    const { sql, storage, now } = context
    const found = expectDraft(sql, expectedRevision, 'publish')
    if (!found.ok) return found
    const { document } = found.value
    const errors = draftErrors(sql, document)
    if (errors.length > 0) return failure('invalid', { errors })
    const edition = (readPublications(sql)[0]?.edition ?? 0) + 1
    const { base } = document
    const checklist = effectiveChecklist(findSharedChecklist(base)!, document, edition)
    const hash = contentHash(checklist)
    const [at, by] = [now.toISOString(), actorOf(context).name]
    storage.transactionSync(() => {
      insertPublication(sql, { edition, base, document, summary, hash, at, by })
      deleteDraft(sql)
      markAllDue(sql)
      recordEvent(context, {
        type: 'checklists.published',
        collection: 'checklists',
        thingId: checklist.version,
        revision: edition,
        data: { version: checklist.version, summary, hash },
      })
    })
    return success(lineOf(sql, edition))
  },
)

/** Takes an edition out of use; checks that ran against it keep it, and the edition before it is in force again. */
export const withdrawEdition = operation(
  'checklists:write',
  (context, { version, reason }: { version: string; reason: string }): Outcome<VersionLine> => {
    const { sql, storage, now } = context
    if (findSharedChecklist(version)) return failure('checklist-refused', { detail: sharedStays })
    const publication = findPublication(sql, version)
    if (!publication) return failure('not-found')
    const { edition, withdrawn } = publication
    if (!afterStep(withdrawn ? 'withdrawn' : 'published', 'withdraw'))
      return failure('checklist-refused', { detail: alreadyWithdrawn })
    storage.transactionSync(() => {
      insertWithdrawal(sql, { edition, reason, at: now.toISOString(), by: actorOf(context).name })
      markAllDue(sql)
      recordEvent(context, {
        type: 'checklists.withdrawn',
        collection: 'checklists',
        thingId: versionOf(publication),
        revision: edition,
        data: { version: versionOf(publication), reason },
      })
    })
    return success(lineOf(sql, edition))
  },
)

function lineOf(sql: SqlStorage, edition: number): VersionLine {
  const earlier = readPublications(sql).filter((other) => other.edition < edition)
  return editionLine(readPublication(sql, edition)!, earlier, checklistInForce(sql).version)[0]!
}

const sharedStays = text(
  'Den felles sjekklisten følger med programmet og kan ikke trekkes tilbake. Skjul punkter i en egen utgave.',
  'The shared checklist comes with the program and cannot be withdrawn. Hide points in an edition of your own.',
)
const alreadyWithdrawn = text(
  'Utgaven er allerede trukket tilbake.',
  'The edition has already been withdrawn.',
)
