import type { TraceStep } from '../model/check.ts'
import { describeField, type FieldMeta } from '../model/field.ts'
import type { Language } from '../model/language.ts'
import { projectProperties } from '../model/project.ts'
import { nearClause } from './explainNear.ts'
import { metresText, numberText } from './quantity.ts'
import { listText, quoted } from './words.ts'

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
  const field = fieldOf(step.attribute)
  const label = labelOf(step.attribute, language)
  if (step.truth === 'unknown') return notStated([label], language)
  const nb = language === 'nb'
  if (typeof step.value === 'boolean') {
    const answer = nb ? (step.value ? 'ja' : 'nei') : step.value ? 'yes' : 'no'
    return nb ? `svaret på ${label} er ${answer}` : `the answer to ${label} is ${answer}`
  }
  const name = (code: unknown) => quoted(field?.codes?.[String(code)]?.[language] ?? String(code), language)
  if (!Array.isArray(step.value)) return `${label} ${nb ? 'er' : 'is'} ${name(step.value)}`
  const wanted = Array.isArray(step.wanted) ? step.wanted : []
  const chosen = step.value.filter((code) => wanted.includes(code)).map(name)
  return chosen.length > 0
    ? chosenClause(chosen, label, language)
    : notChosenClause(wanted.map(name), label, language)
}

function chosenClause(chosen: readonly string[], label: string, language: Language): string {
  if (language === 'nb') return `${listText(chosen, 'og')} er valgt under ${label}`
  return `${listText(chosen, 'and')} ${chosen.length > 1 ? 'are' : 'is'} chosen under ${label}`
}

function notChosenClause(wanted: readonly string[], label: string, language: Language): string {
  const nb = language === 'nb'
  // A long list of choices not made would bury the reason.
  if (wanted.length > 3)
    return nb ? `ingen relevante valg er gjort under ${label}` : `no relevant choice is made under ${label}`
  if (wanted.length === 1)
    return nb ? `${wanted[0]} er ikke valgt under ${label}` : `${wanted[0]} is not chosen under ${label}`
  return nb
    ? `verken ${listText(wanted, 'eller')} er valgt under ${label}`
    : `neither ${listText(wanted, 'nor')} is chosen under ${label}`
}

function atLeastClause(step: Step<'atLeast'>, language: Language): string {
  const field = fieldOf(step.attribute)
  const label = labelOf(step.attribute, language)
  if (step.value === null) return notStated([label], language)
  const quantity = (value: number) =>
    field?.unit === 'm' ? metresText(value, language) : numberText(value, 1, language)
  const [is, limit] = language === 'nb' ? ['er', 'grense'] : ['is', 'limit']
  return `${label} ${is} ${quantity(step.value)} (${limit} ${quantity(step.limit)})`
}

function fieldOf(attribute: string): FieldMeta | undefined {
  const schema = projectProperties.shape[attribute as keyof typeof projectProperties.shape]
  return schema && describeField(schema)
}

/** An attribute that has since been taken out of the model keeps its name, so that old checks can still be read. */
export function labelOf(attribute: string, language: Language): string {
  return quoted(fieldOf(attribute)?.label[language] ?? attribute, language)
}

export function notStated(labels: readonly string[], language: Language): string {
  return language === 'nb'
    ? `${listText(labels, 'og')} er ikke oppgitt`
    : `${listText(labels, 'and')} ${labels.length > 1 ? 'are' : 'is'} not stated`
}
