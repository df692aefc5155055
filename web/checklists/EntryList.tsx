import { Button, Fieldset } from '@digdir/designsystemet-react'
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import { useWords } from '../words/words.ts'
import styles from './Draft.module.css'
import { controlId, focusControl, useDraftFields } from './draftContext.ts'
import { pointWords } from './pointWords.ts'

/** Several of the same fields, one entry under the other, added and taken away. The focus goes to the new one. */
export function EntryList<Entry>({
  control,
  legend,
  help,
  list,
  added,
  addLabel,
  firstField,
  name,
  removeLabel,
  children,
  onChange,
}: {
  control: string
  legend: string
  help?: string
  list: readonly Entry[]
  /** A new entry, empty. */
  added: Entry
  addLabel: string
  /** The field of an entry that is filled in first. */
  firstField: string
  name: (number: number) => string
  removeLabel: (number: number) => string
  children: (entry: Entry, control: string, change: (entry: Entry) => void) => ReactNode
  onChange: (list: readonly Entry[]) => void
}) {
  const words = useWords(pointWords)
  const { forget } = useDraftFields()
  const addControl = `${control}.add`
  return (
    <Fieldset>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {help && <Fieldset.Description>{help}</Fieldset.Description>}
      {list.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries are never moved
        <fieldset key={at} aria-label={name(at + 1)} className={styles.entry}>
          {children(entry, `${control}.${at}`, (changed) =>
            onChange(list.map((one, place) => (place === at ? changed : one))),
          )}
          <Button
            className={styles.entryRemove}
            variant="tertiary"
            data-size="sm"
            data-color="danger"
            aria-label={removeLabel(at + 1)}
            onClick={() => {
              forget(control)
              onChange(list.filter((_, place) => place !== at))
              focusControl(addControl)
            }}
          >
            <TrashIcon aria-hidden /> {words.removeThis}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button
          id={controlId(addControl)}
          variant="secondary"
          data-size="sm"
          onClick={() => {
            onChange([...list, added])
            focusControl(`${control}.${list.length}.${firstField}`)
          }}
        >
          <PlusIcon aria-hidden /> {addLabel}
        </Button>
      </div>
    </Fieldset>
  )
}
