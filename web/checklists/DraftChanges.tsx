import { Heading } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import type { Checklist } from '../../geodata/checklists/checklist.ts'
import { effectiveChecklist } from '../../geodata/checklists/effective.ts'
import type { Edition } from '../../geodata/model/checklistEdition.ts'
import { useThresholds } from '../settings/useThresholds.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { ComparisonList } from './ComparisonList.tsx'
import { compareChecklists, isUnchanged } from './compareChecklists.ts'
import styles from './Draft.module.css'
import { draftWords } from './draftWords.ts'

interface Props {
  inForce: Checklist
  base: Checklist
  document: Edition
}

/** What would be asked otherwise if the draft were published as it stands on the screen. */
export function DraftChanges({ inForce, ...draft }: Props) {
  const words = useWords(draftWords)
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="sm">
        {words.changesTitle}
      </Heading>
      <p className={styles.quiet}>{words.changesFrom(inForce.version)}</p>
      <ChangesInDraft inForce={inForce} {...draft} />
    </section>
  )
}

export function ChangesInDraft({ inForce, base, document }: Props) {
  const words = useWords(draftWords)
  const language = useLanguage()
  const thresholds = useThresholds()
  const comparison = useMemo(
    () => compareChecklists(inForce, effectiveChecklist(base, document, 0), thresholds, language),
    [inForce, base, document, thresholds, language],
  )
  return isUnchanged(comparison) ? <p>{words.changesNone}</p> : <ComparisonList comparison={comparison} />
}
