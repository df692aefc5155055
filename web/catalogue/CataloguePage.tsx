import { Alert, Button, Details, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { EffectiveEntry } from '../../geodata/catalogue/effective.ts'
import { evidenceGrades, safeguardCategories } from '../../geodata/catalogue/safeguardEntry.ts'
import { sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { SecuringTabs } from '../securing/SecuringTabs.tsx'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Catalogue.module.css'
import { CatalogueFilters } from './CatalogueFilters.tsx'
import { matchingTypes } from './catalogueSearch.ts'
import { catalogueWords } from './catalogueWords.ts'
import { groupTypes } from './groupTypes.ts'
import { TypeCard } from './TypeCard.tsx'
import { useCatalogue } from './useCatalogue.ts'

/** The types of safeguards, by category, what limits access first; the municipality's own among them. */
export function CataloguePage() {
  const words = useWords(catalogueWords)
  const shared = useWords()
  const catalogue = useCatalogue()
  const may = useMay()
  usePageTitle(words.title)
  return (
    <div className={page.page}>
      {may('securing:read') && <SecuringTabs />}
      <div className={styles.head}>
        <Heading level={1} data-size="lg">
          {words.title}
        </Heading>
        <div className={styles.tools}>
          {may('catalogue:write') && (
            <Button asChild variant="secondary">
              <Link to="/sikring/typer/ny">{words.add}</Link>
            </Button>
          )}
          <Button variant="tertiary" onClick={() => window.print()}>
            {words.print}
          </Button>
        </div>
      </div>
      <Paragraph className={styles.lead}>
        {words.lead} {catalogue.data && `${words.version(catalogue.data.version)}.`}
      </Paragraph>
      <Grades />
      {catalogue.isPending && <Spinner aria-label={shared.loading} />}
      {catalogue.isError && <Alert data-color="danger">{sayFailure(catalogue.error)}</Alert>}
      {catalogue.data && <Types types={catalogue.data.entries} />}
    </div>
  )
}

function Types({ types }: { types: readonly EffectiveEntry[] }) {
  const words = useWords(catalogueWords)
  const text = useText()
  const language = useLanguage()
  const mayWrite = useMay()('catalogue:write')
  const search = useSearch({ from: '/signed-in/sikring/typer' })
  const navigate = useNavigate({ from: '/sikring/typer' })
  const matching = matchingTypes(types, search, language)
  const retired = matching.filter(({ own }) => own?.retired)
  return (
    <>
      <CatalogueFilters
        search={search}
        onChange={(changes) =>
          void navigate({ search: (previous) => ({ ...previous, ...changes }), replace: true })
        }
      />
      <p role="status" className={styles.count}>
        {matching.length > 0 ? words.count(matching.length, types.length) : words.noneMatch}
      </p>
      {groupTypes(matching.filter(({ own }) => !own?.retired)).map((group) => (
        <section key={group.category} className={styles.group}>
          <Heading level={2} data-size="sm">
            {text(safeguardCategories.labels[group.category])}
          </Heading>
          {group.types.map((type) => (
            <TypeCard key={type.code} type={type} />
          ))}
        </section>
      ))}
      {retired.length > 0 && (
        <section className={styles.group}>
          <Heading level={2} data-size="sm">
            {words.retiredGroup}
          </Heading>
          {retired.map((type) => (
            <TypeCard key={type.code} type={type} />
          ))}
        </section>
      )}
      {!types.some(({ own }) => own) && (
        <p className={styles.invitation}>{mayWrite ? words.ownInvitation : words.ownAsk}</p>
      )}
    </>
  )
}

function Grades() {
  const words = useWords(catalogueWords)
  const text = useText()
  return (
    <Details className={styles.grades} data-size="sm">
      <Details.Summary>{words.gradesTitle}</Details.Summary>
      <Details.Content>
        <dl className={styles.gradeList}>
          {evidenceGrades.codes.map((grade) => (
            <div key={grade}>
              <dt>{grade}</dt>
              <dd>{text(evidenceGrades.labels[grade])}</dd>
            </div>
          ))}
        </dl>
        <p>{words.gradesNote}</p>
      </Details.Content>
    </Details>
  )
}
