import { Link } from '@tanstack/react-router'
import type { SignNeed } from '../../geodata/model/signNeed.ts'
import { useWords } from '../words/words.ts'
import { NeedFacts } from './NeedFacts.tsx'
import styles from './Needs.module.css'
import { namePlace } from './namePlace.ts'
import { signNeedWords } from './signNeedWords.ts'

export function NeedItem({ need }: { need: SignNeed }) {
  const words = useWords(signNeedWords)
  return (
    <li className={styles.item}>
      <Link to="/skilt/vurderinger/$id" params={{ id: need.id }} className={styles.name}>
        {namePlace(need) ?? words.unnamed}
      </Link>
      <NeedFacts need={need} />
      <p className={styles.reason}>{need.reason}</p>
      {need.place.kind === 'thing' && <p className={styles.quiet}>{words.signs(need.signs)}</p>}
    </li>
  )
}
