import type { SecuringAnswer } from '../../../geodata/model/securingAnswer.ts'
import type { Drafting } from '../editor/useDraft.ts'
import type { SurveyForm } from './surveyForm.ts'

/** What each part of the survey's editor is given. */
export interface SurveyPart {
  drafting: Drafting<SurveyForm>
  /** By path, as the API names fields. */
  errors: Readonly<Record<string, string>>
  controlId: (path: string) => string
  /** What the draft comes to, as far as it can be read. */
  shown: SecuringAnswer
}
