import { may } from '../../geodata/model/access.ts'
import { securingFields } from '../../geodata/model/collections.ts'
import type { ImportPreviewRow } from '../../geodata/model/imports.ts'
import type { Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { actorOf, operation } from '../operation.ts'
import { type RowFilter, readRows } from './rowStore.ts'
import type { ImportTargetId } from './service.ts'
import { readImport } from './store.ts'
import { isRegister } from './targets.ts'

/** A page of the import's rows and what becomes of each. */
export const listImportRows = operation(
  'imports:read',
  (context, { id, filter }: ImportTargetId & { filter: RowFilter }): Outcome<Page<ImportPreviewRow>> => {
    const record = readImport(context.sql, id)
    if (!record) return failure('not-found')
    const { rows, more } = readRows(context.sql, record.fid, filter)
    const showsSecuring = may(actorOf(context), 'securing:read')
    return success({
      items: showsSecuring ? rows : rows.map(withoutSecuring),
      next: more ? String(rows.at(-1)!.number) : null,
    })
  },
)

/** A file tells what is not secured just as the register does, so it is hidden from the same people. */
function withoutSecuring(row: ImportPreviewRow): ImportPreviewRow {
  if (!isRegister(row.target)) return row
  const hidden = securingFields(row.target)
  const isShown = (field: string | null) => field === null || !hidden.includes(field)
  return {
    ...row,
    properties: Object.fromEntries(Object.entries(row.properties).filter(([field]) => isShown(field))),
    differences: row.differences.filter(({ field }) => isShown(field)),
    notes: row.notes.filter(({ field }) => isShown(field)),
  }
}
