import type { Page } from '../../geodata/model/page.ts'
import type { OpenFigures, PlanReport } from '../../geodata/model/planReport.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { operation } from '../operation.ts'
import { findRecord } from '../records/store.ts'
import { planReportKind, readReportLines } from './store.ts'

/** Before sign-in: finished reports to the public that were opened; who made them is not told. */
export const listOpenFigures = operation('public', ({ sql }): Outcome<Page<OpenFigures>> => {
  const items = readReportLines(sql, false).flatMap((line): OpenFigures[] => {
    const { id, title, from, to, frozenAt, finishedOn } = line
    return isOpen(line) && finishedOn ? [{ id, title, from, to, frozenAt, finishedOn }] : []
  })
  return success({ items, next: null })
})

export const readOpenFigures = operation('public', ({ sql }, { id }: { id: string }): Outcome<PlanReport> => {
  const found = findRecord(sql, planReportKind, id)
  return found && isOpen(found) ? success(found) : failure('not-found')
})

/** All that must hold is asked here once more: this is what stands between a report and everyone. */
function isOpen({
  open,
  state,
  audience,
  removed,
}: Pick<PlanReport, 'open' | 'state' | 'audience' | 'removed'>) {
  return open && state === 'finished' && audience === 'public' && !removed
}
