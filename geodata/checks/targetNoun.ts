import type { ProximityTarget } from '../model/check.ts'
import { collections } from '../model/collections.ts'
import { contextLayers, type SurroundingCode } from '../model/contextLayer.ts'
import type { Language } from '../model/language.ts'

export function isLayerTarget(target: ProximityTarget): target is SurroundingCode {
  return target in contextLayers
}

/** What a distance is measured to, as one of its kind: `bane`, `bru`. */
export function targetNoun(target: ProximityTarget, language: Language): string {
  return isLayerTarget(target) ? contextLayers[target].noun[language] : collections[target].one[language]
}
