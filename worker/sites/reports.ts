import { text } from '../../geodata/model/language.ts'
import { failure, type Outcome, type Problem, success } from '../../geodata/model/problem.ts'
import { generalise } from '../../geodata/sites/generalise.ts'
import type { Report } from '../../geodata/sites/report.ts'
import { textErrors } from '../../geodata/sites/textCheck.ts'
import { areaErrors } from './checkSite.ts'
import type { ReportHandledEntry } from './entry.ts'
import { doer, openedOperation, recordLook } from './opened.ts'
import { newReceipt } from './receipt.ts'
import type { KeptReport } from './state.ts'
import { vaultOperation } from './vaultOperation.ts'

/** Attempts by one person, those with remarks on the text among them. */
const reportLimit = { limit: 20, windowSeconds: 3600 }

export interface ReportInput {
  geometry: unknown
  basis: Report['basis']
  note: string | null
  textConfirmed: boolean
}

/**
 * Takes in a place reported in confidence. The answer depends on what was sent and by whom, and on nothing that is
 * here: not on whether the place is known, nor on what becomes of the report.
 */
export const sendReport = vaultOperation(
  'site-reports:send',
  (context, { geometry, basis, note, textConfirmed }: ReportInput): Outcome<{ receipt: string }> => {
    const { limiter, actor, now } = context
    const wait = limiter.take(`report ${actor.accountId}`, reportLimit, now)
    if (wait !== null) return failure('too-many', { retryAfterSeconds: wait })
    const area = generalise(geometry)
    const errors: Problem['errors'] = [
      ...(area.valid ? [] : areaErrors(area)),
      ...textErrors({ note }, { confirmed: textConfirmed }),
    ]
    if (!area.valid || errors.length > 0) return failure('invalid', { errors })
    const receipt = newReceipt()
    const id = crypto.randomUUID()
    context.append({ kind: 'report', ...doer(context), id, receipt, geometry: area.geometry, basis, note })
    return success({ receipt })
  },
)

export interface ShownReport extends Report {
  receipt: string
}

/** The reports in the order they came, handled ones too. */
export const listReports = openedOperation(
  'site-reports:read',
  (context, _input: null): Outcome<{ items: ShownReport[] }> => {
    const items = [...context.state.reports.values()].map(showReport)
    recordLook(context, { what: 'reports', shown: items.length })
    return success({ items })
  },
)

export interface Handling {
  id: string
  outcome: ReportHandledEntry['outcome']
  siteId: string | null
}

/** Says what became of a report, once. */
export const handleReport = openedOperation(
  'site-reports:handle',
  (context, { id, outcome, siteId }: Handling): Outcome<ShownReport> => {
    const kept = context.state.reports.get(id)
    if (!kept) return failure('not-found')
    if (kept.handled) return failure('gone-stale')
    const known = siteId !== null && context.state.sites.has(siteId)
    if (outcome === 'registered' ? !known : siteId !== null)
      return failure('invalid', { errors: [wrongSite] })
    const handled: ReportHandledEntry = {
      kind: 'report-handled',
      ...doer(context),
      reportId: id,
      outcome,
      siteId,
    }
    context.append(handled)
    return success(showReport({ ...kept, handled }))
  },
)

const wrongSite = {
  field: 'siteId',
  code: 'unknown-site',
  message: text(
    'Velg stedet meldingen ble til. En melding som legges til side, har ikke noe sted.',
    'Choose the site that the report became. A report that is put aside has no site.',
  ),
}

function showReport({ report, handled }: KeptReport): ShownReport {
  const { id, receipt, at, by, geometry, basis, note } = report
  return {
    id,
    receipt,
    receivedAt: at,
    sentBy: by,
    geometry,
    basis,
    note,
    state: handled?.outcome ?? 'waiting',
    handled: handled && { at: handled.at, by: handled.by, siteId: handled.siteId },
  }
}
