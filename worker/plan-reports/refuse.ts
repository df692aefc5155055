import { type Text, text } from '../../geodata/model/language.ts'
import type { PlanReport } from '../../geodata/model/planReport.ts'
import { failure } from '../../geodata/model/problem.ts'

type Found = Pick<PlanReport, 'removed' | 'state'>

/** What is removed is taken back before anything else is done with it. */
export function refuseRemoved({ removed }: Pick<Found, 'removed'>) {
  return removed ? refuse(isRemoved) : null
}

/** What is finished has been sent: it is opened again before anything in it changes. */
export function refuseFinished(found: Found) {
  return refuseRemoved(found) ?? (found.state === 'finished' ? refuse(isFinished) : null)
}

/** Only a finished report to the public has figures for everyone. */
export function refuseClosed({ state, audience, removed }: Found & Pick<PlanReport, 'audience'>) {
  if (removed) return refuse(isRemoved)
  if (audience === 'internal') return refuse(isInternal)
  return state === 'draft' ? refuse(isDraft) : null
}

const refuse = (detail: Text) => failure('gone-stale', { detail })

const isRemoved = text(
  'Rapporten er fjernet. Hent den tilbake først.',
  'The report has been removed. Restore it first.',
)
const isFinished = text(
  'Rapporten er ferdigstilt. Åpne den igjen for å endre den.',
  'The report is finished. Open it again to change it.',
)
const isInternal = text(
  'En intern rapport har tall for enkelte steder. Lag en offentlig rapport for å åpne tall for alle.',
  'An internal report has figures for single places. Make a public report to open figures for everyone.',
)
const isDraft = text(
  'Rapporten er et utkast. Ferdigstill den før tallene åpnes for alle.',
  'The report is a draft. Finish it before the figures are opened for everyone.',
)
