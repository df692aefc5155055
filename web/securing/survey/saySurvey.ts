import { conditions } from '../../../geodata/model/bridge.ts'
import { edgeAccess } from '../../../geodata/model/edge.ts'
import type { Language } from '../../../geodata/model/language.ts'
import type { SurveyContent } from '../../../geodata/model/survey.ts'
import { lineMetres } from '../../../geodata/securing/axis.ts'
import { sayPlace } from '../../safeguards/sayPlace.ts'
import { formatDate, formatNumber } from '../../words/format.ts'
import { edgeName } from '../edgeName.ts'
import { formatMetres } from '../metres.ts'
import { surveyWords } from './surveyWords.ts'

/** A survey as pairs of what and how it is, so that two can be held against each other. */
export function saySurvey(survey: SurveyContent, language: Language): (readonly [string, string])[] {
  const words = surveyWords[language]
  const metres = (value: number) => formatMetres(value, language)
  const edges = survey.edges.map((edge): [string, string] => {
    const places = edge.reachable.map((stretch) => sayPlace({ ...stretch, edge: edge.code }, [], language))
    const length = edge.line ? lineMetres(edge.line) : edge.lengthMetres
    const access = edgeAccess.labels[edge.access][language].toLowerCase()
    return [
      edgeName({ code: edge.code }, language),
      [edge.name, access, length !== null && words.isLong(metres(length)), ...places]
        .filter(Boolean)
        .join(', '),
    ]
  })
  const parapets = survey.parapets.map((parapet) =>
    [
      sayPlace(parapet, [], language),
      `${formatNumber(parapet.heightMetres, language, 2)} m`,
      parapet.condition && conditions.labels[parapet.condition][language].toLowerCase(),
      formatDate(parapet.measuredOn, language),
      parapet.note,
    ]
      .filter(Boolean)
      .join(', '),
  )
  return [
    [words.seenOn, formatDate(survey.seenOn, language)],
    [words.axis, survey.axis ? words.axisDrawn(metres(lineMetres(survey.axis) ?? 0)) : words.axisOwn],
    ...edges,
    [words.parapets, parapets.join('; ') || '–'],
    [words.supports, survey.supports.map(metres).join(', ') || '–'],
    [words.surveyNote, survey.note || '–'],
  ]
}
