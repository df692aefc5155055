/*
 * Reading JSON that others wrote: what is not as expected is absent, never an exception.
 */

export type LooseRecord = Readonly<Record<string, unknown>>

export function recordOf(value: unknown): LooseRecord | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as LooseRecord) : null
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A text or number as text, trimmed; null for anything else and for what is empty. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
