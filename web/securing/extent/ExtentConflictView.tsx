import type { Stretch } from '../../../geodata/model/edge.ts'
import type { SecuringAnswer } from '../../../geodata/model/securingAnswer.ts'
import { sayValue } from '../../components/fields/sayValue.ts'
import { sayPlace } from '../../safeguards/sayPlace.ts'
import { useLanguage } from '../../words/language.ts'
import { useText, useWords } from '../../words/words.ts'
import { BothVersions } from '../editor/BothVersions.tsx'
import { editorWords } from '../editor/editorWords.ts'
import { extentFields } from './extentDraft.ts'
import { extentWords } from './extentWords.ts'
import type { ExtentEditing } from './useExtentEditor.ts'

/** The safeguard as somebody else has stored it, beside what was about to be stored here. */
export function ExtentConflictView({ editing, answer }: { editing: ExtentEditing; answer: SecuringAnswer }) {
  const words = useWords(extentWords)
  const shared = useWords(editorWords)
  const text = useText()
  const language = useLanguage()
  const { current, mine } = editing.conflict!
  const stored = current.properties as unknown as Readonly<Record<string, unknown>>
  const sayExtent = (extent: unknown) =>
    ((extent ?? []) as Stretch[]).map((stretch) => sayPlace(stretch, answer.edges, language)).join('; ') ||
    shared.none
  const rows = extentFields(false)
    .filter(({ name }) => name in mine)
    .map(({ name, meta }) => ({
      what: text(meta.label),
      stored: sayValue(stored[name], meta, language) ?? shared.none,
      mine: sayValue(mine[name], meta, language) ?? shared.none,
    }))
  const extent = { what: words.extent, stored: sayExtent(stored.extent), mine: sayExtent(mine.extent) }
  return (
    <BothVersions
      by={current.updatedBy}
      at={current.updatedAt}
      rows={'extent' in mine ? [extent, ...rows] : rows}
      failure={editing.failure}
      busy={editing.isBusy}
      onKeepMine={() => void editing.keepMine()}
      onTakeStored={editing.takeStored}
    />
  )
}
