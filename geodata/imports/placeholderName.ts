import { collections, type RegisterCollection } from '../model/collections.ts'

/**
 * The name a thing gets when its source gives none and the register needs one: "Bru 272298466". Made from the external
 * id alone, so that a later import knows it again and lets a real name take its place.
 */
export function placeholderName(target: RegisterCollection, externalId: string): string {
  const kind = collections[target].one.nb
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${externalId}`.slice(0, 200)
}
