import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { SignStatus } from '../../geodata/model/sign.ts'
import type { Remark, SignMoves } from '../../geodata/signs/signAnswers.ts'
import { sayFailure } from '../api/failure.ts'
import type { ThingOf } from '../api/things.ts'
import { useMay } from '../app/session.ts'
import { fieldsOf } from '../components/fields/fieldInfo.ts'
import { useText, useWords } from '../words/words.ts'
import { MoveDialog } from './MoveDialog.tsx'
import styles from './Sign.module.css'
import { type MoveCode, moveCode, moveTo } from './signMoves.ts'
import { useSignMoves } from './signRules.ts'
import { signWords } from './signWords.ts'

/** Where the sign can go from here: a button where everything is in place, and what is missing where it is not. */
export function SignSteps({ sign }: { sign: ThingOf<'signs'> }) {
  const words = useWords(signWords)
  const shared = useWords()
  const may = useMay()
  const moves = useSignMoves(sign)
  const mayWrite = may('signs:write')
  const [asked, setAsked] = useState<SignStatus | null>(null)
  // Those who take no step are told what comes next and what it lacks.
  const shown = (moves.data?.moves ?? []).filter(
    ({ to }) => mayWrite || isForward[moveCode(sign.properties.status, to)],
  )
  if (!may('sign-work:read') || sign.deletedAt) return null
  if (!mayWrite && moves.data && shown.length === 0 && moves.data.warnings.length === 0) return null
  return (
    <section className={styles.section} id="steg">
      <Heading level={2} data-size="xs">
        {words.steps}
      </Heading>
      {moves.isPending && <p className={styles.quiet}>{shared.loading}</p>}
      {moves.isError && <Alert data-color="danger">{sayFailure(moves.error)}</Alert>}
      <ul className={styles.steps}>
        {shown.map((move) => (
          <Step key={move.to} sign={sign} move={move} onAsk={() => setAsked(move.to)} />
        ))}
      </ul>
      {moves.data && moves.data.warnings.length > 0 && (
        <Alert data-color="warning">
          <strong>{words.warnings}</strong>
          <Remarks remarks={moves.data.warnings} />
        </Alert>
      )}
      {asked && <MoveDialog sign={sign} to={asked} onClose={() => setAsked(null)} />}
    </section>
  )
}

/** What one usually comes to do; the others are there when they are needed. */
const isForward: Partial<Record<MoveCode, true>> = {
  approve: true,
  order: true,
  mount: true,
  standsAgain: true,
}

function Step({
  sign,
  move: { to, missing },
  onAsk,
}: {
  sign: ThingOf<'signs'>
  move: SignMoves['moves'][number]
  onAsk: () => void
}) {
  const words = useWords(signWords)
  const mayWrite = useMay()('signs:write')
  // The day is asked for when the step is taken, and what it takes back is emptied.
  const changes = moveTo(to, '', sign.properties)
  const lacks = missing.filter(({ field }) => !(field in changes))
  const code = moveCode(sign.properties.status, to)
  const { label } = words.moves[code]
  const canBeTaken = lacks.length === 0
  return (
    <li className={styles.step} data-lacks={!canBeTaken || undefined}>
      {mayWrite && canBeTaken ? (
        <Button variant={isForward[code] ? 'primary' : 'secondary'} data-size="sm" onClick={onAsk}>
          {label}
        </Button>
      ) : (
        <strong>{label}</strong>
      )}
      {canBeTaken ? (
        !mayWrite && <span className={styles.quiet}>{words.stepReady}</span>
      ) : (
        <div>
          <span>{words.stepMissing}</span>
          <Remarks remarks={lacks} />
          {mayWrite && lacks.some(({ field }) => isInForm(field)) && (
            <Link to="/skilt/$id" params={{ id: sign.id }} search={{ mode: 'edit' }}>
              {words.fillIn}
            </Link>
          )}
        </div>
      )}
    </li>
  )
}

function isInForm(attribute: string): boolean {
  return fieldsOf('signs').some(({ name }) => name === attribute)
}

function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  const text = useText()
  return (
    <ul className={styles.remarks}>
      {remarks.map(({ field, code, message }) => (
        <li key={`${field} ${code}`}>{text(message)}</li>
      ))}
    </ul>
  )
}
