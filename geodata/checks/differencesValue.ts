import { type ContextLayerCode, contextLayers } from '../model/contextLayer.ts'
import { describeField } from '../model/field.ts'
import type { Language } from '../model/language.ts'
import { projectProperties } from '../model/project.ts'
import { metresText, numberText } from './quantity.ts'
import { defaultThresholds } from './thresholds.ts'
import { listText, quoted } from './words.ts'

/** An attribute's value as the form shows it; unknown is said, never left empty. */
export function attributeText(attribute: string, value: unknown, language: Language): string {
  const schema = projectProperties.shape[attribute as keyof typeof projectProperties.shape]
  const meta = schema && describeField(schema)
  const nb = language === 'nb'
  if (value === null) return nb ? 'ikke oppgitt' : 'not stated'
  if (typeof value === 'boolean') return nb ? (value ? 'ja' : 'nei') : value ? 'yes' : 'no'
  if (typeof value === 'number')
    return meta?.unit === 'm' ? metresText(value, language) : numberText(value, 2, language)
  const named = [value].flat().map((one) => meta?.codes?.[String(one)]?.[language] ?? String(one))
  return listText(
    named.map((name) => quoted(name, language)),
    nb ? 'og' : 'and',
  )
}

/** A limit's value, with its unit where it has one. */
export function thresholdText(code: string, value: number, language: Language): string {
  const unit = defaultThresholds.find((threshold) => threshold.code === code)?.unit
  return unit === 'm' ? metresText(value, language) : numberText(value, 2, language)
}

export function thresholdLabel(code: string, language: Language): string {
  return defaultThresholds.find((threshold) => threshold.code === code)?.label[language] ?? code
}

export function layerName(layer: string, language: Language): string {
  return layer in contextLayers ? contextLayers[layer as ContextLayerCode].name[language] : layer
}

/** An area in square metres, whole. */
export function areaText(squareMetres: number, language: Language): string {
  return `${numberText(squareMetres, 0, language)}\u00a0m²`
}
