import { targetNoun } from '../../geodata/checks/targetNoun.ts'
import { type Nearest, type ProximityTarget, proximityTargets } from '../../geodata/model/check.ts'
import { type Collection, collections } from '../../geodata/model/collections.ts'
import { type ContextLayerCode, contextLayers } from '../../geodata/model/contextLayer.ts'
import type { Language } from '../../geodata/model/language.ts'

export function isProximityTarget(name: string): name is ProximityTarget {
  return (proximityTargets as readonly string[]).includes(name)
}

export function isContextTarget(target: string): target is ContextLayerCode {
  return target in contextLayers
}

/** The layer or collection as a whole: `Bane`, `Bruer`. */
export function targetName(target: ProximityTarget | ContextLayerCode, language: Language): string {
  if (isContextTarget(target)) return contextLayers[target].name[language]
  const many = collections[target as Collection].many[language]
  return many.charAt(0).toUpperCase() + many.slice(1)
}

/** A thing found, for a list: its name where it has one, otherwise what it is. */
export function nearestTitle({ target, name }: Nearest, language: Language): string {
  const noun = targetNoun(target, language)
  return name ?? noun.charAt(0).toUpperCase() + noun.slice(1)
}
