import type { DroppedRecord, ReadFile, SourceRecord } from '../formats/reader.ts'
import type { ImportHead, ImportNote, ImportRow, ImportTarget } from '../model/imports.ts'
import type { SourceCode } from '../model/thing.ts'
import { convertValue } from './convertValue.ts'
import { fitGeometry } from './fitGeometry.ts'
import { guessColumns, guessIdColumn, guessTarget } from './guess.ts'
import { note } from './note.ts'
import { idGiver } from './rowId.ts'
import { type TargetField, targetFields } from './targetFields.ts'

/** How a file's records become rows. Proposed by the machine, corrected by a person. */
export interface ImportMapping {
  /** The targets whose rows are taken; the one target of a file with columns. */
  targets: ImportTarget[]
  /** The column with ids that last from one edition of the file to the next; null to make ids from where things lie. */
  idColumn: string | null
  /** Attribute of the target -> column of the file. Empty for files that map themselves. */
  columns: Record<string, string>
  /** Attributes with one value for all rows, such as the kind when every row is a quay. */
  fixed: Record<string, unknown>
}

const registers: ReadonlySet<SourceCode> = new Set(['nvdb', 'osm', 'kartverket', 'nve'])

/** The mapping that the file's own words suggest, for the targets given or for those it seems to hold. */
export function proposeMapping(file: ReadFile, targets?: readonly ImportTarget[]): ImportMapping {
  const known = [...new Set(file.records.flatMap(({ target }) => target ?? []))]
  if (known.length > 0) {
    const taken = known.filter((target) => !targets || targets.includes(target))
    return { targets: taken, idColumn: null, columns: {}, fixed: {} }
  }
  const target = targets?.[0] ?? guessTarget(file)
  return {
    targets: [target],
    idColumn: guessIdColumn(file.columns, file.records),
    columns: guessColumns(target, file.columns),
    fixed: {},
  }
}

/**
 * The head and rows that the import API takes. Every value lost or changed on the way is a note on its row; what the
 * reader dropped is summed up in the head, reason by reason.
 */
export function mapRecords(file: ReadFile, mapping: ImportMapping): { head: ImportHead; rows: ImportRow[] } {
  const giveId = idGiver()
  const fields = new Map(targetFields(mapping.targets[0] ?? 'structures').map((field) => [field.name, field]))
  const rows = file.records.flatMap((record): ImportRow[] => {
    const target = record.target ?? mapping.targets[0]
    if (!target || !mapping.targets.includes(target)) return []
    const notes = [...record.notes]
    const fitted = record.geometry && fitGeometry(record.geometry, target)
    if (fitted?.note) notes.push(fitted.note)
    return [
      {
        number: record.number,
        target,
        externalId: idOf(record, mapping) ?? giveId(record),
        geometry: fitted?.geometry ?? null,
        properties: record.properties ?? mapped(record, mapping, fields, notes),
        notes,
      },
    ]
  })
  return { head: headOf(file, mapping, rows.length), rows }
}

function headOf(file: ReadFile, mapping: ImportMapping, rowCount: number): ImportHead {
  return {
    fileName: file.name.slice(0, 300) || 'fil',
    format: file.format,
    source: file.source,
    sourceName: file.sourceName.slice(0, 200) || file.name.slice(0, 200),
    licence: file.licence.slice(0, 300),
    date: file.date ?? file.readOn,
    crs: file.crs,
    crsBasis: file.crsBasis,
    ownedFields: registers.has(file.source) ? 'all' : [],
    rowCount,
    covers: file.covers,
    notes: [...file.notes, ...columnsLeftOut(file, mapping), ...droppedNotes(file.dropped)],
  }
}

function idOf({ externalId, attributes }: SourceRecord, { idColumn }: ImportMapping): string | null {
  const id = idColumn === null ? externalId : String(attributes[idColumn] ?? '').trim()
  return id ? id.slice(0, 200) : null
}

function mapped(
  { attributes }: SourceRecord,
  { columns, fixed }: ImportMapping,
  fields: ReadonlyMap<string, TargetField>,
  notes: ImportNote[],
): Record<string, unknown> {
  const properties: Record<string, unknown> = {}
  for (const [name, field] of fields) {
    if (Object.hasOwn(fixed, name)) properties[name] = fixed[name]
    const column = Object.hasOwn(columns, name) ? columns[name] : undefined
    if (column === undefined) continue
    const { value, loss } = convertValue(attributes[column], field)
    if (value !== null || !(name in properties)) properties[name] = value
    if (loss) notes.push(lossNote(field, column, attributes[column], value !== null, loss))
  }
  return properties
}

function lossNote(
  { name, label }: TargetField,
  column: string,
  raw: unknown,
  kept: boolean,
  loss: { nb: string; en: string },
): ImportNote {
  const shown = String(raw).slice(0, 60)
  return kept
    ? note(
        'warning',
        'value-changed',
        name,
        `«${shown}» i kolonnen ${column} er endret i feltet ${label.nb}. ${loss.nb}`,
        `“${shown}” in the column ${column} was changed in the attribute ${label.en}. ${loss.en}`,
      )
    : note(
        'warning',
        'value-lost',
        name,
        `«${shown}» i kolonnen ${column} er ikke tatt med i feltet ${label.nb}. ${loss.nb}`,
        `“${shown}” in the column ${column} was left out of the attribute ${label.en}. ${loss.en}`,
      )
}

function columnsLeftOut({ columns }: ReadFile, { idColumn, columns: used }: ImportMapping): ImportNote[] {
  const taken = new Set([idColumn, ...Object.values(used)])
  const left = columns.filter((column) => !taken.has(column))
  if (left.length === 0) return []
  const names = left.slice(0, 60).join(', ') + (left.length > 60 ? ' …' : '')
  return [
    note(
      'info',
      'columns-left-out',
      null,
      `Kolonner som ikke er tatt med: ${names}.`,
      `Columns that were left out: ${names}.`,
    ),
  ]
}

const idsShown = 10

function droppedNotes(dropped: readonly DroppedRecord[]): ImportNote[] {
  return [...Map.groupBy(dropped, ({ code }) => code)].map(([code, alike]) => {
    const ids = alike.slice(0, idsShown).map(({ externalId }) => externalId)
    const list = ids.join(', ') + (alike.length > idsShown ? ' …' : '')
    const { nb, en } = alike[0]!.message
    return note(
      'info',
      code,
      null,
      `${nb} Gjelder ${alike.length}, som ikke er tatt med: ${list}.`,
      `${en} Concerns ${alike.length}, which were left out: ${list}.`,
    )
  })
}
