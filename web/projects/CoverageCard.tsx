import { Link } from '@tanstack/react-router'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Coverage.module.css'
import { useCoverage } from './coverage.ts'
import { coverageWords } from './coverageWords.ts'

/** The figure of measure 3.1.8 for this year so far, with the way to what it is made of. */
export function CoverageCard() {
  const words = useWords(coverageWords)
  const language = useLanguage()
  const { data } = useCoverage({})
  if (!data || data.whole === 0) return null
  const { from, to, parts, whole } = data
  return (
    <p className={styles.card}>
      <span>
        {words.card(formatDate(from, language), formatDate(to, language))}{' '}
        <strong>{words.headline(parts.in_time, whole)}.</strong>{' '}
        {parts.overdue > 0 && words.overdue(parts.overdue)}
      </span>
      <Link to="/prosjekter/dekning">{words.open}</Link>
    </p>
  )
}
