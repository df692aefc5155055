import { Field, Label, Search } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { useWords } from '../words/words.ts'
import styles from './Accounts.module.css'
import { administrationWords } from './administrationWords.ts'

const typingPauseMilliseconds = 250

/** Searches when the typing pauses, so that the list does not flicker at every letter. */
export function AccountSearch({
  value,
  onChange,
}: {
  value: string
  onChange: (words: string | undefined) => void
}) {
  const words = useWords(administrationWords)
  const [typed, setTyped] = useState(value)
  useEffect(() => {
    if (typed.trim() === value) return
    const timer = setTimeout(() => onChange(typed.trim() || undefined), typingPauseMilliseconds)
    return () => clearTimeout(timer)
  }, [typed, value, onChange])
  return (
    <search>
      <Field className={styles.search}>
        <Label>{words.search}</Label>
        <Search>
          <Search.Input value={typed} onChange={(event) => setTyped(event.target.value)} />
          <Search.Clear onClick={() => setTyped('')} />
        </Search>
      </Field>
    </search>
  )
}
