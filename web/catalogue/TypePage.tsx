import { Alert, Button, Heading, Spinner } from '@digdir/designsystemet-react'
import { Link, useParams } from '@tanstack/react-router'
import type { EffectiveEntry } from '../../geodata/catalogue/effective.ts'
import { sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { notify } from '../components/announcements.ts'
import { ConfirmButton } from '../components/ConfirmButton.tsx'
import { usePageTitle } from '../components/usePageTitle.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Catalogue.module.css'
import { catalogueWords } from './catalogueWords.ts'
import { TypeFacts } from './TypeFacts.tsx'
import { useCatalogue, useRetireOwnType } from './useCatalogue.ts'

/** One type, whole. */
export function TypePage() {
  const { code } = useParams({ from: '/signed-in/sikring/typer/$code' })
  const words = useWords(catalogueWords)
  const shared = useWords()
  const text = useText()
  const catalogue = useCatalogue()
  const type = catalogue.data?.entries.find((one) => one.code === code)
  usePageTitle(type ? `${code} ${text(type.name)}` : code)
  return (
    <div className={`${page.page} ${styles.one}`}>
      <p className={styles.back}>
        <Link to="/sikring/typer">{words.back}</Link>
      </p>
      <Heading level={1} data-size="lg">
        {code} {type && text(type.name)}
      </Heading>
      {catalogue.isPending && <Spinner aria-label={shared.loading} />}
      {catalogue.isError && <Alert data-color="danger">{sayFailure(catalogue.error)}</Alert>}
      {catalogue.isSuccess && !type && <Alert data-color="warning">{words.noSuchType}</Alert>}
      {type && (
        <>
          {type.own?.retired && <Alert data-color="info">{words.retiredNote}</Alert>}
          <TypeFacts type={type} isWhole />
          {type.own ? <OwnPart type={type} /> : <p className={styles.quiet}>{words.shared}</p>}
        </>
      )}
    </div>
  )
}

/** Whose the type is, and what may be done with it. */
function OwnPart({ type }: { type: EffectiveEntry }) {
  const words = useWords(catalogueWords)
  const shared = useWords()
  const text = useText()
  const language = useLanguage()
  const mayWrite = useMay()('catalogue:write')
  const retire = useRetireOwnType()
  const { at, by, retired: isRetired } = type.own!
  const name = text(type.name)
  const reinstate = (seen: EffectiveEntry) =>
    retire.mutate(
      { type: seen, isRetired: false },
      { onSuccess: () => notify({ text: words.reinstatedNow(name) }) },
    )
  return (
    <>
      <p className={styles.quiet}>
        {words.own}. {words.changedBy(by, formatDateTime(at, language))}.
      </p>
      {retire.isError && (
        <Alert data-color="danger" role="alert">
          {sayFailure(retire.error)}
        </Alert>
      )}
      {mayWrite && (
        <div className={page.actions}>
          <Button asChild variant="secondary">
            <Link to="/sikring/typer/$code/rediger" params={{ code: type.code }}>
              {words.edit}
            </Link>
          </Button>
          {isRetired ? (
            <Button variant="secondary" loading={retire.isPending} onClick={() => reinstate(type)}>
              {words.reinstate}
            </Button>
          ) : (
            <ConfirmButton
              question={words.retireQuestion(name)}
              color="accent"
              busy={retire.isPending}
              onConfirm={() =>
                retire.mutate(
                  { type, isRetired: true },
                  {
                    onSuccess: (stored) =>
                      notify({
                        text: words.retiredNow(name),
                        action: { label: shared.undo, run: () => reinstate(stored) },
                      }),
                  },
                )
              }
            >
              {words.retire}
            </ConfirmButton>
          )}
        </div>
      )}
    </>
  )
}
