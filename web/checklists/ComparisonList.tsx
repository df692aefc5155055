import { Details, Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Becomes } from '../history/Becomes.tsx'
import { useText, useWords } from '../words/words.ts'
import styles from './Checklists.module.css'
import { checklistWords } from './checklistWords.ts'
import { type ChecklistComparison, isUnchanged, type PartChange } from './compareChecklists.ts'

/** So many changed points are shown whole; more are folded, so that one can see which they are. */
const shownOpen = 6

/** What one checklist asks that another does not, leaves out, or asks otherwise. */
export function ComparisonList({ comparison }: { comparison: ChecklistComparison }) {
  const words = useWords(checklistWords)
  const text = useText()
  const { added, gone, changed, reasons } = comparison
  if (isUnchanged(comparison)) return <p>{words.compareSame}</p>
  return (
    <div className={styles.comparison}>
      {added.length > 0 && (
        <Part title={words.added(added.length)}>
          {added.map(({ code, question }) => (
            <li key={code}>
              <span className={styles.code}>{code}</span> {text(question)}
            </li>
          ))}
        </Part>
      )}
      {gone.length > 0 && (
        <Part title={words.gone(gone.length)}>
          {gone.map(({ point, reason }) => (
            <li key={point.code}>
              <span className={styles.code}>{point.code}</span> {text(point.question)}
              <br />
              <span className={styles.quiet}>
                {reason === null ? words.removed : words.hiddenBecause(reason)}
              </span>
            </li>
          ))}
        </Part>
      )}
      {changed.length > 0 && (
        <Part title={words.changed(changed.length)}>
          {changed.map(({ point, changes }) => (
            <li key={point.code}>
              <span className={styles.code}>{point.code}</span> {text(point.question)}
              {changed.length > shownOpen ? (
                <Details data-size="sm">
                  <Details.Summary>{words.changeCount(changes.length)}</Details.Summary>
                  <Details.Content>
                    <PartChanges changes={changes} />
                  </Details.Content>
                </Details>
              ) : (
                <PartChanges changes={changes} />
              )}
            </li>
          ))}
        </Part>
      )}
      {reasons.length > 0 && (
        <Part title={words.otherReasons}>
          {reasons.map(({ code, before, after }) => (
            <li key={code}>
              <span className={styles.code}>{code}</span> <Change before={before} after={after} />
            </li>
          ))}
        </Part>
      )}
    </div>
  )
}

/** Part by part of a point, from what to what. */
function PartChanges({ changes }: { changes: readonly PartChange[] }) {
  const words = useWords(checklistWords)
  return (
    <ul>
      {changes.map(({ part, of, before, after }) => (
        <li key={`${part} ${of}`}>
          {words.parts[part]}
          {of && ` (${words.inLanguage[of]})`}: <Change before={before} after={after} />
        </li>
      ))}
    </ul>
  )
}

function Change({ before, after }: { before: string; after: string }) {
  const words = useWords(checklistWords)
  return (
    <>
      <del>{before || words.nothing}</del> <Becomes /> <ins>{after || words.nothing}</ins>
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Heading level={3} data-size="2xs">
        {title}
      </Heading>
      <ul>{children}</ul>
    </section>
  )
}
