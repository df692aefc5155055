import { Tag } from '@digdir/designsystemet-react'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { type SignNeedContent, signNeedOutcomes } from '../../geodata/model/signNeed.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Needs.module.css'
import { signNeedWords } from './signNeedWords.ts'

/** The outcome in a word, who stands for it and when, and when it is looked at again. */
export function NeedFacts({ need }: { need: SignNeedContent }) {
  const words = useWords(signNeedWords)
  const text = useText()
  const language = useLanguage()
  const { outcome, assessedOn, nextAssessmentOn: next, responsible, caseNumber } = need
  const isLate = next !== null && next < dateInNorway(new Date())
  return (
    <p className={styles.standing}>
      <Tag data-color={outcome === 'set_up' ? 'success' : 'neutral'}>
        {text(signNeedOutcomes.labels[outcome])}
      </Tag>
      <span>
        {[words.assessed(formatDate(assessedOn, language)), responsible, caseNumber]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {next && (
        <span className={isLate ? styles.strong : undefined}>
          {(isLate ? words.late : words.next)(formatDate(next, language))}
        </span>
      )}
    </p>
  )
}
