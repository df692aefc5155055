import { Textfield } from '@digdir/designsystemet-react'
import { useWords } from '../words/words.ts'
import { checklistWords } from './checklistWords.ts'
import { controlId, useDraftFields } from './draftContext.ts'
import { EntryList } from './EntryList.tsx'
import type { ProvisionForm } from './editionForm.ts'
import { pointControl } from './placeErrors.ts'
import { pointWords } from './pointWords.ts'

/** Ready wording for plan provisions: measures only, never reasons. */
export function ProvisionsEditor({
  code,
  list,
  onChange,
}: {
  code: string
  list: readonly ProvisionForm[]
  onChange: (list: readonly ProvisionForm[]) => void
}) {
  const words = useWords(pointWords)
  const { parts } = useWords(checklistWords)
  const { errorAt } = useDraftFields()
  return (
    <EntryList
      control={pointControl(code, 'provisions')}
      legend={parts.provisions}
      help={words.provisionsHelp}
      list={list}
      added={{ number: '', wording: '' }}
      addLabel={words.provisionAdd}
      firstField="number"
      name={words.provisionNo}
      removeLabel={words.removeProvision}
      onChange={onChange}
    >
      {(entry, control, change) => (
        <>
          <Textfield
            id={controlId(`${control}.number`)}
            label={words.provisionNumber}
            inputMode="numeric"
            value={entry.number}
            error={errorAt(`${control}.number`)}
            onChange={({ target }) => change({ ...entry, number: target.value })}
          />
          <Textfield
            id={controlId(`${control}.wording`)}
            label={words.provisionWording}
            multiline
            rows={3}
            lang="nb"
            value={entry.wording}
            error={errorAt(`${control}.wording`)}
            onChange={({ target }) => change({ ...entry, wording: target.value })}
          />
        </>
      )}
    </EntryList>
  )
}
