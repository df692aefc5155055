import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { sameNumber } from '../../geodata/helplines/changes.ts'
import { sayHours } from '../../geodata/helplines/hours.ts'
import { type KnownService, knownServices } from '../../geodata/helplines/knownServices.ts'
import type { Helpline } from '../../geodata/model/helpline.ts'
import { sayFailure } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Helplines.module.css'
import { useSaveHelpline } from './helplines.ts'
import { helplineWords } from './helplineWords.ts'

/** National services that are not in the register yet; one is added by a click, unverified. */
export function KnownServices({ registered }: { registered: readonly Helpline[] }) {
  const words = useWords(helplineWords)
  const save = useSaveHelpline()
  const missing = knownServices.filter(
    ({ content }) => !registered.some(({ number }) => sameNumber(number, content.number)),
  )
  if (missing.length === 0) return null
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="sm">
        {words.known}
      </Heading>
      <p className={styles.lead}>{words.knownLead}</p>
      {save.isError && (
        <Alert data-color="danger" role="alert">
          {sayFailure(save.error)}
        </Alert>
      )}
      <ul className={styles.list}>
        {missing.map((known) => (
          <Known
            key={known.content.number}
            known={known}
            busy={save.isPending && save.variables.content === known.content}
            onAdd={() =>
              save.mutate(
                { content: known.content, seen: null },
                { onSuccess: ({ name }) => notify({ text: words.knownAdded(name) }) },
              )
            }
          />
        ))}
      </ul>
    </section>
  )
}

function Known({
  known: { content, source },
  busy,
  onAdd,
}: {
  known: KnownService
  busy: boolean
  onAdd: () => void
}) {
  const words = useWords(helplineWords)
  const text = useText()
  const language = useLanguage()
  return (
    <li className={styles.item}>
      <span className={styles.number}>{content.number}</span>
      <div className={styles.about}>
        <span className={styles.name}>{content.name}</span>
        <p>{sayHours(content.hours, language)}</p>
        <p className={styles.quiet}>{text(source)}</p>
      </div>
      <Button
        variant="secondary"
        data-size="sm"
        aria-label={words.knownAddThis(content.name)}
        loading={busy}
        onClick={onAdd}
      >
        {words.knownAdd}
      </Button>
    </li>
  )
}
