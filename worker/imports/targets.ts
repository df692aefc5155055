import {
  type Collection,
  type RegisterCollection,
  registerCollectionCodes,
} from '../../geodata/model/collections.ts'
import { type ContextLayerCode, contextLayerCodes } from '../../geodata/model/contextLayer.ts'
import type { ImportTarget } from '../../geodata/model/imports.ts'
import type { Tally } from './store.ts'

export function isRegister(target: Collection | ImportTarget): target is RegisterCollection {
  return (registerCollectionCodes as readonly string[]).includes(target)
}

/** Key of a row's thing within one import. */
export function thingKey({ target, externalId }: { target: ImportTarget; externalId: string }): string {
  return `${target} ${externalId}`
}

/** The collections and layers that the import writes to. */
export function writtenTargets({ counts }: Tally): {
  collections: RegisterCollection[]
  layers: ContextLayerCode[]
} {
  const written = new Set(
    counts.filter(({ action }) => action === 'create' || action === 'update').map(({ target }) => target),
  )
  return {
    collections: registerCollectionCodes.filter((collection) => written.has(collection)),
    layers: contextLayerCodes.filter((layer) => written.has(layer)),
  }
}
