import type { EffectiveCatalogue, EffectiveEntry } from '../../geodata/catalogue/effective.ts'
import type { OwnTypeContent } from '../../geodata/catalogue/ownType.ts'
import { request } from '../api/client.ts'

/** Every type of safeguard, the municipality's own among them. */
export function readCatalogue(signal?: AbortSignal): Promise<EffectiveCatalogue & { hash: string }> {
  return request('catalogue', { signal })
}

export function addOwnType(content: OwnTypeContent): Promise<EffectiveEntry> {
  return request('catalogue/types', { method: 'POST', body: content })
}

/** 412 carries what is stored when someone was first. */
export function changeOwnType(
  code: string,
  content: OwnTypeContent,
  revision: number,
): Promise<EffectiveEntry> {
  return request(`catalogue/types/${code}`, { method: 'PUT', body: content, ifMatch: revision })
}

/** Offers the type no more, or again. */
export function retireOwnType(code: string, isRetired: boolean, revision: number): Promise<EffectiveEntry> {
  const step = isRetired ? 'retire' : 'reinstate'
  return request(`catalogue/types/${code}/${step}`, { method: 'POST', body: {}, ifMatch: revision })
}
