import { Alert, Button, Heading, Paragraph, Switch } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import type { CandidateReason, FewestSigns, Problem } from '../../geodata/sign-planning/problem.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { CurveSection } from './CurveSection.tsx'
import styles from './Planner.module.css'
import { isNear, plannedFrom } from './planDraft.ts'
import { proposalWords } from './proposalWords.ts'
import { namesOf, sayWay } from './sayWay.ts'
import type { Planner } from './usePlanner.ts'
import type { SignSteps } from './useSignSteps.ts'

type Words = (typeof proposalWords)['nb']

/** The fewest signs that cover all that can be covered, why fewer will not do, and what other numbers give. */
export function ProposalSection({
  planner,
  steps,
  step,
}: {
  planner: Planner
  steps: SignSteps
  step: number
}) {
  const words = useWords(proposalWords)
  const language = useLanguage()
  const { solution, around, signs, proof, showsProof, setShowsProof } = planner
  const { prepared, fewest, coverage } = solution
  const names = useMemo(() => namesOf(around?.ways ?? []), [around])
  if (!prepared || prepared.waysIn.length === 0 || !fewest || !coverage) return null
  const { problem } = prepared
  const count = fewest.chosen.length
  const isInUse = fewest.chosen.every((index) => {
    const { point } = plannedFrom(problem, index, '')
    return signs.some((sign) => isNear(sign.point, point))
  })
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="sm">
        {step}. {words.heading}
      </Heading>
      <p className={styles.headline}>
        {sayOutcome(count, coverage.covered.length, prepared.waysIn.length, words)}
      </p>
      {count > 0 && <Paragraph>{sayProof(fewest, proof !== null, words)}</Paragraph>}
      {proof && (
        <Switch
          data-size="sm"
          label={words.showProof}
          checked={showsProof}
          onChange={(event) => setShowsProof(event.target.checked)}
        />
      )}
      {fewest.uncoverable.length > 0 && (
        <Alert data-color="warning">
          <Heading level={3} data-size="2xs">
            {words.uncoverable(fewest.uncoverable.length)}
          </Heading>
          <ul>
            {fewest.uncoverable.map((arc) => (
              <li key={arc}>
                {sayWay(problem.graph, arc >> 1, names, language)}: {sayReasons(problem, arc, words)}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {count > 0 &&
        (isInUse ? (
          <Paragraph data-size="sm">{words.inUse}</Paragraph>
        ) : (
          <div className={styles.actions}>
            <Button variant="secondary" onClick={() => steps.take(fewest.chosen)}>
              {words.take(count)}
            </Button>
          </div>
        ))}
      <Paragraph data-size="sm" className={styles.subtle}>
        {words.what}
      </Paragraph>
      <CurveSection planner={planner} steps={steps} />
    </section>
  )
}

function sayOutcome(signs: number, covered: number, ways: number, words: Words): string {
  if (signs === 0) return covered === ways ? words.coveredAlready(ways) : words.nothingPossible
  return covered === ways ? words.allCovered(signs, ways) : words.someCovered(signs, covered, ways)
}

function sayProof({ chosen, proof }: FewestSigns, hasRoutes: boolean, words: Words): string {
  if (proof.kind === 'routes' || hasRoutes) return words.proof(chosen.length)
  return proof.atLeast < chosen.length
    ? words.boundShort(proof.atLeast, chosen.length)
    : words.bound(proof.atLeast)
}

/** Why no sign may stand along an arc: every reason that any position on it has. */
function sayReasons({ candidates }: Problem, arc: number, words: Words): string {
  const reasons = new Set<CandidateReason>(
    candidates.flatMap((candidate) =>
      candidate.arc === arc && !candidate.permitted ? candidate.reasons : [],
    ),
  )
  return [...reasons].map((reason) => words.reasons[reason]).join('; ') || words.noPosition
}
