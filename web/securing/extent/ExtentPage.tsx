import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import type { SecuringAnswer } from '../../../geodata/model/securingAnswer.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { sayPlace } from '../../safeguards/sayPlace.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import { useArrival } from '../editor/useArrival.ts'
import { newSafeguardId } from '../preview.ts'
import styles from '../Securing.module.css'
import type { Secured } from '../securing.ts'
import { readGap, type SecuringSearch } from '../securingSearch.ts'
import { ExtentEditor } from './ExtentEditor.tsx'
import { extentWords } from './extentWords.ts'

export interface Editing {
  secured: Secured
  thing: Thing
  answer: SecuringAnswer
  /** What the page is to show while it is edited; null is what is stored. */
  onPreview: (answer: SecuringAnswer | null) => void
  onDone: () => void
}

/** The extent of one safeguard: first which, where a gap is to be filled and there are some to choose among. */
export function ExtentPage({
  search,
  onOpen,
  ...editing
}: Editing & { search: SecuringSearch; onOpen: (search: SecuringSearch) => void }) {
  const words = useWords(extentWords)
  const { answer } = editing
  const gap = readGap(search.gap)
  const usable = answer.safeguards.filter(({ role, standing }) => role !== 'no' && standing !== 'removed')
  const id = search.id ?? (usable.length === 0 ? newSafeguardId : null)
  const safeguard = answer.safeguards.find((one) => one.id === id) ?? null
  if (id === null)
    return (
      <WhichSafeguard
        answer={answer}
        usable={usable}
        search={search}
        onOpen={onOpen}
        onCancel={editing.onDone}
      />
    )
  if (safeguard === null && id !== newSafeguardId) return <Alert data-color="warning">{words.missing}</Alert>
  return <ExtentEditor key={id} {...editing} safeguard={safeguard} gap={gap} kind={search.nytt} />
}

function WhichSafeguard({
  answer,
  usable,
  search,
  onOpen,
  onCancel,
}: {
  answer: SecuringAnswer
  usable: SecuringAnswer['safeguards']
  search: SecuringSearch
  onOpen: (search: SecuringSearch) => void
  onCancel: () => void
}) {
  const words = useWords(extentWords)
  const shared = useWords()
  const language = useLanguage()
  const heading = useArrival()
  const gap = readGap(search.gap)
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="sm" ref={heading} tabIndex={-1}>
        {words.which}
      </Heading>
      {gap && <p>{words.gapIs(sayPlace(gap, answer.edges, language))}</p>}
      <ul className={styles.choices}>
        {usable.map(({ id, name }) => (
          <li key={id}>
            <Button variant="secondary" onClick={() => onOpen({ ...search, id })}>
              {words.use(name)}
            </Button>
          </li>
        ))}
        <li>
          <Button onClick={() => onOpen({ ...search, id: newSafeguardId })}>{words.makeNew}</Button>
        </li>
        <li>
          <Button variant="tertiary" onClick={onCancel}>
            {shared.cancel}
          </Button>
        </li>
      </ul>
    </section>
  )
}
