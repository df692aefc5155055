import { mapRecords, proposeMapping } from '../../geodata/imports/mapping.ts'
import { mergeRow } from '../../geodata/imports/merge.ts'
import type { ImportHead, ImportNote, ImportRow } from '../../geodata/model/imports.ts'
import { boundaryOf, extentOf } from './facts.ts'
import { type RealFile, readReal, realFiles } from './files.ts'

/** A real file as it would be imported: rows, and what the merge makes of each in an empty register. */
export interface RealImport {
  file: RealFile
  head: ImportHead
  rows: ImportRow[]
  created: { row: ImportRow; properties: Record<string, unknown> }[]
  rejected: ImportRow[]
  notes: ImportNote[]
  records: number
  dropped: number
}

export function readImports(folder: string): RealImport[] {
  const boundary = boundaryOf(folder)
  return realFiles.map((file): RealImport => {
    const read = readReal(folder, file.path)
    const covers =
      file.covers === 'municipality' ? boundary : file.covers === 'extract' ? extentOf(read.records) : null
    const { head, rows } = mapRecords({ ...read, covers }, proposeMapping(read, file.targets))
    const merged = rows.map((row) => ({ row, outcome: mergeRow(null, row, head) }))
    return {
      file,
      head,
      rows,
      created: merged.flatMap(({ row, outcome }) =>
        outcome.next ? [{ row, properties: outcome.next.properties }] : [],
      ),
      rejected: merged.filter(({ outcome }) => outcome.action === 'rejected').map(({ row }) => row),
      notes: [...head.notes, ...merged.flatMap(({ outcome }) => outcome.notes)],
      records: read.records.length,
      dropped: read.dropped.length,
    }
  })
}

/** One line a file: what was read, what would be stored, and the notes by code. */
export function printImports(imports: readonly RealImport[]): void {
  console.table(
    imports.map(({ file, head, records, dropped, created, rejected, notes }) => ({
      file: file.path.split('/').at(-1),
      into: file.targets.join(', '),
      system: `${head.crs} ${head.crsBasis}`,
      read: records,
      dropped,
      stored: created.length,
      rejected: rejected.length,
      notes: countCodes(notes),
    })),
  )
  for (const { file, rejected } of imports) {
    for (const row of rejected) {
      const reasons = row.notes
        .filter(({ severity }) => severity === 'error')
        .map(({ message }) => message.nb)
      console.log(`Avvist fra ${file.path.split('/').at(-1)}: ${row.externalId}. ${reasons.join(' ')}`)
    }
  }
}

function countCodes(notes: readonly ImportNote[]): string {
  return [...Map.groupBy(notes, ({ code }) => code)]
    .map(([code, alike]) => `${code} ${alike.length}`)
    .join(', ')
}
