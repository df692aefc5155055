import { Heading, Textfield } from '@digdir/designsystemet-react'
import { useId, useMemo } from 'react'
import { type PlanReportText, planReportTexts } from '../../geodata/model/planReport.ts'
import { remarksOn } from '../sites/remarks.ts'
import { TextRemarks } from '../sites/TextRemarks.tsx'
import { useText, useWords } from '../words/words.ts'
import { BesideText } from './BesideText.tsx'
import styles from './PlanReports.module.css'
import { planReportPageWords } from './planReportPageWords.ts'
import type { ReportDraft } from './useReportDraft.ts'

/** One block of words, with the figures it is about beside it. */
export function TextBlock({
  code,
  writing,
  isWritten,
}: {
  code: PlanReportText
  writing: ReportDraft
  isWritten: boolean
}) {
  const words = useWords(planReportPageWords)
  const text = useText()
  const id = useId()
  const { draft, stored, fieldErrors, setText } = writing
  const title = text(planReportTexts.labels[code])
  const written = draft.texts[code] ?? ''
  // Anyone may come to read it, and whoever is named cannot be asked then.
  const names = useMemo(
    () =>
      stored.audience === 'public' && isWritten
        ? remarksOn({ written }).written?.filter(({ kind }) => kind === 'text-name')
        : [],
    [written, stored.audience, isWritten],
  )
  return (
    <section className={styles.block} aria-labelledby={id}>
      <Heading level={2} data-size="sm" id={id}>
        {title}
      </Heading>
      <div className={styles.columns}>
        {isWritten ? (
          <div>
            <Textfield
              multiline
              rows={code === 'planning' || code === 'signs' ? 14 : 8}
              label={`${words.written}: ${title}`}
              maxLength={20_000}
              value={written}
              error={fieldErrors.find(({ field }) => field === `texts.${code}`)?.message}
              onChange={(event) => setText(code, event.target.value)}
            />
            <TextRemarks remarks={names} />
          </div>
        ) : (
          <p className={styles.written}>{written || '–'}</p>
        )}
        <BesideText code={code} writing={writing} isWritten={isWritten} />
      </div>
    </section>
  )
}
