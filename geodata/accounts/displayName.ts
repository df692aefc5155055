import { type Claims, valuesAt } from './claims.ts'

const longestName = 100

/**
 * What to call the person in the history: the claim chosen in the settings, or what OpenID Connect has for it. Null when
 * the provider tells none; a national identity number is no name.
 */
export function displayName(claims: Claims, chosen?: string): string | null {
  const first = (path: string) => valuesAt(claims, path)[0]
  const whole = [first('given_name'), first('family_name')].filter(Boolean).join(' ')
  const candidates = [
    chosen && first(chosen),
    first('name'),
    whole,
    first('preferred_username'),
    first('email'),
  ]
  for (const candidate of candidates) {
    const name = candidate?.replace(/\s+/g, ' ').trim().slice(0, longestName)
    if (name && !/\d{11}/.test(name.replace(/ /g, ''))) return name
  }
  return null
}
