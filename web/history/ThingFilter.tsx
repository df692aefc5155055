import { Button, Field, Input, Label } from '@digdir/designsystemet-react'
import { XMarkIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import { collections } from '../../geodata/model/collections.ts'
import { useDelayed } from '../components/useDelayed.ts'
import { useSearch } from '../search/useSearch.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './EventsPage.module.css'
import { eventWords } from './eventWords.ts'

const typingPauseMilliseconds = 200

/** One thing to tell of, found by its name; a chosen one stands in the field's place until it is let go. */
export function ThingFilter({
  chosen,
  name,
  onChoose,
}: {
  chosen: string | undefined
  name: string | null
  onChoose: (id: string | undefined) => void
}) {
  const words = useWords(eventWords)
  return chosen ? (
    <div className={styles.chosenThing}>
      <span className={styles.label}>{words.thing}</span>
      <div className={styles.chosen}>
        <span>{name ?? words.someThing}</span>
        <Button
          variant="tertiary"
          data-size="sm"
          icon
          aria-label={words.forgetThing}
          onClick={() => onChoose(undefined)}
        >
          <XMarkIcon aria-hidden />
        </Button>
      </div>
    </div>
  ) : (
    <FindThing onChoose={onChoose} />
  )
}

function FindThing({ onChoose }: { onChoose: (id: string) => void }) {
  const words = useWords(eventWords)
  const text = useText()
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const hitsId = useId()
  useDelayed(typed.trim(), typingPauseMilliseconds, setAsked)
  const found = useSearch(asked)
  const isAsking = typed.trim().length > 1
  const hits = (isAsking && found.data?.items) || []
  return (
    <Field className={styles.thing}>
      <Label>{words.thing}</Label>
      <Input
        type="search"
        autoComplete="off"
        placeholder={words.thingPlaceholder}
        aria-controls={hitsId}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <ul id={hitsId} className={styles.hits} aria-label={words.hits} hidden={!isAsking}>
        {hits.map(({ id, name, detail, collection }) => (
          <li key={id}>
            <Button variant="tertiary" data-size="sm" onClick={() => onChoose(id)}>
              {[name || detail, text(collections[collection].one)].join(', ')}
            </Button>
          </li>
        ))}
        {hits.length === 0 && found.isSuccess && !found.isFetching && asked === typed.trim() && (
          <li className={styles.quiet}>{words.noHits}</li>
        )}
      </ul>
    </Field>
  )
}
