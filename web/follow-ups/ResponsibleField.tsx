import { Textfield } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useWords } from '../words/words.ts'
import { followUpWords } from './followUpWords.ts'
import { useResponsible } from './useFollowUps.ts'

/** Who is to do something: free text, with those who have been responsible before to choose from. */
export function ResponsibleField({ value, onChange }: { value: string; onChange: (name: string) => void }) {
  const words = useWords(followUpWords)
  const listId = useId()
  const names = useResponsible().data?.items ?? []
  return (
    <>
      <Textfield
        label={`${words.responsible} (${words.responsibleHelp.toLowerCase()})`}
        maxLength={200}
        list={listId}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={listId}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
