import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import { formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { EditWays } from './EditWays.tsx'
import styles from './Planner.module.css'
import { compassPoint, directionTo, middleOf, namesOf, sayWay } from './sayWay.ts'
import type { Planner } from './usePlanner.ts'
import type { SignSteps } from './useSignSteps.ts'
import { waysWords } from './waysWords.ts'

/** Where people come in to the place, by number, and whether each is covered; and what may be corrected. */
export function WaysSection({ planner, steps, step }: { planner: Planner; steps: SignSteps; step: number }) {
  const words = useWords(waysWords)
  const language = useLanguage()
  const { solution, judgement, around, place, drafting, pointed, setPointed } = planner
  const { prepared } = solution
  const names = useMemo(() => namesOf(around?.ways ?? []), [around])
  const open = new Set(judgement?.open.map(({ way }) => way.number))
  const middle = middleOf(place)
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="sm">
        {step}. {prepared ? words.heading(prepared.waysIn.length) : words.headingPlain}
      </Heading>
      <Paragraph data-size="sm">
        {words.lead(formatNumber(drafting.draft.settings.outsideMetres, language, 0))}
      </Paragraph>
      {prepared?.waysIn.length === 0 && <Paragraph>{words.none}</Paragraph>}
      {prepared && prepared.waysIn.length > 0 && (
        <ol className={styles.ways}>
          {prepared.waysIn.map(({ number, arc, at }) => {
            const isOpen = open.has(number)
            const isPointed = pointed?.kind === 'way' && pointed.number === number
            return (
              <li key={number} data-pointed={isPointed || undefined}>
                <span className={styles.number} data-open={isOpen || undefined} aria-hidden>
                  {number}
                </span>
                <span className={styles.wayName}>
                  <span className="ds-sr-only">{number}: </span>
                  {sayWay(prepared.problem.graph, arc >> 1, names, language)}
                  <span className={styles.subtle}>
                    {' '}
                    {words.from(compassPoint(directionTo(middle, at), language))},{' '}
                    <strong>{isOpen ? words.open : words.covered}</strong>
                  </span>
                </span>
                <span className={styles.rowActions}>
                  <Button
                    variant="tertiary"
                    data-size="sm"
                    aria-label={words.showWay(number)}
                    aria-pressed={isPointed}
                    onClick={() => setPointed(isPointed ? null : { kind: 'way', number })}
                  >
                    {words.show}
                  </Button>
                  <Button
                    variant="tertiary"
                    data-size="sm"
                    aria-label={words.closeWay(number)}
                    onClick={() => steps.closeArc(arc)}
                  >
                    {words.close}
                  </Button>
                </span>
              </li>
            )
          })}
        </ol>
      )}
      {open.size > 0 && (
        <Paragraph data-size="sm" className={styles.subtle}>
          {words.openHelp}
        </Paragraph>
      )}
      <EditWays planner={planner} steps={steps} />
    </section>
  )
}
