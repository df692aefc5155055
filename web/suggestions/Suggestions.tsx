import { Alert, Details, Heading, Spinner } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { safeguardCategories } from '../../geodata/catalogue/safeguardEntry.ts'
import type { RegisterCollection } from '../../geodata/model/collections.ts'
import type { SuggestionsAnswer } from '../../geodata/suggestions/answer.ts'
import { suggestionWarnings } from '../../geodata/suggestions/here.ts'
import { sayFailure } from '../api/failure.ts'
import { useText, useWords } from '../words/words.ts'
import { SuggestionCard } from './SuggestionCard.tsx'
import styles from './Suggestions.module.css'
import { suggestionWords } from './suggestionWords.ts'
import { useSuggestions } from './useSuggestions.ts'

/** The types of safeguards that suit a thing, what limits access first; supplements are folded below. */
export function Suggestions({ collection, id }: { collection: RegisterCollection; id: string }) {
  const words = useWords(suggestionWords)
  const shared = useWords()
  const text = useText()
  const suggestions = useSuggestions({ collection, id })
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.title}
      </Heading>
      <p className={styles.quiet}>{words.lead}</p>
      {suggestions.isLoading && <Spinner aria-label={shared.loading} />}
      {suggestions.isError && <Alert data-color="danger">{sayFailure(suggestions.error)}</Alert>}
      {suggestions.data?.warnings.map((warning) => (
        <Alert key={warning} data-color="warning" data-size="sm">
          {text(suggestionWarnings.labels[warning])}
        </Alert>
      ))}
      {suggestions.data && <Suggested thing={{ collection, id }} answer={suggestions.data} />}
    </section>
  )
}

interface SuggestedProps {
  thing: { collection: RegisterCollection; id: string }
  answer: SuggestionsAnswer
}

function Suggested({ thing, answer }: SuggestedProps) {
  const words = useWords(suggestionWords)
  const text = useText()
  const { items, comparison } = answer
  const first = items.filter(({ category }) => category === 'restrict_access')
  const rest = items.filter(({ category }) => category !== 'restrict_access')
  if (items.length === 0) return <p>{words.none}</p>
  return (
    <>
      <p className={styles.quiet}>
        {comparison ? words.comparedWith(comparison.things, text(comparison.what)) : words.tooFew}
      </p>
      {first.length > 0 && (
        <>
          <Heading level={3} data-size="2xs">
            {text(safeguardCategories.labels.restrict_access)}
          </Heading>
          <ol className={styles.list}>
            {first.map((item) => (
              <SuggestionCard key={item.kind} thing={thing} item={item} />
            ))}
          </ol>
        </>
      )}
      {rest.length > 0 && (
        <Details data-size="sm">
          <Details.Summary>{words.supplements(rest.length)}</Details.Summary>
          <Details.Content>
            {[...Map.groupBy(rest, ({ category }) => category)].map(([category, members]) => (
              <div key={category} className={styles.group}>
                <Heading level={3} data-size="2xs">
                  {text(safeguardCategories.labels[category])}
                </Heading>
                <ol className={styles.list}>
                  {members.map((item) => (
                    <SuggestionCard key={item.kind} thing={thing} item={item} />
                  ))}
                </ol>
              </div>
            ))}
          </Details.Content>
        </Details>
      )}
      <p>
        <Link to="/sikring/typer">{words.allTypes}</Link>
      </p>
    </>
  )
}
