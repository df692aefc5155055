import { Link } from '@tanstack/react-router'
import { type Recall, recallCauses } from '../../geodata/model/recall.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Recalls.module.css'
import { recallWords } from './recallWords.ts'

/** A recall in a list: what of, why, and how much is left. */
export function RecallLine({ recall }: { recall: Recall }) {
  const words = useWords(recallWords)
  const text = useText()
  const language = useLanguage()
  const { id, helpline, cause, open, signs, openedOn, by } = recall
  return (
    <li className={styles.line}>
      <Link to="/skilt/tilbakekalling/$id" params={{ id }} className={styles.name}>
        {helpline}: {text(recallCauses.labels[cause]).toLowerCase()}
      </Link>
      <span>{open > 0 ? words.left(open, signs) : words.done(signs)}</span>
      <span className={styles.quiet}>{words.opened(formatDate(openedOn, language), by)}</span>
    </li>
  )
}
