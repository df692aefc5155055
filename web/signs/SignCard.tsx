import { Link } from '@tanstack/react-router'
import type { SignRow } from '../../geodata/signs/signRow.ts'
import board from '../projects/Board.module.css'
import { useWords } from '../words/words.ts'
import { SignWork } from './SignWork.tsx'
import { signsWords } from './signsWords.ts'

/** A sign on the board: what it is, what it says, and what is left to do. */
export function SignCard({ sign }: { sign: SignRow }) {
  const words = useWords(signsWords)
  const { id, name, placeCode, atName, messageName, operator } = sign
  return (
    <article className={board.card}>
      <Link to="/skilt/$id" params={{ id }} data-card>
        {name}
      </Link>
      <span>{[placeCode, atName].filter(Boolean).join(' · ')}</span>
      <span>{[messageName ?? words.noMessage, operator].filter(Boolean).join(' · ')}</span>
      <SignWork sign={sign} />
    </article>
  )
}
