import type { SurveyContent } from '../../../geodata/model/survey.ts'
import { useLanguage } from '../../words/language.ts'
import { BothVersions } from '../editor/BothVersions.tsx'
import { saySurvey } from './saySurvey.ts'
import type { SurveyEditing } from './useSurveyEditor.ts'

/** The survey as somebody else has stored it, beside what was about to be stored here. */
export function SurveyConflictView({ editing }: { editing: SurveyEditing }) {
  const language = useLanguage()
  const { current, mine } = editing.conflict!
  const lines = (content: SurveyContent) => new Map(saySurvey(content, language))
  const [stored, own] = [lines(current), lines(mine)]
  const rows = [...new Set([...stored.keys(), ...own.keys()])].map((what) => ({
    what,
    stored: stored.get(what) ?? '–',
    mine: own.get(what) ?? '–',
  }))
  return (
    <BothVersions
      by={current.by}
      at={current.at}
      rows={rows}
      failure={editing.failure}
      busy={editing.isBusy}
      onKeepMine={() => void editing.keepMine()}
      onTakeStored={editing.takeStored}
    />
  )
}
