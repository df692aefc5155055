import { Button, Link as PlainLink } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { PlannedSign } from '../../geodata/model/signPlan.ts'
import { formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { AdjustSign } from './AdjustSign.tsx'
import styles from './Planner.module.css'
import { metresFromPlace, wayOf } from './placing.ts'
import { plannerWords } from './plannerWords.ts'
import { proposalWords } from './proposalWords.ts'
import { compassPoint, sayWay, type WayNames } from './sayWay.ts'
import { standingOf } from './standing.ts'
import type { Planner } from './usePlanner.ts'
import type { SignSteps } from './useSignSteps.ts'

/** One sign: where it stands, whereto it is turned, what is to be minded there, and how it is moved. */
export function SignRow({
  sign,
  planner,
  steps,
  names,
}: {
  sign: PlannedSign
  planner: Planner
  steps: SignSteps
  names: WayNames
}) {
  const words = useWords(plannerWords)
  const reasons = useWords(proposalWords).reasons
  const { pointed, setPointed, solution, drafting } = planner
  const letter = steps.letterOf(sign.id)
  const isPointed = pointed?.kind === 'sign' && pointed.id === sign.id
  const standing = standingOf(sign, planner.ground, solution.prepared?.problem, drafting.draft)
  const say = (list: typeof standing.reasons) => list.map((reason) => reasons[reason]).join('; ')
  return (
    <li className={styles.sign} data-pointed={isPointed || undefined}>
      <div className={styles.row}>
        <span className={styles.letter} aria-hidden>
          {letter}
        </span>
        <span className={styles.wayName}>
          <span className="ds-sr-only">{words.sign(letter)}: </span>
          <Where sign={sign} planner={planner} names={names} />
        </span>
        <span className={styles.rowActions}>
          {sign.signId === null ? (
            <>
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={isPointed ? words.doneWith(letter) : words.adjustSign(letter)}
                aria-expanded={isPointed}
                onClick={() => setPointed(isPointed ? null : { kind: 'sign', id: sign.id })}
              >
                {isPointed ? words.done : words.adjust}
              </Button>
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={words.removeSignAsk(letter)}
                onClick={() => steps.remove(sign.id)}
              >
                {words.removeSign}
              </Button>
            </>
          ) : (
            <PlainLink asChild>
              <Link to="/skilt/$id" params={{ id: sign.signId }} aria-label={`${words.openSign} ${letter}`}>
                {words.openSign}
              </Link>
            </PlainLink>
          )}
        </span>
      </div>
      {standing.reasons.length > 0 && (
        <p className={styles.mind}>
          <strong>{standing.permitted ? words.mind : words.notPermitted}</strong> {say(standing.reasons)}
        </p>
      )}
      {isPointed && sign.signId === null && (
        <AdjustSign key={sign.id} sign={sign} letter={letter} steps={steps} />
      )}
    </li>
  )
}

function Where({ sign, planner, names }: { sign: PlannedSign; planner: Planner; names: WayNames }) {
  const words = useWords(plannerWords)
  const language = useLanguage()
  const { ground } = planner
  if (!ground) return null
  const on = wayOf(ground, sign)
  const metres = metresFromPlace(ground, sign.point)
  const way = on ? sayWay(ground.index.graph, on.edge, names, language) : words.noWay
  return (
    <>
      {metres < 1 ? words.atPlace(way) : words.where(way, formatNumber(metres, language, 0))}{' '}
      <span className={styles.subtle}>
        {sign.facingDegrees === null
          ? words.allSides
          : words.facing(compassPoint(sign.facingDegrees, language), sign.facingDegrees)}
      </span>
    </>
  )
}
