import type { Checklist } from '../../geodata/checklists/checklist.ts'
import { checklists } from '../../geodata/checklists/rekkverk.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { operation } from '../operation.ts'
import { checklistInForce, findChecklist } from './versions.ts'

/** The versions of the shared checklist, newest first. */
export const readChecklists = operation('checklists:read', () => success(checklists))

/** One version whole, `2026.1` or `2026.1+3`; `current` is what checks run against now. */
export const readChecklist = operation(
  'checklists:read',
  ({ sql }, { version }: { version: string }): Outcome<Checklist> => {
    const checklist = version === 'current' ? checklistInForce(sql) : findChecklist(sql, version)
    return checklist ? success(checklist) : failure('not-found')
  },
)
