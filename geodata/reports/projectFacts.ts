import { areaText } from '../checks/differencesValue.ts'
import { metresText, numberText } from '../checks/quantity.ts'
import { areaM2 } from '../geometry/measure.ts'
import { describeField, type FieldMeta } from '../model/field.ts'
import type { Language } from '../model/language.ts'
import { type ProjectProperties, projectProperties } from '../model/project.ts'
import type { InnerBlock } from './report.ts'
import type { ReportBasis } from './reportBasis.ts'
import { reportWords } from './reportWords.ts'
import { dayText } from './when.ts'

type Attribute = keyof ProjectProperties & string

/** What the report says elsewhere, or that is about the work and not the project. */
const saidElsewhere: readonly string[] = [
  'name',
  'kind',
  'status',
  'caseNumber',
  'planId',
  'phase',
  'responsible',
]

/** What was known of the project when it was checked, and by name what was not: a gap is part of the answer. */
export function projectFacts(
  { properties, geometry }: ReportBasis['project'],
  language: Language,
): InnerBlock[] {
  const words = reportWords[language]
  const attributes = (Object.keys(projectProperties.shape) as Attribute[]).filter(
    (name) => !saidElsewhere.includes(name),
  )
  const said = attributes.map((name) => ({ name, text: attributeValue(properties, name, language) }))
  const squareMetres = areaM2(geometry)
  const size: [string, string][] = squareMetres > 0 ? [[words.size, areaText(squareMetres, language)]] : []
  const missing = said.filter(({ text }) => text === null).map(({ name }) => labelOf(name, language))
  return [
    {
      kind: 'facts',
      rows: [
        ...size,
        ...said.flatMap(({ name, text }): [string, string][] =>
          text === null ? [] : [[labelOf(name, language), text]],
        ),
      ],
    },
    ...(missing.length > 0
      ? [
          {
            kind: 'paragraph' as const,
            lead: words.notStated,
            text: `${missing.join(', ')}.`,
            tone: 'quiet' as const,
          },
        ]
      : []),
  ]
}

/** An attribute of the project in words, as its form shows it; null where it is not known. */
export function attributeValue(
  properties: ProjectProperties,
  name: Attribute,
  language: Language,
): string | null {
  const value: unknown = properties[name]
  const { yes, no } = reportWords[language]
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return value ? yes : no
  const meta = metaOf(name)
  if (typeof value === 'number')
    return meta?.unit === 'm' ? metresText(value, language) : numberText(value, 2, language)
  if (!Array.isArray(value)) return codeOrText(String(value), meta, language)
  return value.length > 0 ? value.map((one) => codeOrText(String(one), meta, language)).join(', ') : null
}

function codeOrText(value: string, meta: FieldMeta | undefined, language: Language): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayText(value, language)
  return meta?.codes?.[value]?.[language] ?? value
}

const metaOf = (name: Attribute) => describeField(projectProperties.shape[name])

function labelOf(name: Attribute, language: Language): string {
  const meta = metaOf(name)
  if (!meta) return name
  return meta.label[language]
}
