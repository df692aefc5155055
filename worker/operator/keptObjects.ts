import type { Environment } from '../environment.ts'
import { attachmentsOf, municipalityOf, vaultOf } from '../platform/objects.ts'
import type { Kept } from './keeper.ts'

/**
 * Every object with data of its own; a backup has them all. The municipality's comes last: everyone passes through it,
 * so it is held last and opened last.
 */
export const keptObjects = {
  sites: vaultOf,
  attachments: attachmentsOf,
  municipality: municipalityOf,
} satisfies Record<string, (environment: Environment) => unknown>

export type KeptObjectName = keyof typeof keptObjects
export const keptObjectNames = Object.keys(keptObjects) as KeptObjectName[]
export const gateObject: KeptObjectName = 'municipality'

export function keptObject(environment: Environment, name: KeptObjectName): Kept {
  // The stub's generated types know the object's methods, but not that they share an interface.
  return keptObjects[name](environment) as unknown as Kept
}
