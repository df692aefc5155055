/*
 * Takes the place of the old collection helpers inside osmtogeojson (see vite.config.ts): those build functions from
 * text when they load, which our content security policy refuses. Only what that package calls.
 */

type Bag = Record<string, unknown>

export const isArray = Array.isArray

/** A shallow copy; what is no object comes back as it is. */
export function clone<T>(value: T): T {
  if (Array.isArray(value)) return [...value] as T
  return isObject(value) ? ({ ...value } as T) : value
}

export function compact<T>(list: readonly T[]): T[] {
  return list.filter(Boolean)
}

/** Calls back for each of a list, an array-like list of nodes too, or each own member of an object. */
export function each<T>(list: ArrayLike<T> | Bag, visit: (value: T, key: never) => unknown): void {
  const entries = 'length' in list ? Array.from(list as ArrayLike<T>).entries() : Object.entries(list)
  for (const [key, value] of entries) if (visit(value as T, key as never) === false) return
}

export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string' || Array.isArray(value)) return value.length === 0
  return !isObject(value) || Object.keys(value).length === 0
}

/** Puts the members of the sources into the target, object into object; what is undefined changes nothing. */
export function merge(target: Bag, ...sources: (Bag | undefined)[]): Bag {
  for (const source of sources) {
    for (const [name, value] of Object.entries(source ?? {})) {
      const before = target[name]
      if (isObject(value)) target[name] = merge(isObject(before) ? before : {}, value)
      else if (value !== undefined) target[name] = value
    }
  }
  return target
}

function isObject(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
