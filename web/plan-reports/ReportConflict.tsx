import { type PlanReport, planReportTexts } from '../../geodata/model/planReport.ts'
import { BothVersions } from '../securing/editor/BothVersions.tsx'
import { useText, useWords } from '../words/words.ts'
import { planReportPageWords } from './planReportPageWords.ts'
import type { ReportDraft } from './useReportDraft.ts'

/** The words as somebody else has saved them, beside what was about to be saved here. */
export function ReportConflict({ conflict, writing }: { conflict: PlanReport; writing: ReportDraft }) {
  const words = useWords(planReportPageWords)
  const text = useText()
  const { draft } = writing
  return (
    <BothVersions
      by={conflict.by}
      at={conflict.at}
      rows={[
        { what: words.reportTitle, stored: conflict.title, mine: draft.title },
        ...planReportTexts.codes.map((code) => ({
          what: text(planReportTexts.labels[code]),
          stored: conflict.texts[code] ?? '',
          mine: draft.texts[code] ?? '',
        })),
      ]}
      failure={writing.failure}
      busy={writing.isBusy}
      onKeepMine={() => void writing.keepMine()}
      onTakeStored={writing.takeStored}
    />
  )
}
