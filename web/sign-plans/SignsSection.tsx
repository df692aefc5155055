import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { AddSign } from './AddSign.tsx'
import styles from './Planner.module.css'
import { plannerWords } from './plannerWords.ts'
import { SignRow } from './SignRow.tsx'
import { namesOf } from './sayWay.ts'
import type { Planner } from './usePlanner.ts'
import type { SignSteps } from './useSignSteps.ts'

/** The signs of the plan with what they come to, each to be moved, turned or taken away. */
export function SignsSection({ planner, steps, step }: { planner: Planner; steps: SignSteps; step: number }) {
  const words = useWords(plannerWords)
  const language = useLanguage()
  const { unfaced, signs, judgement, solution, input, task, setTask, around } = planner
  const names = useMemo(() => namesOf(around?.ways ?? []), [around])
  const ways = solution.prepared?.waysIn.length ?? 0
  const kept = input?.kept.length ?? 0
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="sm">
        {step}. {words.signsHeading}
      </Heading>
      <div role="status">
        {judgement && ways > 0 && (
          <p className={styles.result}>
            <strong>{words.covers(judgement.covered.length, ways)}</strong>{' '}
            {words.shares(formatNumber(judgement.share * 100, language, 0))}
          </p>
        )}
      </div>
      {kept > 0 && (
        <Paragraph data-size="sm" className={styles.subtle}>
          {words.kept(kept)}
        </Paragraph>
      )}
      {unfaced.length > 0 && (
        <Paragraph data-size="sm" className={styles.subtle}>
          {words.unfaced(unfaced.length)}{' '}
          {unfaced.map(({ id, properties }) => (
            <Link key={id} to="/skilt/$id" params={{ id }} className={styles.inline}>
              {properties.placeCode ?? properties.name}
            </Link>
          ))}
        </Paragraph>
      )}
      {signs.length === 0 ? (
        <Paragraph>{words.noSigns}</Paragraph>
      ) : (
        <>
          <Paragraph data-size="sm" className={styles.subtle}>
            {words.dragHelp}
          </Paragraph>
          <ul className={styles.plain}>
            {signs.map((sign) => (
              <SignRow key={sign.id} sign={sign} planner={planner} steps={steps} names={names} />
            ))}
          </ul>
        </>
      )}
      {task === 'add' ? (
        <AddSign planner={planner} steps={steps} names={names} />
      ) : (
        <div className={styles.actions}>
          <Button
            variant="secondary"
            data-size="sm"
            disabled={task !== 'look'}
            onClick={() => setTask('add')}
          >
            {words.addSign}
          </Button>
        </div>
      )}
    </section>
  )
}
