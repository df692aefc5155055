import type { ProximityTarget, TraceStep } from '../model/check.ts'
import { collections } from '../model/collections.ts'
import { type ContextLayerInfo, contextLayers } from '../model/contextLayer.ts'
import { describeField, type FieldMeta } from '../model/field.ts'
import type { Language, Text } from '../model/language.ts'
import { projectProperties } from '../model/project.ts'
import { metresText, numberText } from './quantity.ts'

type Step<S extends TraceStep['step']> = Extract<TraceStep, { step: S }>

/** One step of the reasoning as a clause: no capital, no full stop. Fields and choices are named as in the form. */
export function stepClause(step: TraceStep, language: Language): string {
  switch (step.step) {
    case 'always':
      return language === 'nb' ? 'punktet gjelder alle prosjekter' : 'the point applies to every project'
    case 'attribute':
      return attributeClause(step, language)
    case 'atLeast':
      return atLeastClause(step, language)
    case 'near':
      return nearClause(step, language)
  }
}

function attributeClause(step: Step<'attribute'>, language: Language): string {
  const nb = language === 'nb'
  const field = fieldOf(step.attribute)
  const label = quoted(field?.label[language] ?? step.attribute, language)
  if (step.truth === 'unknown') return notStated(label, language)
  if (typeof step.value === 'boolean') {
    const answer = nb ? (step.value ? 'ja' : 'nei') : step.value ? 'yes' : 'no'
    return nb ? `svaret på ${label} er ${answer}` : `the answer to ${label} is ${answer}`
  }
  const name = (code: unknown) => quoted(field?.codes?.[String(code)]?.[language] ?? String(code), language)
  if (!Array.isArray(step.value))
    return nb ? `${label} er ${name(step.value)}` : `${label} is ${name(step.value)}`
  const wanted = Array.isArray(step.wanted) ? step.wanted : []
  const chosen = step.value.filter((code) => wanted.includes(code)).map(name)
  if (chosen.length > 0) {
    const list = listText(chosen, nb ? 'og' : 'and')
    return nb
      ? `${list} er valgt under ${label}`
      : `${list} ${chosen.length > 1 ? 'are' : 'is'} chosen under ${label}`
  }
  // A long list of choices not made would bury the reason.
  if (wanted.length > 3)
    return nb ? `ingen relevante valg er gjort under ${label}` : `no relevant choice is made under ${label}`
  const list = listText(wanted.map(name), nb ? 'eller' : 'or')
  return nb
    ? `${list} er ikke valgt under ${label}`
    : `${list} ${wanted.length > 1 ? 'are' : 'is'} not chosen under ${label}`
}

function atLeastClause(step: Step<'atLeast'>, language: Language): string {
  const field = fieldOf(step.attribute)
  const label = quoted(field?.label[language] ?? step.attribute, language)
  if (step.value === null) return notStated(label, language)
  const quantity = (value: number) =>
    field?.unit === 'm' ? metresText(value, language) : numberText(value, 1, language)
  const [is, limit] = language === 'nb' ? ['er', 'grense'] : ['is', 'limit']
  return `${label} ${is} ${quantity(step.value)} (${limit} ${quantity(step.limit)})`
}

function nearClause(step: Step<'near'>, language: Language): string {
  const nb = language === 'nb'
  const noun = nounOf(step.target)[language]
  const limit = metresText(step.limitMetres, language)
  if (step.truth === 'unknown') return notCovered(step, noun, limit, language)
  const nearest = step.nearest
  const basis = basisText(step, language)
  if (!nearest)
    return nb ? `ingen ${noun} innen ${limit} (${basis})` : `no ${noun} within ${limit} (${basis})`
  const thing = nearest.name ? `${noun} ${quoted(nearest.name, language)}` : noun
  if (step.truth === 'yes') {
    if (nearest.distanceMetres === 0)
      return nb ? `området berører ${thing} (grense ${limit})` : `the area touches ${thing} (limit ${limit})`
    const distance = metresText(nearest.distanceMetres, language)
    return nb ? `${distance} til ${thing} (grense ${limit})` : `${distance} to ${thing} (limit ${limit})`
  }
  const rounded = metresText(nearest.distanceMetres, language)
  const distance = rounded !== limit ? rounded : nb ? `litt over ${limit}` : `just over ${limit}`
  return nb
    ? `nærmeste ${thing} er ${distance} unna (grense ${limit}; ${basis})`
    : `the nearest ${thing} is ${distance} away (limit ${limit}; ${basis})`
}

function notCovered(step: Step<'near'>, noun: string, limit: string, language: Language): string {
  const nb = language === 'nb'
  if (!isLayer(step.target)) {
    const many = collections[step.target].many[language]
    return nb ? `ingen ${many} er registrert ennå` : `no ${many} are registered yet`
  }
  if (step.coverage === 'missing')
    return nb ? `området er ikke kartlagt for ${noun}` : `the area is not mapped for ${noun}`
  return nb
    ? `kartlaget for ${noun} dekker ikke hele området rundt (ingen funnet innen ${limit})`
    : `the map layer for ${noun} does not cover everything around the area (none found within ${limit})`
}

function basisText(step: Step<'near'>, language: Language): string {
  const nb = language === 'nb'
  if (!isLayer(step.target)) return nb ? 'etter registeret' : 'according to the register'
  const from = step.layerDate?.slice(0, 7)
  if (!from) return nb ? 'laget dekker området' : 'the layer covers the area'
  return nb ? `laget fra ${from} dekker området` : `the layer from ${from} covers the area`
}

function isLayer(target: ProximityTarget): target is keyof typeof contextLayers {
  return target in contextLayers
}

function nounOf(target: ProximityTarget): Text {
  if (!isLayer(target)) return collections[target].one
  const layer: ContextLayerInfo = contextLayers[target]
  return layer.noun
}

function fieldOf(attribute: string): FieldMeta | undefined {
  const schema = projectProperties.shape[attribute as keyof typeof projectProperties.shape]
  return schema && describeField(schema)
}

function notStated(label: string, language: Language): string {
  return language === 'nb' ? `${label} er ikke oppgitt` : `${label} is not stated`
}

function quoted(words: string, language: Language): string {
  return language === 'nb' ? `«${words}»` : `“${words}”`
}

/** `a`, `a og b`, `a, b og c`. */
export function listText(items: readonly string[], conjunction: string): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`
}
