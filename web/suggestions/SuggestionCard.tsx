import { Button, Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { RegisterCollection } from '../../geodata/model/collections.ts'
import type { SuggestionsAnswer } from '../../geodata/suggestions/answer.ts'
import { useMay } from '../app/session.ts'
import { catalogueWords } from '../catalogue/catalogueWords.ts'
import { EvidenceTag } from '../catalogue/Evidence.tsx'
import { useCatalogue } from '../catalogue/useCatalogue.ts'
import { useTypeName } from '../safeguards/typeName.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Suggestions.module.css'
import { suggestionWords } from './suggestionWords.ts'

/** One type that suits, why, what to mind, what others have, and the way to propose it. */
export function SuggestionCard({
  thing: { collection, id },
  item: { kind, covers, closesGap, isHere, why, reservations, comparable },
}: {
  thing: { collection: RegisterCollection; id: string }
  item: SuggestionsAnswer['items'][number]
}) {
  const words = useWords(suggestionWords)
  const { shortRoles } = useWords(catalogueWords)
  const text = useText()
  const mayWrite = useMay()('safeguards:write')
  const name = useTypeName()(kind)
  const type = useCatalogue().data?.entries.find(({ code }) => code === kind)
  return (
    <li className={styles.item}>
      <p className={styles.name}>
        <Link to="/sikring/typer/$code" params={{ code: kind }}>
          {kind} {name}
        </Link>
      </p>
      <p className={styles.tags}>
        {type && <EvidenceTag type={type} />}
        <Tag variant="outline" data-color="neutral">
          {closesGap ? words.closesGap : shortRoles[covers]}
        </Tag>
        {isHere && <Tag data-color="neutral">{words.isHere}</Tag>}
      </p>
      <p>
        {text(why)} {comparable && words.have(comparable.have, comparable.things)}
      </p>
      <p className={styles.quiet}>
        {words.mind}: {text(reservations)}.
      </p>
      {mayWrite && (
        <div>
          <Button asChild variant="secondary" data-size="sm">
            <Link
              to="/sikring/$collection/$id"
              params={{ collection, id }}
              search={{ mode: 'extent', id: 'new', nytt: kind }}
              aria-label={words.proposeNamed(`${kind} ${name}`)}
            >
              {words.propose}
            </Link>
          </Button>
        </div>
      )}
    </li>
  )
}
