import { Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { collections } from '../../geodata/model/collections.ts'
import type { SecuringAnswer } from '../../geodata/model/securingAnswer.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { CoverageSymbol } from '../components/CoverageSymbol.tsx'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { CoverageNotes } from './CoverageNotes.tsx'
import styles from './Securing.module.css'
import { sayCoverage } from './sayCoverage.ts'
import { securingWords } from './securingWords.ts'

/** Whose securing it is, its state in words and shape, and what that rests on. */
export function SecuringHead({
  name,
  thing,
  answer,
}: {
  name: string
  thing: Thing
  answer: SecuringAnswer
}) {
  const words = useWords(securingWords)
  const text = useText()
  const language = useLanguage()
  const { coverage, judged, survey } = answer
  const { collection } = answer.thing
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <Heading level={1} data-size="lg">
          {words.title(name)}
        </Heading>
        <nav className={styles.links} aria-label={words.links}>
          <Link to="/kart" search={{ tab: collection, id: thing.id }}>
            {words.showInRegister}
          </Link>
          <Link to="/sikring/$collection/$id/sideriss" params={{ collection, id: thing.id }}>
            {words.print}
          </Link>
        </nav>
      </div>
      <p className={styles.subtle}>{text(collections[collection].one)}</p>
      <p className={styles.state}>
        <CoverageSymbol coverage={coverage.state} /> <strong>{sayCoverage(coverage, language)}</strong>
      </p>
      {judged && judged !== coverage.state && (
        <p>{(coverage.state ? words.judgedOther : words.judgedOnly)(words.judged[judged])}</p>
      )}
      <CoverageNotes notes={coverage.notes} />
      {survey && <p className={styles.subtle}>{words.seenOn(formatDate(survey.seenOn, language))}</p>}
    </header>
  )
}
