import type { ProximityTarget, Threshold } from '../model/check.ts'
import { collections } from '../model/collections.ts'
import { type ContextLayerCode, contextLayers } from '../model/contextLayer.ts'
import { describeField, type FieldMeta } from '../model/field.ts'
import type { Language } from '../model/language.ts'
import { projectProperties } from '../model/project.ts'
import type {
  AtLeastCondition,
  AttributeCondition,
  Condition,
  NearCondition,
  ThresholdReference,
} from './condition.ts'
import { labelOf as labelInForm } from './explainStep.ts'
import { metresText, numberText } from './quantity.ts'
import { listText, quoted } from './words.ts'

/*
 * A condition as a person would read it aloud. Where "and" and "or" meet, brackets say what belongs together, so that
 * no two conditions that differ can be read the same way. What is not chosen yet stands as `…`.
 */

const notChosen = '…'

/** When a point applies, in one sentence; limits with the value they have in `thresholds`. */
export function sayCondition(
  condition: Condition,
  thresholds: readonly Threshold[],
  language: Language,
): string {
  const nb = language === 'nb'
  if (condition.test === 'always') return nb ? 'Gjelder alltid.' : 'Always applies.'
  return `${nb ? 'Gjelder når' : 'Applies when'} ${clauseOf(condition, thresholds, language)}.`
}

function clauseOf(condition: Condition, thresholds: readonly Threshold[], language: Language): string {
  const nb = language === 'nb'
  switch (condition.test) {
    case 'always':
      return nb ? 'prosjektet er hvilket som helst' : 'the project is any at all'
    case 'all':
    case 'any': {
      if (condition.of.length === 0) return notChosen
      const parts = condition.of.map((part) => enclosed(part, thresholds, language))
      return listText(parts, joint[condition.test][language])
    }
    case 'not':
      return negated(condition.of, thresholds, language)
    case 'attribute':
      return attributeClause(condition, language, true)
    case 'atLeast':
      return atLeastClause(condition, thresholds, language, true)
    case 'near':
      return nearClause(condition, thresholds, language, true)
  }
}

const joint = { all: { nb: 'og', en: 'and' }, any: { nb: 'eller', en: 'or' } } as const

/** A part that is itself a list stands in brackets. */
function enclosed(condition: Condition, thresholds: readonly Threshold[], language: Language): string {
  const clause = clauseOf(condition, thresholds, language)
  const isList = (condition.test === 'all' || condition.test === 'any') && condition.of.length > 1
  return isList ? `(${clause})` : clause
}

function negated(condition: Condition, thresholds: readonly Threshold[], language: Language): string {
  switch (condition.test) {
    case 'attribute':
      return attributeClause(condition, language, false)
    case 'atLeast':
      return atLeastClause(condition, thresholds, language, false)
    case 'near':
      return nearClause(condition, thresholds, language, false)
    default: {
      const clause = clauseOf(condition, thresholds, language)
      return language === 'nb' ? `det ikke stemmer at (${clause})` : `it is not so that (${clause})`
    }
  }
}

function attributeClause(
  { attribute, in: wanted }: AttributeCondition,
  language: Language,
  isSo: boolean,
): string {
  const nb = language === 'nb'
  const field = fieldOf(attribute)
  const label = labelOf(attribute, language)
  if (wanted.length > 0 && wanted.every((value) => typeof value === 'boolean')) {
    const words = wanted.map((value) => (nb ? (value ? 'ja' : 'nei') : value ? 'yes' : 'no'))
    const answer = listText(words, joint.any[language])
    if (nb) return `svaret på ${label} ${isSo ? 'er' : 'ikke er'} ${answer}`
    return `the answer to ${label} is ${isSo ? '' : 'not '}${answer}`
  }
  const names = wanted.map((code) =>
    quoted(field?.codes?.[String(code)]?.[language] ?? String(code), language),
  )
  const values = listText(names, joint.any[language]) || notChosen
  if (!isListField(attribute)) {
    if (nb) return `${label} ${isSo ? 'er' : 'ikke er'} ${values}`
    return `${label} is ${isSo ? '' : 'not '}${values}`
  }
  if (nb) return `det under ${label} ${isSo ? 'er' : 'ikke er'} valgt ${values}`
  return `under ${label}, ${values} is ${isSo ? '' : 'not '}chosen`
}

function atLeastClause(
  { attribute, limit }: AtLeastCondition,
  thresholds: readonly Threshold[],
  language: Language,
  isSo: boolean,
): string {
  const nb = language === 'nb'
  const label = labelOf(attribute, language)
  const reached = limitText(limit, fieldOf(attribute)?.unit, thresholds, language).join('')
  if (nb) return `${label} er ${isSo ? 'minst' : 'mindre enn'} ${reached}`
  return `${label} is ${isSo ? 'at least' : 'less than'} ${reached}`
}

function nearClause(
  { target, within }: NearCondition,
  thresholds: readonly Threshold[],
  language: Language,
  isSo: boolean,
): string {
  const noun = nounOf(target, language)
  const [amount, name] = limitText(within, 'm', thresholds, language)
  if (language === 'nb') return `nærmeste ${noun} er ${isSo ? 'høyst' : 'mer enn'} ${amount} unna${name}`
  return `the nearest ${noun} is ${isSo ? 'at most' : 'more than'} ${amount} away${name}`
}

/** `10 m` and ` (grensen «Høyt bygg, målt i meter»)`: the value as it is now, and where it is set; or the point's own number. */
function limitText(
  limit: number | ThresholdReference,
  unit: string | undefined,
  thresholds: readonly Threshold[],
  language: Language,
): readonly [amount: string, name: string] {
  if (typeof limit !== 'object') return [amountText(limit, unit, language), '']
  const threshold = thresholds.find(({ code }) => code === limit.threshold)
  if (!threshold) return [limit.threshold || notChosen, '']
  const amount = amountText(threshold.value, threshold.unit, language)
  const name = quoted(threshold.label[language], language)
  return [amount, ` (${language === 'nb' ? 'grensen' : 'the limit'} ${name})`]
}

function amountText(value: unknown, unit: string | undefined, language: Language): string {
  if (typeof value !== 'number' || !Number.isFinite(value)) return notChosen
  return unit === 'm' ? metresText(value, language) : numberText(value, 2, language)
}

function nounOf(target: ProximityTarget, language: Language): string {
  if (target in contextLayers) return contextLayers[target as ContextLayerCode].noun[language]
  return collections[target as keyof typeof collections]?.one[language] ?? (target || notChosen)
}

function schemaOf(attribute: string) {
  return projectProperties.shape[attribute as keyof typeof projectProperties.shape]
}

function fieldOf(attribute: string): FieldMeta | undefined {
  const schema = schemaOf(attribute)
  return schema && describeField(schema)
}

function labelOf(attribute: string, language: Language): string {
  return attribute === '' ? notChosen : labelInForm(attribute, language)
}

/** Whether several values may hold at once; only a list accepts an empty one. */
function isListField(attribute: string): boolean {
  return schemaOf(attribute)?.safeParse([]).success ?? false
}
