import type { z } from 'zod'
import type { RegisterCollection } from '../model/collections.ts'
import { collections } from '../model/collections.ts'
import type { ImportDifference, ImportHead, ImportNote, ImportRow } from '../model/imports.ts'
import { fieldErrors } from '../model/issues.ts'
import { note } from './note.ts'
import { placeholderName } from './placeholderName.ts'
import { sameValue } from './same.ts'

export interface MergedFields {
  /** Attributes that get a new value; null when none does. */
  changes: Record<string, unknown> | null
  /** The attributes the source owns after this row. */
  owned: ReadonlySet<string>
  differences: ImportDifference[]
  notes: ImportNote[]
  /** False when a value breaks the target's schema; the notes say which and how. */
  valid: boolean
}

/**
 * Holds the row's attributes up against the stored ones. An absent attribute says nothing and changes nothing; null says
 * that the source knows of no value, and clears only what the source itself gave.
 */
export function mergeFields(
  current: Readonly<Record<string, unknown>>,
  ownedBefore: ReadonlySet<string>,
  row: ImportRow,
  target: RegisterCollection,
  head: ImportHead,
): MergedFields {
  const shape = collections[target].properties.shape as Record<string, z.ZodType>
  const merged: MergedFields = { changes: null, owned: ownedBefore, differences: [], notes: [], valid: true }
  for (const field of Object.keys(row.properties)) {
    const schema = Object.hasOwn(shape, field) ? shape[field] : undefined
    if (!schema) {
      merged.notes.push(unknownAttribute(field))
      continue
    }
    const offered = row.properties[field]
    const parsed = offered == null ? null : schema.safeParse(offered)
    if (parsed?.error) {
      merged.valid = false
      merged.notes.push(...errorNotes(parsed.error, field))
      continue
    }
    const value = parsed ? parsed.data : null
    const owned = ownedBefore.has(field)
    if (isEmpty(value)) {
      if (owned) clear(merged, field, emptied(schema, field, target, row.externalId))
    } else if (sameValue(current[field], value)) {
      // Nothing to do; a value that a person happened to enter alike stays that person's.
    } else if (owned) {
      change(merged, field, value)
    } else if (isEmpty(current[field]) || isPlaceholder(field, current[field], target, row.externalId)) {
      change(merged, field, value)
      if (owns(head, field)) merged.owned = new Set([...merged.owned, field])
    } else {
      merged.differences.push({ field, kept: current[field], offered: value })
    }
  }
  return merged
}

/** Whether attributes of this name (or `geometry`) belong to the source that the file comes from. */
export function owns(head: ImportHead, field: string): boolean {
  return head.ownedFields === 'all' || head.ownedFields.includes(field)
}

/** Unknown: nobody, neither a person nor a source, has said anything. False and 0 are answers. */
function isEmpty(value: unknown): boolean {
  return value == null || value === '' || (Array.isArray(value) && value.length === 0)
}

function isPlaceholder(
  field: string,
  value: unknown,
  target: RegisterCollection,
  externalId: string,
): boolean {
  return field === 'name' && value === placeholderName(target, externalId)
}

/** What an attribute is when nothing is known of it; undefined when it must have a value, and so keeps the one it has. */
function emptied(schema: z.ZodType, field: string, target: RegisterCollection, externalId: string): unknown {
  const parsed = schema.safeParse(undefined)
  if (parsed.success) return parsed.data
  return field === 'name' ? placeholderName(target, externalId) : undefined
}

function change(merged: MergedFields, field: string, value: unknown): void {
  merged.changes ??= {}
  merged.changes[field] = value
}

function clear(merged: MergedFields, field: string, empty: unknown): void {
  if (empty === undefined) return
  change(merged, field, empty)
  merged.owned = new Set([...merged.owned].filter((name) => name !== field))
}

/** A schema's objections as notes that reject the row. */
export function errorNotes(error: z.ZodError, field = ''): ImportNote[] {
  return fieldErrors(error, field).map((problem) => ({ severity: 'error', ...problem }))
}

/** A name the target's model lacks: nothing is stored, and the row says so. */
export function unknownAttribute(field: string): ImportNote {
  return note(
    'warning',
    'unknown-attribute',
    field,
    `Registeret har ikke noe felt som heter «${field}». Verdien er ikke tatt med.`,
    `The register has no attribute called “${field}”. The value was left out.`,
  )
}
