import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { longestPlaceName } from '../../geodata/model/sign.ts'
import { sayFailure } from '../api/failure.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { makeWords } from './makeWords.ts'
import styles from './Planner.module.css'
import { metresFromPlace, wayOf } from './placing.ts'
import { type PlanDraft, withMade } from './planDraft.ts'
import { type Proposal, proposeSigns } from './proposeSigns.ts'
import { namesOf, sayWay } from './sayWay.ts'
import { standingOf } from './standing.ts'
import type { Planner } from './usePlanner.ts'
import type { SignSteps } from './useSignSteps.ts'

/** What was made of a plan, and where the plan is stored. */
export interface Making {
  planId: string | null
  placeName: string | null
  /** Stores the plan with the signs made of it; false where it could not be. */
  keep: (draft: PlanDraft) => Promise<boolean>
}

/** Makes proposed signs of those in the plan, once each. */
export function MakeSection({
  planner,
  steps,
  step,
  making,
}: {
  planner: Planner
  steps: SignSteps
  step: number
  making: Making
}) {
  const words = useWords(makeWords)
  const language = useLanguage()
  const queryClient = useQueryClient()
  const [progress, setProgress] = useState<{ done: number; all: number; failure: unknown } | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [isNotLinked, setIsNotLinked] = useState(false)
  const { drafting, signs, ground, solution, around } = planner
  const left = signs.filter(({ signId }) => signId === null)
  const wrong = left.filter(
    (sign) => !standingOf(sign, ground, solution.prepared?.problem, drafting.draft).permitted,
  )
  const names = namesOf(around?.ways ?? [])
  const { place } = drafting.draft

  const proposalOf = (sign: (typeof left)[number]): Proposal => {
    const letter = steps.letterOf(sign.id)
    const on = ground && wayOf(ground, sign)
    const way = on && sayWay(ground.index.graph, on.edge, names, language)
    const where = making.placeName ?? way
    const isBridge = place.kind === 'thing' && place.collection === 'bridges'
    const isAtEnd = isBridge && ground !== null && metresFromPlace(ground, sign.point) < bridgeEndMetres
    return {
      sign,
      name: where ? words.nameAt(letter, where) : words.nameBare(letter),
      placeName: making.placeName && making.placeName.length <= longestPlaceName ? making.placeName : null,
      placement: isAtEnd ? 'bridge_end' : 'approach',
      at: place.kind === 'thing' ? place : null,
      planId: making.planId,
    }
  }

  const make = async () => {
    const made = new Map<string, string>()
    const all = left.length
    setIsBusy(true)
    setIsNotLinked(false)
    setProgress({ done: 0, all, failure: null })
    let failure: unknown = null
    try {
      await proposeSigns(left.map(proposalOf), (id, signId) => {
        made.set(id, signId)
        setProgress({ done: made.size, all, failure: null })
      })
    } catch (error) {
      failure = error
    }
    const after = withMade(drafting.draft, made)
    if (made.size > 0) {
      // Not a step to be undone: the signs are there.
      drafting.load(after)
      planner.setTried(null)
      setIsNotLinked(!(await making.keep(after)))
      await queryClient.invalidateQueries({ queryKey: queryKeys.things('signs') })
    }
    setProgress({ done: made.size, all, failure })
    setIsBusy(false)
  }

  return (
    <section className={styles.section}>
      <Heading level={2} data-size="sm">
        {step}. {words.heading}
      </Heading>
      <Paragraph data-size="sm">{planner.isUnstored ? words.unstored : words.lead}</Paragraph>
      {wrong.length > 0 && (
        <Alert data-color="warning">
          {words.notPermitted(wrong.map(({ id }) => steps.letterOf(id)).join(', '))}
        </Alert>
      )}
      <div role="status" className={styles.section}>
        {isBusy && progress && <p>{words.making(Math.min(progress.done + 1, progress.all), progress.all)}</p>}
        {!isBusy && progress && progress.failure === null && (
          <p>
            {words.made(progress.done)} <Link to="/skilt">{words.open}</Link>
          </p>
        )}
      </div>
      {!isBusy && progress && progress.failure !== null && (
        <Alert data-color="danger" role="alert">
          {words.stopped(progress.done, progress.all)} {sayFailure(progress.failure)}
        </Alert>
      )}
      {isNotLinked && (
        <Alert data-color="warning" role="alert">
          {words.notLinked}
        </Alert>
      )}
      {left.length > 0 ? (
        <div className={styles.actions}>
          <Button loading={isBusy} disabled={wrong.length > 0} onClick={() => void make()}>
            {words.make(left.length)}
          </Button>
        </div>
      ) : (
        <Paragraph data-size="sm">{signs.length > 0 ? words.allMade : words.nothing}</Paragraph>
      )}
    </section>
  )
}

/** Nearer a bridge than this, a sign stands at its end. */
const bridgeEndMetres = 15
