import { Card, Heading } from '@digdir/designsystemet-react'
import type { WorklistLine } from '../../geodata/worklist/line.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { FactValue } from './FactValue.tsx'
import { sayFact } from './sayFact.ts'
import { MapLink, ThingLink } from './ThingLinks.tsx'
import styles from './Worklist.module.css'
import type { Choice } from './worklistSearch.ts'
import { worklistWords } from './worklistWords.ts'

/** The same list on a phone: what is known as lines, what is not gathered in one. */
export function WorklistCards({ lines, choice }: { lines: readonly WorklistLine[]; choice: Choice }) {
  const words = useWords(worklistWords)
  const text = useText()
  const language = useLanguage()
  const { collection, columns } = choice
  return (
    <ul className={styles.cards} aria-label={words.tabs[collection]}>
      {lines.map((line) => {
        const isKnown = (fact: (typeof columns)[number]) => sayFact(fact, line, language) !== undefined
        const unknown = columns.filter((fact) => !isKnown(fact)).map(({ label }) => text(label).toLowerCase())
        return (
          <Card asChild key={line.id}>
            <li>
              <div className={styles.cardHead}>
                <Heading level={2} data-size="2xs">
                  <ThingLink collection={collection} line={line} />
                </Heading>
                <MapLink collection={collection} line={line} />
              </div>
              <dl className={styles.facts}>
                {columns.filter(isKnown).map((fact) => (
                  <div key={fact.code}>
                    <dt>{text(fact.label)}</dt>
                    <dd>
                      <FactValue fact={fact} line={line} />
                    </dd>
                  </div>
                ))}
              </dl>
              {unknown.length > 0 && <p className={styles.aside}>{words.unknownFacts(unknown.join(', '))}</p>}
            </li>
          </Card>
        )
      })}
    </ul>
  )
}
