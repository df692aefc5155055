/** What a provider says of a person, as it came: nothing in it may be trusted to have a shape. */
export type Claims = Readonly<Record<string, unknown>>

/**
 * Everything found at a dotted path, such as `authorization_details.reportees.ID`. Lists on the way and at the end are
 * opened, and a name may hold dots itself (`https://example.no/groups`).
 */
export function elementsAt(value: unknown, path: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((element) => elementsAt(element, path))
  if (path === '') return [value]
  if (typeof value !== 'object' || value === null) return []
  return divisionsOf(path).flatMap(([name, rest]) =>
    Object.hasOwn(value, name) ? elementsAt((value as Record<string, unknown>)[name], rest) : [],
  )
}

/** The texts, numbers and truth values at a path, as text. */
export function valuesAt(claims: unknown, path: string): string[] {
  return elementsAt(claims, path).flatMap((found) =>
    typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean' ? String(found) : [],
  )
}

/** `a.b.c` is `a` with `b.c` in it, or `a.b` with `c` in it, or something called `a.b.c`. */
function divisionsOf(path: string): [name: string, rest: string][] {
  const parts = path.split('.')
  return parts.map((_, index) => [parts.slice(0, index + 1).join('.'), parts.slice(index + 1).join('.')])
}
