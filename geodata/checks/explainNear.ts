import type { TraceStep } from '../model/check.ts'
import { collections } from '../model/collections.ts'
import { contextLayers } from '../model/contextLayer.ts'
import type { Language } from '../model/language.ts'
import { metresText } from './quantity.ts'
import { isLayerTarget, targetNoun } from './targetNoun.ts'
import { quoted } from './words.ts'

type NearStep = Extract<TraceStep, { step: 'near' }>

/** A measured distance, or why none could be measured, as a clause. */
export function nearClause(step: NearStep, language: Language): string {
  if (step.truth === 'unknown') return openClause(step, language)
  return language === 'nb' ? norwegian(step) : english(step)
}

function norwegian(step: NearStep): string {
  const limit = metresText(step.limitMetres, 'nb')
  const noun = targetNoun(step.target, 'nb')
  const { nearest, truth } = step
  if (!nearest) return `det er ingen ${noun} innen ${limit} (${basis(step, 'nb')})`
  const thing = nearest.name ? `${noun} ${quoted(nearest.name, 'nb')}` : noun
  const distance = metresText(nearest.distanceMetres, 'nb')
  if (truth === 'no') {
    const shown = distance === limit ? `litt over ${limit}` : distance
    return `nærmeste ${thing} er ${shown} unna (grense ${limit}; ${basis(step, 'nb')})`
  }
  const rests = `(grense ${limit}; ${basis(step, 'nb')})`
  return nearest.distanceMetres === 0
    ? `området berører ${thing} ${rests}`
    : `${distance} til ${thing} ${rests}`
}

function english(step: NearStep): string {
  const limit = metresText(step.limitMetres, 'en')
  const noun = targetNoun(step.target, 'en')
  const { nearest, truth } = step
  if (!nearest) return `there is no ${noun} within ${limit} (${basis(step, 'en')})`
  const thing = nearest.name ? `${noun}, ${quoted(nearest.name, 'en')},` : noun
  const distance = metresText(nearest.distanceMetres, 'en')
  if (truth === 'no') {
    const shown = distance === limit ? `just over ${limit}` : distance
    return `the nearest ${thing} is ${shown} away (limit ${limit}; ${basis(step, 'en')})`
  }
  const rests = `(limit ${limit}; ${basis(step, 'en')})`
  return nearest.distanceMetres === 0
    ? `the nearest ${thing} touches the area ${rests}`
    : `the nearest ${thing} is ${distance} away ${rests}`
}

/** An absence that proves nothing: no layer here, a layer that ends too soon, or a register not yet in use. */
function openClause({ target, coverage, limitMetres, layerDate }: NearStep, language: Language): string {
  const nb = language === 'nb'
  if (!isLayerTarget(target)) {
    const many = collections[target].many[language]
    return nb ? `ingen ${many} er registrert ennå` : `no ${many} are registered yet`
  }
  const name = contextLayers[target].name[language].toLowerCase()
  if (coverage === 'missing')
    return nb ? `området er ikke kartlagt for ${name}` : `the area is not mapped for ${name}`
  const limit = metresText(limitMetres, language)
  const from = dated(layerDate, language)
  return nb
    ? `kartlaget for ${name}${from} dekker ikke hele området rundt (ingen funnet innen ${limit})`
    : `the map layer for ${name}${from} does not cover everything around the area (none found within ${limit})`
}

/** What a distance, or an absence, rests on. What was found is found, also where the layer does not tell of everything. */
function basis({ target, layerDate, coverage }: NearStep, language: Language): string {
  const nb = language === 'nb'
  if (!isLayerTarget(target)) return nb ? 'etter registeret' : 'according to the register'
  const layer = `${nb ? 'laget' : 'the layer'}${dated(layerDate, language)}`
  if (coverage === 'covered') return nb ? `${layer} dekker området` : `${layer} covers the area`
  return nb ? `${layer} dekker ikke hele området rundt` : `${layer} does not cover everything around the area`
}

function dated(layerDate: string | null, language: Language): string {
  return layerDate ? ` ${language === 'nb' ? 'fra' : 'from'} ${layerDate.slice(0, 7)}` : ''
}
