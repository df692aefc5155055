import { Button, Fieldset, Textfield } from '@digdir/designsystemet-react'
import { PlusIcon, XMarkIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import { announce } from '../components/announcements.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { checklistWords } from './checklistWords.ts'
import styles from './Draft.module.css'
import { controlId, focusControl, useDraftFields } from './draftContext.ts'
import { pointControl } from './placeErrors.ts'
import { pointWords } from './pointWords.ts'
import { sourceName, sourceNames, sourceTyped } from './sourceNames.ts'

/** What a point leans on: sources of Rekkverk by search, or the municipality's own in words. */
export function SourcesEditor({
  code,
  list,
  onChange,
}: {
  code: string
  list: readonly string[]
  onChange: (list: readonly string[]) => void
}) {
  const words = useWords(pointWords)
  const { parts } = useWords(checklistWords)
  const language = useLanguage()
  const { errorAt } = useDraftFields()
  const [typed, setTyped] = useState('')
  const listId = useId()
  const control = pointControl(code, 'sources')
  const add = () => {
    const added = sourceTyped(typed)
    if (added === '') return
    if (!list.includes(added)) onChange([...list, added])
    announce(sourceName(added, language))
    setTyped('')
    focusControl(control)
  }
  return (
    <Fieldset>
      <Fieldset.Legend>{parts.sources}</Fieldset.Legend>
      <Fieldset.Description>{words.sourcesHelp}</Fieldset.Description>
      {list.length > 0 && (
        <ul className={styles.chosen}>
          {list.map((source) => (
            <li key={source}>
              {sourceName(source, language)}
              <Button
                variant="tertiary"
                data-size="sm"
                icon
                aria-label={words.removeSource(sourceName(source, language))}
                onClick={() => {
                  onChange(list.filter((one) => one !== source))
                  focusControl(control)
                }}
              >
                <XMarkIcon aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.adding}>
        <Textfield
          id={controlId(control)}
          className={styles.grow}
          label={words.sourceField}
          list={listId}
          autoComplete="off"
          value={typed}
          error={errorAt(control)}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            add()
          }}
        />
        <datalist id={listId}>
          {sourceNames(language).map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Button variant="secondary" onClick={add}>
          <PlusIcon aria-hidden /> {words.sourceAdd}
        </Button>
      </div>
    </Fieldset>
  )
}
