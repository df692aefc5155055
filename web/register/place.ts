import { registerCollectionCodes } from '../../geodata/model/collections.ts'
import type { SafeguardPlace } from '../../geodata/model/safeguard.ts'

/** What a new safeguard or sign is at, as it stands in the address bar: `bridges:<id>`, or `projects:<id>:<point>`. */
export function placeText({ collection, id, point }: SafeguardPlace): string {
  return [collection, id, point].filter(Boolean).join(':')
}

/** The place the address names; null where it names none. */
export function readPlace(at: string | undefined): SafeguardPlace | null {
  const [name, id, point] = at?.split(':') ?? []
  if (!id) return null
  if (name === 'projects') return { collection: 'projects', id, ...(point && { point }) }
  const collection = registerCollectionCodes.find((code) => code === name)
  return collection ? { collection, id } : null
}
