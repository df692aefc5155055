import { Button, Chip } from '@digdir/designsystemet-react'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { sayWanted } from './sayFact.ts'
import styles from './Worklist.module.css'
import { type Choice, type WorklistSearch, withNarrowing } from './worklistSearch.ts'
import { worklistWords } from './worklistWords.ts'

/** What the list is narrowed to, each to be taken away with one press. */
export function FilterChips({
  choice,
  onChange,
}: {
  choice: Choice
  onChange: (changes: WorklistSearch) => void
}) {
  const words = useWords(worklistWords)
  const language = useLanguage()
  if (choice.narrowed.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={words.chosen}>
      {choice.narrowed.map(({ fact, values }) => {
        const said = sayWanted(fact, values, language)
        return (
          <li key={fact.code}>
            <Chip.Removable
              data-wrap="wrap"
              aria-label={words.removeFilter(said)}
              onClick={() => onChange({ filter: withNarrowing(choice, fact, null) })}
            >
              {said}
            </Chip.Removable>
          </li>
        )
      })}
      {choice.narrowed.length > 1 && (
        <li className={styles.clear}>
          <Button variant="tertiary" data-size="sm" onClick={() => onChange({ filter: undefined })}>
            {words.clear}
          </Button>
        </li>
      )}
    </ul>
  )
}
