import type { Language } from '../../../geodata/model/language.ts'
import { edgeName } from '../edgeName.ts'
import type { SurveyForm } from './surveyForm.ts'
import { surveyWords } from './surveyWords.ts'

/** What a field of the survey is called where it stands alone, such as among the errors: `edges.0.reachable.1.to`. */
export function nameOfPath(form: SurveyForm, path: string, language: Language): string {
  const words = surveyWords[language]
  const [list, at, member, row] = path.split('.')
  const number = Number(at) + 1
  const edge = list === 'edges' ? form.edges[Number(at)] : undefined
  if (edge) {
    const name = edgeName(edge, language)
    return member === 'reachable' && row !== undefined ? words.stretchOf(name, Number(row) + 1) : name
  }
  if (list === 'parapets' && at !== undefined) return words.parapet(number)
  if (list === 'supports' && at !== undefined) return words.support(number)
  if (list === 'seenOn') return words.seenOn
  if (list === 'axis') return words.axis
  return list === 'note' ? words.surveyNote : ''
}
