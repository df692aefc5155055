/**
 * The one way to write a JSON value, after RFC 8785: members sorted by name, no white space, numbers as ECMAScript
 * writes them. What is hashed is written so, and equal content has equal bytes whatever order it was put together in.
 * A member that is `undefined` is left out; a number that JSON cannot hold is a bug in the caller, so it throws.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new Error(`${value} cannot be written as JSON`)
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  // Sorted by UTF-16 code units, as the RFC asks: not by any language's alphabet.
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}
