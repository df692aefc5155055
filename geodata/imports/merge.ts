import { collections, type RegisterCollection, registerCollectionCodes } from '../model/collections.ts'
import { contextProperties } from '../model/contextLayer.ts'
import type { Geometry } from '../model/geojson.ts'
import type { ImportAction, ImportDifference, ImportHead, ImportNote, ImportRow } from '../model/imports.ts'
import type { External, Thing } from '../model/thing.ts'
import { errorNotes, mergeFields, owns, unknownAttribute } from './mergeFields.ts'
import { note } from './note.ts'
import { placeholderName } from './placeholderName.ts'
import { sameGeometry } from './same.ts'

/** What a row does to what is stored; `next` is null when nothing is to be written. */
export interface MergeOutcome {
  action: ImportAction
  next: { geometry: Geometry; properties: Record<string, unknown>; external: External[] } | null
  differences: ImportDifference[]
  /** The row's own notes and those of the merge. */
  notes: ImportNote[]
}

const nothingOwned: ReadonlySet<string> = new Set()

/**
 * Merges one row into the thing that carries the same source and external id, or into nothing. The source refreshes what
 * it owns (`external.fields`, where `geometry` is one of them), fills what is empty, and leaves what a person entered;
 * there the difference is listed. A thing deleted here stays deleted. Rows for context layers are always created,
 * since a layer is replaced as a whole.
 */
export function mergeRow(existing: Thing | null, row: ImportRow, head: ImportHead): MergeOutcome {
  if (row.geometry === null) return rejected(row, [noGeometry(row)])
  if (!isRegister(row.target)) return contextRow(row, row.geometry)
  if (!collections[row.target].geometryTypes.includes(row.geometry.type)) {
    return rejected(row, [wrongGeometryType(row.target, row.geometry)])
  }
  if (existing === null) return created(row, row.geometry, row.target, head)
  if (existing.deletedAt !== null) return { ...unchanged(row), notes: [...row.notes, deletedHere()] }
  return updated(existing, row, row.geometry, row.target, head)
}

function created(
  row: ImportRow,
  geometry: Geometry,
  target: RegisterCollection,
  head: ImportHead,
): MergeOutcome {
  const merged = mergeFields({}, nothingOwned, row, target, head)
  if (!merged.valid) return rejected(row, merged.notes)
  const values = merged.changes ?? {}
  if (values.name === undefined && target !== 'buildings') {
    values.name = placeholderName(target, row.externalId)
    merged.notes.push(nameMade(values.name as string))
  }
  const parsed = collections[target].properties.safeParse(values)
  if (!parsed.success) return rejected(row, [...merged.notes, ...errorNotes(parsed.error)])
  const fields = [...merged.owned, ...(owns(head, 'geometry') ? ['geometry'] : [])].sort()
  return {
    action: 'create',
    next: { geometry, properties: parsed.data, external: [externalOf(row, head, fields)] },
    differences: merged.differences,
    notes: withNotes(row, merged.notes),
  }
}

function updated(
  existing: Thing,
  row: ImportRow,
  geometry: Geometry,
  target: RegisterCollection,
  head: ImportHead,
): MergeOutcome {
  const position = existing.external.findIndex(
    ({ source, externalId }) => source === head.source && externalId === row.externalId,
  )
  const entry = existing.external[position]
  const ownedBefore = entry ? new Set(entry.fields) : nothingOwned
  const merged = mergeFields(existing.properties, ownedBefore, row, target, head)
  if (!merged.valid) return rejected(row, merged.notes)

  const moved = !sameGeometry(existing.geometry, geometry)
  const mayMove = ownedBefore.has('geometry')
  if (moved && !mayMove) {
    merged.differences.push({ field: 'geometry', kept: existing.geometry, offered: geometry })
  }
  const notes = withNotes(row, merged.notes)
  if (entry && !merged.changes && !(moved && mayMove)) {
    return { action: 'unchanged', next: null, differences: merged.differences, notes }
  }
  const external = [...existing.external]
  external[entry ? position : external.length] = externalOf(row, head, [...merged.owned].sort())
  return {
    action: 'update',
    next: {
      geometry: moved && mayMove ? geometry : existing.geometry,
      properties: merged.changes ? { ...existing.properties, ...merged.changes } : existing.properties,
      external,
    },
    differences: merged.differences,
    notes,
  }
}

function contextRow(row: ImportRow, geometry: Geometry): MergeOutcome {
  const unknown = Object.keys(row.properties).filter(
    (field) => !Object.hasOwn(contextProperties.shape, field),
  )
  const notes = unknown.map(unknownAttribute)
  const parsed = contextProperties.safeParse(row.properties)
  if (!parsed.success) return rejected(row, [...notes, ...errorNotes(parsed.error)])
  return {
    action: 'create',
    next: { geometry, properties: parsed.data, external: [] },
    differences: [],
    notes: withNotes(row, notes),
  }
}

function isRegister(target: ImportRow['target']): target is RegisterCollection {
  return (registerCollectionCodes as readonly string[]).includes(target)
}

function externalOf(row: ImportRow, head: ImportHead, fields: string[]): External {
  return { source: head.source, externalId: row.externalId, date: head.date, fields }
}

function rejected(row: ImportRow, notes: ImportNote[]): MergeOutcome {
  return { action: 'rejected', next: null, differences: [], notes: withNotes(row, notes) }
}

function unchanged(row: ImportRow): MergeOutcome {
  return { action: 'unchanged', next: null, differences: [], notes: row.notes }
}

function withNotes(row: ImportRow, added: ImportNote[]): ImportNote[] {
  return added.length === 0 ? row.notes : [...row.notes, ...added]
}

function noGeometry(row: ImportRow): ImportNote {
  return note(
    'error',
    'no-geometry',
    'geometry',
    `Rad ${row.number} kan ikke plasseres på kartet, og lagres ikke.`,
    `Row ${row.number} cannot be placed on the map, and is not stored.`,
  )
}

function wrongGeometryType(target: RegisterCollection, geometry: Geometry): ImportNote {
  const { one } = collections[target]
  return note(
    'error',
    'geometry-type',
    'geometry',
    `En ${one.nb} kan ikke lagres som ${geometry.type}.`,
    `A ${one.en} cannot be stored as ${geometry.type}.`,
  )
}

function deletedHere(): ImportNote {
  return note(
    'info',
    'deleted-here',
    null,
    'Slettet her, og hentes ikke tilbake av importen.',
    'Deleted here, and not brought back by the import.',
  )
}

function nameMade(name: string): ImportNote {
  return note(
    'info',
    'name-made',
    'name',
    `Kilden gir ikke noe navn. «${name}» brukes til noen skriver inn et.`,
    `The source gives no name. “${name}” is used until someone enters one.`,
  )
}
