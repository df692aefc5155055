/*
 * Search parameters are plain strings in the address bar (`?tab=bridges&z=14`), so that a link can be read and written by
 * hand. Each route turns them into its own types in `validateSearch`.
 */

export type RawSearch = Record<string, string>

export function parseSearch(search: string): RawSearch {
  return Object.fromEntries(new URLSearchParams(search))
}

/** Leaves out what is undefined, null or empty; commas and colons stay readable. */
export function stringifySearch(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    if (value !== undefined && value !== null && value !== '') parameters.set(name, String(value))
  }
  const readable = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/')
  return readable === '' ? '' : `?${readable}`
}

/** A finite number within limits, or undefined. */
export function numberParameter(value: unknown, minimum: number, maximum: number): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined
  return number >= minimum && number <= maximum ? number : undefined
}

/** One of the allowed words, or undefined. */
export function wordParameter<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((word) => word === value)
}

export function textParameter(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** An ISO day that exists, or undefined. */
export function dayParameter(value: unknown): string | undefined {
  const day = textParameter(value)
  if (!day || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined
  const at = new Date(`${day}T00:00:00Z`)
  return Number.isFinite(at.getTime()) && at.toISOString().startsWith(day) ? day : undefined
}
