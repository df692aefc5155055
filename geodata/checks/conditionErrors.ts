import { type Text, text } from '../model/language.ts'
import type { Problem } from '../model/problem.ts'
import { attributeField, attributeKind } from './attributeKind.ts'
import type { AtLeastCondition, AttributeCondition, Condition, ThresholdReference } from './condition.ts'
import { defaultThresholds } from './thresholds.ts'

type Errors = NonNullable<Problem['errors']>

/** What a condition asks for that no project can have: values no attribute takes, limits in another unit. */
export function conditionErrors(condition: Condition, field: string): Errors {
  switch (condition.test) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part, index) => conditionErrors(part, `${field}.of.${index}`))
    case 'not':
      return conditionErrors(condition.of, `${field}.of`)
    case 'attribute':
      return attributeErrors(condition, field)
    case 'atLeast':
      return atLeastErrors(condition, field)
    case 'near':
      return unitErrors(condition.within, 'm', `${field}.within.threshold`)
    case 'always':
      return []
  }
}

function attributeErrors({ attribute, in: wanted }: AttributeCondition, field: string): Errors {
  const kind = attributeKind(attribute)
  const { codes, label } = attributeField(attribute)
  if (kind === 'number' || kind === 'text')
    return [{ field: `${field}.attribute`, code: 'not-a-choice', message: notAChoice(label) }]
  return wanted.flatMap((value, index) => {
    const fits = kind === 'yes-no' ? typeof value === 'boolean' : Object.hasOwn(codes!, String(value))
    const at = `${field}.in.${index}`
    return fits ? [] : [{ field: at, code: 'unknown-value', message: unknownValue(value, label) }]
  })
}

function atLeastErrors({ attribute, limit }: AtLeastCondition, field: string): Errors {
  const { unit, label } = attributeField(attribute)
  if (attributeKind(attribute) !== 'number')
    return [{ field: `${field}.attribute`, code: 'not-a-number', message: notANumber(label) }]
  return unitErrors(limit, unit === 'm' ? 'm' : 'count', `${field}.limit.threshold`)
}

function unitErrors(limit: number | ThresholdReference, unit: 'm' | 'count', field: string): Errors {
  if (typeof limit === 'number') return []
  const threshold = defaultThresholds.find(({ code }) => code === limit.threshold)!
  return threshold.unit === unit ? [] : [{ field, code: 'wrong-unit', message: wrongUnit(threshold.label) }]
}

function notAChoice(label: Text): Text {
  return text(
    `«${label.nb}» har ikke valg å velge mellom. Bruk «minst» for tall, eller en annen opplysning.`,
    `“${label.en}” has no choices. Use “at least” for numbers, or another attribute.`,
  )
}

function unknownValue(value: string | boolean, label: Text): Text {
  return text(
    `«${label.nb}» kan ikke være «${value}». Velg en av verdiene i skjemaet.`,
    `“${label.en}” cannot be “${value}”. Choose one of the values in the form.`,
  )
}

function notANumber(label: Text): Text {
  return text(
    `«${label.nb}» er ikke et tall. Velg en opplysning som måles eller telles.`,
    `“${label.en}” is not a number. Choose an attribute that is measured or counted.`,
  )
}

function wrongUnit(label: Text): Text {
  return text(
    `Grensen «${label.nb}» har en annen enhet enn det den skal sammenlignes med.`,
    `The limit “${label.en}” has another unit than what it is compared with.`,
  )
}
