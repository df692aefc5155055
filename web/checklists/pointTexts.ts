import type { Point } from '../../geodata/checklists/checklist.ts'
import { findSource } from '../../geodata/checklists/sources.ts'
import { sayCondition } from '../../geodata/checks/sayCondition.ts'
import { groundings, type Threshold } from '../../geodata/model/check.ts'
import type { Language, Text } from '../../geodata/model/language.ts'
import { measureKinds } from '../../geodata/model/measurement.ts'
import { safeguardTypes } from '../../geodata/model/safeguard.ts'

/** The parts of a point that people read, in the order they are shown and edited. */
export const pointParts = [
  'group',
  'question',
  'why',
  'appliesWhen',
  'appliesText',
  'groundings',
  'groundingText',
  'legalReferences',
  'phase',
  'sources',
  'suggestedSafeguards',
  'help',
  'measures',
  'provisions',
] as const satisfies readonly (keyof Point)[]
export type PointPart = (typeof pointParts)[number]

export interface PointText {
  part: PointPart
  /** Which language of the text it is; null where it has none of its own. */
  of: Language | null
  text: string
}

/** Each part of a point as words, so that two versions of it can be read beside each other. */
export function pointTexts(
  point: Point,
  thresholds: readonly Threshold[],
  language: Language,
): readonly PointText[] {
  return pointParts.flatMap((part): PointText[] => {
    switch (part) {
      case 'question':
      case 'why':
      case 'appliesText':
      case 'groundingText':
      case 'phase':
      case 'help':
        return bothLanguages(part, point[part])
      case 'group':
        return [{ part, of: null, text: point.group }]
      case 'appliesWhen':
        return [{ part, of: null, text: sayCondition(point.appliesWhen, thresholds, language) }]
      default:
        return [{ part, of: null, text: listOf(point, part, language).join('; ') }]
    }
  })
}

function bothLanguages(part: PointPart, text: Text | undefined): PointText[] {
  // Where there is no English, the bokmål stands in for it (checklists/effective.ts) and is not a text of its own.
  const { nb = '', en = '' } = text ?? {}
  return [
    { part, of: 'nb', text: nb },
    { part, of: 'en', text: en === nb ? '' : en },
  ]
}

type ListPart =
  | 'groundings'
  | 'legalReferences'
  | 'sources'
  | 'suggestedSafeguards'
  | 'measures'
  | 'provisions'

function listOf(point: Point, part: ListPart, language: Language): string[] {
  switch (part) {
    case 'groundings':
      return point.groundings.map((code) => groundings.labels[code][language])
    case 'legalReferences':
      return point.legalReferences.map(({ title, url, verifiedOn }) =>
        [title[language], url, verifiedOn].filter(Boolean).join(', '),
      )
    case 'sources':
      return point.sources.map((code) => {
        const source = findSource(code)
        return source ? `${code} ${source.title[language]}` : code
      })
    case 'suggestedSafeguards':
      return point.suggestedSafeguards.map((code) => `${code} ${safeguardTypes.labels[code][language]}`)
    case 'measures':
      return (point.measures ?? []).map((code) => measureKinds.labels[code][language])
    case 'provisions':
      return (point.provisions ?? []).map(({ number, wording }) => `§ 12-7 nr. ${number}: ${wording}`)
  }
}
